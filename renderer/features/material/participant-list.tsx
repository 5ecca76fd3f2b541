import { useState } from 'react'
import type { Participant } from '../../../core/model/participant'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { TextField } from '../../ui/text-field'

/** Who takes part, each by the name that the study uses. Real names lie in the name list alone. */
export function ParticipantList() {
  const { material } = useMessages()
  const participants = useQuery('participant.list', {}).value
  return (
    <div className="material-panel people">
      <p>{participants?.length === 0 ? material.people.none : material.people.lead}</p>
      <ol>
        {participants?.map((participant) => (
          <li key={participant.id}>
            <span aria-hidden>{participant.order + 1}</span>
            <ParticipantName key={participant.label} participant={participant} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function ParticipantName({ participant }: Readonly<{ participant: Participant }>) {
  const { material } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const update = useCommand('participant.update')
  const [label, setLabel] = useState(participant.label)

  function keep() {
    const written = label.trim()
    if (written !== '' && written !== participant.label)
      void update.run({ participant: participant.id, label: written })
  }
  return (
    <TextField
      label={`${material.people.label} ${participant.order + 1}`}
      isLabelHidden
      value={label}
      onChange={setLabel}
      onBlur={keep}
      maxLength={120}
      isName
      isDisabled={isReadOnly}
      error={label.trim() === '' ? material.people.labelMissing : null}
    />
  )
}
