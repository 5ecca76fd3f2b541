import type { ParticipantId } from '../../../../core/model/ids'
import type { Participant } from '../../../../core/model/participant'
import { useMessages } from '../../../messages/use-messages'
import { Select } from '../../../ui/select'
import type { Person, Voice } from '../import/mend'

type PersonSelectProps = Readonly<{
  voice: Voice
  voices: readonly Voice[]
  participants: readonly Participant[]
  onChange: (person: Person) => void
}>

const asVoice = 'as '

/** Who a speaker is in the study, or whom an interpreter speaks for. */
export function PersonSelect({ voice, voices, participants, onChange }: PersonSelectProps) {
  const words = useMessages().material.import
  const isInterpreter = voice.role === 'interpreter'
  const isOutside = voice.role !== 'participant' && !isInterpreter
  const others = voices.filter((it) => it.id !== voice.id && it.role === 'participant' && !leansOn(it, voice))
  const value =
    isOutside || voice.person === null
      ? 'none'
      : typeof voice.person === 'string'
        ? voice.person
        : asVoice + voice.person.sameAs

  function choose(id: string) {
    if (id === 'none') onChange(null)
    else if (id.startsWith(asVoice)) onChange({ sameAs: id.slice(asVoice.length) })
    else onChange(id as 'new' | ParticipantId)
  }
  return (
    <>
      {isInterpreter ? (
        <small className="speaks-for" aria-hidden>
          {words.speaksFor}
        </small>
      ) : null}
      <Select
        label={`${isInterpreter ? words.speaksFor : words.participant}: ${voice.label}`}
        isLabelHidden
        isDisabled={isOutside}
        value={value}
        onChange={choose}
        options={[
          { id: 'new', text: words.newParticipant },
          ...others.map((it) => ({
            id: asVoice + it.id,
            text: isInterpreter ? it.label : words.sameAs(it.label),
            isName: true,
          })),
          ...participants.map((it) => ({ id: it.id, text: it.label, isName: true })),
          { id: 'none', text: isInterpreter ? words.speaksForNobody : words.notCounted },
        ]}
      />
    </>
  )
}

/** Whether a voice is said to be the same as the other: the other may not be the same as it again. */
function leansOn(voice: Voice, other: Voice): boolean {
  return voice.person !== null && typeof voice.person === 'object' && voice.person.sameAs === other.id
}
