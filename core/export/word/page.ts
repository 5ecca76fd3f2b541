/** A4 with margins of 25 mm, in twips; a page across has 20 mm above and below, so that a table has room. */
export const page = { width: 11906, height: 16838, margin: 1417, marginAcross: 1134 }

/** The width that text and tables fill on a page, in twips. */
export function textWidth(isAcross: boolean): number {
  return (isAcross ? page.height : page.width) - 2 * page.margin
}
