import type { ParticipantId } from '../../../../core/model/ids'
import type { Participant } from '../../../../core/model/participant'
import type { SpeakerRole } from '../../../../core/model/speaker'
import { useMessages } from '../../../messages/use-messages'
import type { Option } from '../../../ui/option'
import { Select } from '../../../ui/select'

type PersonFieldProps<O extends string> = Readonly<{
  speaker: Readonly<{ label: string; role: SpeakerRole }>
  /** Asked only of participants and interpreters; all others are nobody of the study. */
  person: 'new' | 'none' | ParticipantId | O
  participants: readonly Participant[]
  /** Other speakers who may be the same person. */
  others?: readonly Option<O>[]
  isDisabled?: boolean
  onChange: (person: 'new' | 'none' | ParticipantId | O) => void
}>

/** Who a speaker is in the study, or whom an interpreter speaks for. */
export function PersonField<O extends string = never>(props: PersonFieldProps<O>) {
  const { speaker, person, participants, others = [], isDisabled = false, onChange } = props
  const words = useMessages().material.import
  const isInterpreter = speaker.role === 'interpreter'
  const isAsked = isInterpreter || speaker.role === 'participant'
  return (
    <>
      {isInterpreter ? (
        <small className="speaks-for" aria-hidden>
          {words.speaksFor}
        </small>
      ) : null}
      <Select<'new' | 'none' | ParticipantId | O>
        label={`${isInterpreter ? words.speaksFor : words.participant}: ${speaker.label}`}
        isLabelHidden
        isDisabled={isDisabled || !isAsked}
        value={isAsked ? person : 'none'}
        onChange={onChange}
        options={[
          { id: 'new', text: words.newParticipant },
          ...others,
          ...participants.map((it) => ({ id: it.id, text: it.label, isName: true })),
          { id: 'none', text: isInterpreter ? words.speaksForNobody : words.notCounted },
        ]}
      />
    </>
  )
}
