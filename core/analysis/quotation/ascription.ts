import type { VoicedTurn } from './corpus'
import { keyOf } from './quote-pieces'
import type { QuotationCheck } from './verdict'

/** Who bears which name, and the names that the study has given somebody, whoever it is. */
export type VoiceNames = Readonly<{
  voices: ReadonlyMap<string, ReadonlySet<string>>
  given: ReadonlySet<string>
}>

/** Words for anybody who takes part. */
const anybody =
  /^ (?:informant|deltaker|deltakar|intervjuperson|respondent|participant|interviewee|intervjuer|intervjuar|interviewer|moderator|tolk|interpreter|ukjent|unknown) $/u

/** Who may be meant by which name. A name of several words is sought whole; a word for anybody names nobody. */
export function voiceNames(turns: Iterable<VoicedTurn>, given: readonly string[]): VoiceNames {
  const voices = new Map<string, Set<string>>()
  for (const { voice, names } of turns)
    for (const name of voice === null ? [] : names) {
      const key = nameKey(name)
      if (key.trim() === '' || anybody.test(key)) continue
      voices.set(key, (voices.get(key) ?? new Set()).add(voice ?? ''))
    }
  return { voices, given: new Set(given.map(nameKey).filter((it) => it.trim() !== '')) }
}

/**
 * Whether the words beside a quotation name whoever said it, somebody else of the study, or nobody. One of the study's
 * names that no speaker bears tells only against a speaker who bears one.
 */
export function ascriptionOf(
  attribution: string,
  said: Pick<VoicedTurn, 'voice' | 'names'>,
  { voices, given }: VoiceNames,
): QuotationCheck['ascription'] {
  const words = nameKey(attribution)
  const meant = [...voices].filter(([name]) => words.includes(name)).map(([, its]) => its)
  if (meant.length > 0) return meant.some((its) => said.voice !== null && its.has(said.voice)) ? 'same' : 'other'
  const isNamed = said.names.some((name) => given.has(nameKey(name)))
  return isNamed && [...given].some((name) => words.includes(name)) ? 'other' : 'unknown'
}

function nameKey(text: string): string {
  return ` ${(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(keyOf).join(' ')} `
}
