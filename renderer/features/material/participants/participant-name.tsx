import { useState } from 'react'
import type { Participant } from '../../../../core/model/participant'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { useCommand } from '../../../state/use-command'
import { TextField } from '../../../ui/text-field'

/** The name that a participant has in the study. */
export function ParticipantName({ participant }: Readonly<{ participant: Participant }>) {
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
