import type { Participant } from '../../../../core/model/participant'
import { useMessages } from '../../../messages/use-messages'
import type { Person, Voice } from '../import/mend'
import { PersonField } from './person-field'

type PersonSelectProps = Readonly<{
  voice: Voice
  voices: readonly Voice[]
  participants: readonly Participant[]
  isDisabled?: boolean
  onChange: (person: Person) => void
}>

const asVoice = 'as '
type SameAs = `${typeof asVoice}${string}`

/** Who a speaker of a file is in the study: somebody there, somebody new, or the same as another speaker of the file. */
export function PersonSelect({ voice, voices, participants, isDisabled = false, onChange }: PersonSelectProps) {
  const words = useMessages().material.import
  const others = voices.filter((it) => it.id !== voice.id && it.role === 'participant' && !leansOn(it, voice))
  const { person } = voice
  return (
    <PersonField<SameAs>
      speaker={voice}
      person={person === null ? 'none' : typeof person === 'string' ? person : `${asVoice}${person.sameAs}`}
      participants={participants}
      isDisabled={isDisabled}
      others={others.map((it) => ({
        id: `${asVoice}${it.id}`,
        text: voice.role === 'interpreter' ? it.label : words.sameAs(it.label),
        isName: true,
      }))}
      onChange={(id) => {
        if (id === 'none') onChange(null)
        else if (isSameAs(id)) onChange({ sameAs: id.slice(asVoice.length) })
        else onChange(id)
      }}
    />
  )
}

function isSameAs(id: string): id is SameAs {
  return id.startsWith(asVoice)
}

/** Whether a voice is said to be the same as the other: the other may not be the same as it again. */
function leansOn(voice: Voice, other: Voice): boolean {
  return voice.person !== null && typeof voice.person === 'object' && voice.person.sameAs === other.id
}
