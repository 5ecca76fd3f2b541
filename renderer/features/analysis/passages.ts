import type { Excerpt } from '../../../core/contract/coding'
import type { DocumentId } from '../../../core/model/ids'

/** Each passage once, in order, as tables count them: under two codes it is one. `only`: those of a document; null: of all. */
export function passagesOf(excerpts: readonly Excerpt[], only: DocumentId | null): readonly Excerpt[] {
  const seen = new Set<string>()
  return excerpts.filter(({ coding: { document, span } }) => {
    const key = `${document} ${span.start} ${span.end}`
    if ((only !== null && document !== only) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
