/** A sentence that people have marked: its tokens, and the tag of each (`tag.ts`). */
export type Marked = Readonly<{ tokens: readonly string[]; tags: readonly number[] }>
