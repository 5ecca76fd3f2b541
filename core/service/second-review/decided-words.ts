import type { WordPlace } from '../../contract/anonymise'
import type { Decision, Identifier, OutsidePlace } from '../../model/identifier'
import { typeOfId, type DocumentId, type IdentifierId } from '../../model/ids'
import type { AnyRecord } from '../../model/schema'
import type { Span } from '../../model/scalars'
import { isReplacing } from '../anonymise/decisions'
import { groupBy } from '../anonymise/group-by'
import { allClusters } from '../anonymise/queue'
import { textInField } from '../anonymise/word-fields'
import { openProject, type App } from '../app-session'
import { required } from '../commit'
import { asItWas } from './as-it-was'

/** Something decided outside the documents' texts, with where it stood in its field as that was (UTF-16). */
export type DecidedWord = Readonly<{ identifier: IdentifierId; decision: Decision; span: Span }>

/** A field outside the texts as it was before anybody decided. `document`: which one it belongs to. */
export type DecidedField = Readonly<{
  record: WordPlace['record']
  field: string
  document: DocumentId | null
  text: string
  words: readonly DecidedWord[]
}>

type Found = Readonly<{ identifier: Identifier; place: WordPlace }>

/**
 * Every title, label, memo, code, attribute … in which something was decided whose original is known here: none of approved
 * documents, and nothing that was removed for good.
 */
export async function decidedWords(app: App): Promise<readonly DecidedField[]> {
  const { state } = openProject(app).history
  const found = (await allClusters(app)).flatMap(({ identifier, outside }): Found[] => {
    const record = identifier === null ? undefined : state.get(identifier)
    return record === undefined ? [] : outside.filter(isWritten).map((place) => ({ identifier: record, place }))
  })
  const open = found.filter(
    ({ place }) => place.document === null || state.get(place.document)?.state !== 'deidentified',
  )
  return [...groupBy(open, ({ place }) => `${place.record} ${place.field}`).values()].map((here) => {
    const { record, field, document } = here[0]!.place
    const original = originalsOf(here)
    const { text, places } = asItWas(
      textInField(required<AnyRecord>(state.get(record)), field),
      here.map((it) => ({ span: it.place.span, original: original(it), of: it })),
    )
    const words = places.flatMap(({ of, span }) =>
      of.place.decision === null ? [] : [{ identifier: of.identifier.id, decision: of.place.decision, span }],
    )
    return { record, field, document, text, words }
  })
}

/** What participants are called in the study is nobody's name: it is what stands for one. */
function isWritten({ record, field }: WordPlace): boolean {
  return typeOfId(record) !== 'participant' || field !== 'label'
}

/** What stood at the places of one field: of equal replacements the first has what is remembered first. */
function originalsOf(here: readonly Found[]): (found: Found) => string | null {
  const left = new Map<Identifier, OutsidePlace[]>()
  for (const { identifier, place } of here)
    left.set(
      identifier,
      identifier.outside.filter((it) => it.record === place.record && it.field === place.field),
    )
  const originals = new Map<Found, string | null>()
  for (const it of here.toSorted((a, b) => a.place.span.start - b.place.span.start)) {
    const entries = left.get(it.identifier)!
    const at = entries.findIndex((entry) => entry.replacement === it.place.text)
    const [entry] = at === -1 ? [] : entries.splice(at, 1)
    const isReplaced = it.place.decision !== null && isReplacing(it.place.decision)
    originals.set(it, isReplaced ? (entry?.original ?? null) : it.place.text)
  }
  return (found) => originals.get(found) ?? null
}
