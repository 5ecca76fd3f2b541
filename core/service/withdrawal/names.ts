import type { Cluster } from '../../contract/anonymise'
import type { Identifier } from '../../model/identifier'
import type { IdentifierId, ParticipantId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import { formsByIdentifier } from '../anonymise/known-names'
import { isUnmistakable, occurrences } from '../anonymise/marked-forms'
import type { ProjectSession } from '../app-session'
import { namesPeople } from '../material/speakers'
import type { Target } from './target'

/** What somebody is called: `real` in life, as far as the project and the open name list know, `shown` in the study. */
export type Names = Readonly<{ real: readonly string[]; shown: readonly string[] }>

/**
 * The identifiers that are a participant, or that the user says are. Somebody of the same name who was made at an import and
 * speaks nowhere, because their turns were given to the participant, is the participant too.
 */
export function identifiersOf(project: ProjectSession, target: Target): readonly Identifier[] {
  if (target.kind !== 'participant') return []
  const { participant, called } = target
  const { state } = project.history
  const forms = formsByIdentifier(project)
  const speaking = new Set(state.all('speaker').map((it) => it.participant))
  const own = state
    .all('identifier')
    .filter((it) => it.participant === participant || (it.participant === null && called.includes(it.id)))
  const labels = state.all('speaker').flatMap((it) => (it.participant === participant ? [it.label] : []))
  const names = new Set([...labels, ...own.flatMap((it) => forms.get(it.id) ?? [])])
  const isSilent = (it: Identifier) => it.participant !== null && !speaking.has(it.participant)
  const doubles = state
    .all('identifier')
    .filter((it) => !own.includes(it) && isSilent(it) && (forms.get(it.id) ?? []).some((form) => names.has(form)))
  return [...own, ...doubles]
}

/** Every name that a participant is known by. Names that are somebody else's too are left out: they would take others along. */
export function namesOf(
  project: ProjectSession,
  target: Target,
  { own, clusters }: Readonly<{ own: readonly Identifier[]; clusters: readonly Cluster[] }>,
): Names {
  if (target.kind !== 'participant') return { real: [], shown: [] }
  const { participant } = target
  const { state } = project.history
  const speakers = state.all('speaker').filter((it) => it.role === 'participant')
  const labels = speakers.filter((it) => it.participant === participant).map((it) => it.label)
  const list = project.nameList?.content().participants ?? []
  const listed = list.filter((it) => it.participant === participant).map((it) => it.name)
  const pseudonyms = own.flatMap((it) => (it.decision?.kind === 'pseudonym' ? [it.decision.replacement] : []))
  const shown = [state.get(participant)?.label ?? '', ...pseudonyms].filter((it) => namesPeople(it) || /\d/u.test(it))
  const real = [...clusters.flatMap((it) => it.forms), ...labels.filter(namesPeople), ...listed]
  const others = namesOfOthers(project, peopleOf(participant, own), new Set(own.map((it) => it.id)))
  return { real: alone(real, new Set([...others, ...shown])), shown: alone(shown, others) }
}

/** The participant, and those of the same name who are the participant too. */
export function peopleOf(participant: ParticipantId, own: readonly Identifier[]): ReadonlySet<ParticipantId> {
  return new Set([participant, ...own.flatMap((it) => it.participant ?? [])])
}

function namesOfOthers(
  project: ProjectSession,
  people: ReadonlySet<ParticipantId>,
  own: ReadonlySet<IdentifierId>,
): ReadonlySet<string> {
  const { state } = project.history
  const speakers = state
    .all('speaker')
    .filter((it) => it.role === 'participant' && !(it.participant && people.has(it.participant)))
  return new Set([
    ...[...formsByIdentifier(project)].flatMap(([id, forms]) => (own.has(id) ? [] : forms)),
    ...speakers.map((it) => it.label),
    ...state.all('participant').flatMap((it) => (people.has(it.id) ? [] : [it.label])),
  ])
}

function alone(names: readonly string[], others: ReadonlySet<string>): readonly string[] {
  return [...new Set(names)].filter((it) => it.trim() !== '' && !others.has(it))
}

/** Where any of the names stands in a text, with a genitive s, and with the brackets of a replacement. In order. */
export function spansOfNames(text: string, names: readonly string[]): readonly Span[] {
  const lower = text.toLocaleLowerCase('nb')
  const isAligned = lower.length === text.length
  const found = names.flatMap((name) =>
    [name, `${name}s`].flatMap((form) => {
      const isAnyCase = isAligned && isUnmistakable(name)
      return isAnyCase ? occurrences(lower, form.toLocaleLowerCase('nb')) : occurrences(text, form)
    }),
  )
  return joined(found.map((it) => withBrackets(text, it)))
}

/** The same text in passages that do not overlap, in order. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1)
    if (last !== undefined && span.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else apart.push(span)
  }
  return apart
}

function withBrackets(text: string, { start, end }: Span): Span {
  const isBracketed = text[start - 1] === '[' && text[end] === ']'
  return isBracketed ? { start: start - 1, end: end + 1 } : { start, end }
}
