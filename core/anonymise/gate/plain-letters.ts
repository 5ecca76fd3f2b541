import { latinAlike } from './look-alikes'

/** Text as it is searched: composed, compatibility forms plain, without what nobody sees. */
export type PlainText = Readonly<{
  text: string
  /** Where a position of `text` lies in the text as it was, also for its end. */
  toOriginal: (at: number) => number
}>

/** Letters, marks and signs that search may take as they stand. */
const simple =
  /^[\n\t\x20-\x7e\u00a0-\u00a7\u00ab\u00b0\u00b1\u00b4\u00b6\u00b7\u00bb\u00bf-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u2015\u2018-\u201e]*$/
const invisible =
  /^[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f]$/u
const cluster = /\P{M}\p{M}*|\p{M}+/gsu
/** Marks that no letter took up: lines and dots under and over it. */
const looseMarks = /(?<=\p{L})[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/gu

/**
 * Undoes what hides a word from a search: soft hyphens and zero-width characters go, letters with loose marks are
 * composed (NFC), full-width and styled letters become plain (NFKC, Unicode Standard Annex 15), marks that no letter takes up
 * go, and letters of other alphabets that look like Latin ones become those.
 */
export function plainLetters(original: string): PlainText {
  if (simple.test(original)) return { text: original, toOriginal: (at) => at }
  let text = ''
  const starts: number[] = []
  let end = 0
  for (const found of original.matchAll(cluster)) {
    const kept = [...found[0]].filter((character) => !invisible.test(character)).join('')
    const plain = [...kept.normalize('NFKC').replace(looseMarks, '')].map(latinAlike).join('')
    text += plain
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(found.index)
    end = found.index + found[0].length
  }
  starts.push(end)
  return { text, toOriginal: (at) => starts[Math.min(at, starts.length - 1)] ?? end }
}
