import type { ProjectState } from '../../history/project-state'
import type { AnyId, CodeId, MemoId } from '../../model/ids'
import { typeOfId } from '../../model/ids'
import type { Memo } from '../../model/memo'
import type { Span } from '../../model/scalars'
import { wordFields, type WordField } from '../anonymise/word-fields'
import { gap } from './cuts'
import { joined, spansOfNames } from './names'
import type { SharedWords } from './shared-words'

/** A text outside the documents that names somebody or repeats their words, with what stands there afterwards. */
export type FieldLeft = Readonly<{ record: AnyId; field: string; before: string; text: string }>
/** A memo that does so: it goes, or stays without. */
export type MemoLeft = Readonly<{ memo: Memo; without: string }>

type Search = Readonly<{ names: readonly string[]; shared: SharedWords; gone: ReadonlySet<AnyId> }>

/** What memos, codes, titles, labels, attributes and saved reports hold of somebody, those that go anyway left out. */
export function wordsLeft(
  state: ProjectState,
  { names, shared, gone }: Search,
): Readonly<{ memos: readonly MemoLeft[]; fields: readonly FieldLeft[] }> {
  const memos: MemoLeft[] = []
  const fields: FieldLeft[] = []
  for (const it of wordFields(state)) {
    if (gone.has(it.record)) continue
    const ofNames = spansOfNames(it.text, names)
    const ofWords = shared(it.text, { whole: isTheirOwnWords(state, it) })
    if (ofNames.length + ofWords.length === 0) continue
    const without = withGaps(it.text, joined([...ofNames, ...ofWords]))
    const memo = typeOfId(it.record) === 'memo' ? state.get(it.record as MemoId) : undefined
    if (memo !== undefined) memos.push({ memo, without })
    else {
      const text = it.field === 'example' && ofWords.length > 0 ? '' : without
      fields.push({ record: it.record, field: it.field, before: it.text, text })
    }
  }
  return { memos, fields }
}

/** A code's example, and the name of a code in vivo, are said words however short they are. */
function isTheirOwnWords(state: ProjectState, { record, field }: WordField): boolean {
  if (field === 'example') return true
  const code = typeOfId(record) === 'code' ? state.get(record as CodeId) : undefined
  return code?.isInVivo === true && field.startsWith('name')
}

function withGaps(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((left, { start, end }) => left.slice(0, start) + gap + left.slice(end), text)
}
