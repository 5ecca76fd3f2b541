import type { FinishedDocument, UnreadKind } from './located'

/** What was not read, without what is not there. */
export function unreadOf(counts: Readonly<Record<UnreadKind, number>>): FinishedDocument['unread'] {
  return (['pictures', 'embedded-files', 'damaged-parts'] as const)
    .map((kind) => ({ kind, count: counts[kind] }))
    .filter((it) => it.count > 0)
}
