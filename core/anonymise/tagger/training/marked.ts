/** A sentence that people have marked, or that is made: its tokens, and the tag of each (`tag.ts`). */
export type Marked = Readonly<{
  tokens: readonly string[]
  tags: readonly number[]
  /** Of made sentences: folded words that are held for listed here, with the letter of the list (`listsOf`). */
  borrowed?: ReadonlyMap<string, string>
}>
