/** What the tagger tells apart. `derived`: a word made of a name («Oslo-mann»); `other`: works, events, products. */
export const entityTypes = ['person', 'place', 'organisation', 'derived', 'other'] as const
export type EntityType = (typeof entityTypes)[number]

/**
 * Tags as numbers, IOB2 (Tjong Kim Sang and Veenstra 1999): 0 outside, then for each type one that begins an entity and
 * one that goes on.
 */
export const outside = 0
/** How many tags there are. */
export const tagCount = 1 + 2 * entityTypes.length

/** The tag that begins an entity of a type. */
export function beginTag(type: EntityType): number {
  return 1 + 2 * entityTypes.indexOf(type)
}

/** The tag inside an entity of a type. */
export function insideTag(type: EntityType): number {
  return beginTag(type) + 1
}

/** The type of a tag; null outside. */
export function typeOf(tag: number): EntityType | null {
  return tag === outside ? null : (entityTypes[(tag - 1) >> 1] ?? null)
}

/** Whether a tag begins an entity. */
export function begins(tag: number): boolean {
  return tag % 2 === 1
}

/** Whether a tag may stand after another (`outside` before the first word): an entity goes on only from its own type. */
export function mayFollow(previous: number, tag: number): boolean {
  return tag === outside || begins(tag) || (previous !== outside && typeOf(previous) === typeOf(tag))
}
