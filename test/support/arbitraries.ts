import fc from 'fast-check'
import { replaceSpans, type ChangeSet } from '../../core/anchor/change-set'
import type { Span } from '../../core/model/scalars'

/** Short texts of few letters, so that edits meet, with a character outside the basic plane. */
export const shortText = fc
  .array(fc.constantFrom('a', 'b', 'å', ' ', '\n', '𝒳'), { maxLength: 24 })
  .map((letters) => letters.join(''))

/** A change of the given text, with touching edits, insertions and edits at both ends. */
export function changeOf(text: string): fc.Arbitrary<ChangeSet> {
  return fc.array(fc.tuple(fc.nat(text.length), shortText), { maxLength: 8 }).map((cuts) => {
    const points = cuts.map(([at]) => at).sort((a, b) => a - b)
    const replacements = points.slice(1).flatMap((end, index) => {
      const inserted = cuts[index]![1]
      return index % 3 === 2 ? [] : [{ span: { start: points[index]!, end }, text: inserted }]
    })
    return replaceSpans(text, replacements)
  })
}

/** A span of a text of the given length, also an empty one. */
export function spanIn(length: number): fc.Arbitrary<Span> {
  return fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
}
