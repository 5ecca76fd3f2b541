import { replacementText } from '../../anonymise/replace'
import type { WordPlace } from '../../contract/anonymise'
import type { ProjectState } from '../../history/project-state'
import type { Decision, Identifier, OutsidePlace } from '../../model/identifier'
import type { AnyId } from '../../model/ids'
import type { AnyRecord } from '../../model/schema'
import { groupBy } from './group-by'
import { isReplacing } from './decisions'
import type { RecordEdits } from './record-edits'
import { textInField, wordFields, withFieldText } from './word-fields'

type Outside = readonly OutsidePlace[]

/** What is done at places outside the texts: a decision, or (null) back to what stood there. */
export type OutsideInput = Readonly<{
  identifier: Identifier
  forms: readonly string[]
  decision: Decision | null
  places: readonly WordPlace[]
}>

/**
 * Writes a decision into the records that hold the words, and gives what the identifier knows of its places there
 * afterwards. A label takes a pseudonym as it is; elsewhere brackets stand round what is put.
 */
export function writeOutside(state: ProjectState, edits: RecordEdits, input: OutsideInput): Outside {
  let known = input.identifier.outside
  for (const places of byField(input).values()) known = writeField(state, edits, { ...input, places }, known)
  return known
}

/** What would be written at each place, nothing changed. */
export function wordsToWrite(state: ProjectState, input: OutsideInput): readonly WrittenWords[] {
  return [...byField(input).values()].flatMap(
    (places) => planned(state, { ...input, places }, input.identifier.outside).written,
  )
}

function byField({ places }: OutsideInput): ReadonlyMap<string, readonly WordPlace[]> {
  return groupBy(places, (it) => `${it.record} ${it.field}`)
}

function writeField(state: ProjectState, edits: RecordEdits, input: OutsideInput, known: Outside): Outside {
  const { record: id, field } = input.places[0]!
  const record: AnyRecord = edits.get(id)
  let text = textInField(record, field)
  const { written, left } = planned(state, input, known)
  const added: OutsidePlace[] = []
  for (const { place, text: words, original } of written) {
    text = text.slice(0, place.span.start) + words + text.slice(place.span.end)
    if (input.decision !== null) added.unshift(entryOf(input.decision, { record: id, field, written: words, original }))
  }
  edits.put(withFieldText(record, field, text))
  return [...left, ...added]
}

type WrittenWords = Readonly<{ place: WordPlace; text: string; original: string | null }>

/** What is to be written at the places of one field, the last first, and what is known of the other places. */
function planned(
  state: ProjectState,
  input: OutsideInput,
  known: Outside,
): Readonly<{ written: readonly WrittenWords[]; left: Outside }> {
  const { record: id, field } = input.places[0]!
  const isLabel = wordFields(state).find((it) => it.record === id && it.field === field)?.isLabel === true
  const left = [...known]
  const written = input.places
    .toSorted((a, b) => b.span.start - a.span.start)
    .map((place) => {
      const at = place.decision === null ? -1 : indexOf(left, place)
      const entry = at === -1 ? null : (left.splice(at, 1)[0] ?? null)
      const original = entry === null || entry.replacement === null ? place.text : entry.original
      return { place, text: writtenOutside(state, input, { original, stands: place.text, isLabel }), original }
    })
  return { written, left }
}

/** The entry of a place: of what is replaced by what stands there, of what is kept the first of its field. */
function indexOf(known: Outside, place: WordPlace): number {
  const here = (it: OutsidePlace) => it.record === place.record && it.field === place.field
  const replaced = known.findLastIndex((it) => here(it) && it.replacement === place.text)
  return replaced !== -1 ? replaced : known.findLastIndex((it) => here(it) && it.replacement === null)
}

function entryOf(
  decision: Decision,
  {
    record,
    field,
    written,
    original,
  }: Readonly<{ record: AnyId; field: string; written: string; original: string | null }>,
): OutsidePlace {
  const isReplaced = isReplacing(decision)
  return {
    record,
    field,
    decision,
    replacement: isReplaced ? written : null,
    original: isReplaced && decision.kind !== 'remove' ? original : null,
  }
}

type At = Readonly<{ original: string | null; stands: string; isLabel: boolean }>

function writtenOutside(state: ProjectState, { decision, forms }: OutsideInput, at: At): string {
  if (decision === null) return at.original ?? at.stands
  if (at.isLabel && decision.kind === 'pseudonym') return decision.replacement
  const { maskToken, reportLanguage } = state.settings()
  const options = { maskToken, baseForms: forms, language: reportLanguage }
  if (at.original !== null) return replacementText(at.original, decision, options)
  if (!isReplacing(decision)) return at.stands
  return replacementText('', decision, options) + (/\](.*)$/su.exec(at.stands)?.[1] ?? '')
}
