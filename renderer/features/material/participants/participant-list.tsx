import './participants.css'
import { useState } from 'react'
import type { Participant } from '../../../../core/model/participant'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { AccessForm } from '../../copies/access-form'
import { RemovalReceipts } from '../../withdrawal/removal-receipts'
import { WithdrawParticipant } from '../../withdrawal/withdraw-participant'
import { AddParticipant } from './add-participant'
import { AttributeDialog } from './attribute-dialog'
import { ImportTable } from './import-table'
import { ParticipantConsent } from './participant-consent'
import { ParticipantTable } from './participant-table'

type Open =
  | Readonly<{ what: 'consent' | 'access' | 'withdraw'; participant: Participant }>
  | Readonly<{ what: 'attribute'; name: string | null }>
  | Readonly<{ what: 'add' | 'table' }>

/** Who takes part, each by the name that the study uses, with attributes and consent. Real names lie in the name list alone. */
export function ParticipantList() {
  const { material } = useMessages()
  const words = material.people
  const participants = useQuery('participant.list', {}).value
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const [open, setOpen] = useState<Open | null>(null)
  if (!participants) return null
  return (
    <div className="material-panel people">
      <div className="people-head">
        <p>{participants.length === 0 ? words.none : words.lead}</p>
        <span className="people-buttons">
          <Button icon="add" isDisabled={isReadOnly} onPress={() => setOpen({ what: 'add' })}>
            {words.add}
          </Button>
          <Button
            icon="add"
            isDisabled={isReadOnly || participants.length === 0}
            onPress={() => setOpen({ what: 'attribute', name: null })}
          >
            {material.attributes.add}
          </Button>
          <Button icon="upload" isDisabled={isReadOnly} onPress={() => setOpen({ what: 'table' })}>
            {material.table.open}
          </Button>
        </span>
      </div>
      {participants.length > 0 ? (
        <ParticipantTable
          participants={participants}
          onConsent={(participant) => setOpen({ what: 'consent', participant })}
          onAccess={(participant) => setOpen({ what: 'access', participant })}
          onWithdraw={(participant) => setOpen({ what: 'withdraw', participant })}
          onRename={(name) => setOpen({ what: 'attribute', name })}
        />
      ) : null}
      <RemovalReceipts />
      {open ? <ParticipantDialog open={open} onClose={() => setOpen(null)} /> : null}
    </div>
  )
}

function ParticipantDialog({ open, onClose }: Readonly<{ open: Open; onClose: () => void }>) {
  switch (open.what) {
    case 'consent':
      return <ParticipantConsent participant={open.participant} onClose={onClose} />
    case 'access':
      return <AccessForm participant={open.participant.id} onClose={onClose} />
    case 'withdraw':
      return <WithdrawParticipant participant={open.participant} onClose={onClose} />
    case 'attribute':
      return <AttributeDialog name={open.name} onClose={onClose} />
    case 'add':
      return <AddParticipant onClose={onClose} />
    case 'table':
      return <ImportTable onClose={onClose} />
  }
}
