import type { Person } from './cast/people'
import type { InterviewCast } from './cast/study-cast'
import type { Plan } from './compose'
import type { Piece } from './gold'

/** Who asks and who answers, as labels before a colon; `names`: those among them that are names. */
type Speakers = Readonly<{
  asks: readonly Piece[]
  answer: readonly (readonly Piece[])[]
  names: readonly string[]
}>

const roles = {
  nb: ['Intervjuer', 'Informant'],
  nn: ['Intervjuar', 'Informant'],
  en: ['Interviewer', 'Participant'],
} as const

/** A machine numbers the speakers; people write names in groups, and roles or a name where one is asked. */
export function speakersOf({ id, isGroup, variety, writing }: Plan, cast: InterviewCast): Speakers {
  if (writing !== 'typed') return unnamed('SPEAKER_00', 'SPEAKER_01')
  const [asks, answers] = roles[variety === 'nn' || variety === 'en' ? variety : 'nb']
  if (!isGroup && Number(/\d+$/.exec(id)?.[0]) % 2 === 0) return unnamed(asks, answers)
  const people = isGroup ? cast.people.slice(0, 5) : [cast.informant]
  return { asks: [{ text: asks }], answer: people.map((it) => [labelOf(it)]), names: people.map((it) => it.first) }
}

function unnamed(asks: string, answers: string): Speakers {
  return { asks: [{ text: asks }], answer: [[{ text: answers }]], names: [] }
}

function labelOf({ first, sort }: Person): Piece {
  return { text: first, mark: { kind: 'person', owner: first, risk: 'direct', form: 'label', sort } }
}
