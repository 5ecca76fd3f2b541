import { useState } from 'react'
import type { Output } from '../../../../core/contract/contract'
import type { ParticipantId, SpeakerId } from '../../../../core/model/ids'
import type { Speaker, SpeakerRole } from '../../../../core/model/speaker'
import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Table, type Column } from '../../../ui/table'
import { PersonField } from '../participants/person-field'
import { MoveTurns } from './move-turns'
import { SpeakerRoleSelect } from './speaker-role-select'

type DocumentSpeakersProps = Readonly<{ summary: Output<'document.list'>[number]; onClose: () => void }>
type Row = Readonly<{ speaker: Speaker; turns: number }>

/** Who speaks in a document that is stored: roles, the people behind, and which turns are whose. Each change can be undone. */
export function DocumentSpeakers({ summary, onClose }: DocumentSpeakersProps) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const words = material.speakers
  const { id, title } = summary.document
  const view = useQuery('document.view', { document: id }).value
  const participants = useQuery('participant.list', {}).value ?? []
  const [moving, setMoving] = useState<SpeakerId | null>(null)
  const rows = (view?.speakers ?? []).map((speaker): Row => {
    return { speaker, turns: view!.turns.filter((it) => it.speaker === speaker.id).length }
  })
  const columns: readonly Column<Row>[] = [
    {
      id: 'label',
      header: words.who,
      isRowHeader: true,
      cell: ({ speaker, turns }) => (
        <span className="import-label">
          <span data-name>{speaker.label}</span>
          <small>{words.turns(formatNumber(language, turns))}</small>
        </span>
      ),
    },
    {
      id: 'role',
      header: material.import.role,
      cell: ({ speaker }) => (
        <SpeakerRoleSelect
          speaker={speaker.label}
          role={speaker.role}
          onChange={(role) => assign(speaker, role, role === 'participant' ? (speaker.participant ?? 'new') : null)}
        />
      ),
    },
    {
      id: 'participant',
      header: material.import.participant,
      cell: ({ speaker }) => (
        <PersonField
          speaker={speaker}
          person={speaker.participant ?? 'none'}
          participants={participants}
          onChange={(who) => assign(speaker, speaker.role, who === 'none' ? null : who)}
        />
      ),
    },
    {
      id: 'turns',
      header: '',
      align: 'end',
      cell: ({ speaker, turns }) => (
        <Button kind="quiet" icon="split" isDisabled={turns === 0} onPress={() => setMoving(speaker.id)}>
          {words.move}
        </Button>
      ),
    },
  ]
  return (
    <Dialog
      title={words.title(title)}
      nameInTitle={title}
      isOpen
      onClose={onClose}
      closeName={common.close}
      size="full"
      footer={
        <Button kind="primary" onPress={onClose}>
          {common.close}
        </Button>
      }
    >
      {view && rows.length === 0 ? <p>{words.none}</p> : null}
      <div className="import">
        <div className="import-speakers">
          {rows.length > 0 ? (
            <Table caption={material.import.speakers} columns={columns} rows={rows} rowId={(it) => it.speaker.id} />
          ) : null}
        </div>
        {view && moving ? (
          <MoveTurns
            key={moving}
            view={view}
            from={moving}
            participants={participants}
            onDone={() => setMoving(null)}
          />
        ) : null}
      </div>
    </Dialog>
  )
}

function assign(speaker: Speaker, role: SpeakerRole, participant: ParticipantId | 'new' | null): void {
  void runCommand('speaker.assign', { speaker: speaker.id, role, participant })
}
