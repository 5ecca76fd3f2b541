/** Words after which a hyphen belongs, though the word goes on: prefixes that are always set off. */
const setOff = /(?:^|[^\p{L}])(?:ikke|ikkje|ikkje|eks|ex|non|\p{L})[-\u2010]$/iu
const conjunction = /^(?:og|eller|samt|and|or)(?![\p{L}\p{N}])/u

/** Two lines of one paragraph as one; `dropped`: the hyphen that the line end alone had put into a word. */
export type JoinedLine = Readonly<{ text: string; dropped: string }>

/**
 * Joins a line with the next. A hyphen at the end of the first: gone before a small letter, but for lists (`for- og
 * etterarbeid`) and prefixes that are set off (`ikke-`, `e-`); kept without a blank before a capital, behind a figure or an
 * abbreviation. Any other line end is a blank. Source: the format survey, section 1.21.
 */
export function joinLine(before: string, after: string): JoinedLine {
  const [head, tail] = [before.trimEnd(), after.trimStart()]
  if (head.endsWith('\u00ad')) return { text: head.slice(0, -1) + tail, dropped: '\u00ad' }
  const isInWord = /[\p{L}\p{N}][-\u2010]$/u.test(head)
  if (!isInWord || conjunction.test(tail)) return { text: `${head} ${tail}`, dropped: '' }
  const staysWhole = /(?:\p{N}|\p{Lu}{2})[-\u2010]$/u.test(head) || setOff.test(head)
  if (staysWhole || !/^\p{Ll}/u.test(tail)) return { text: head + tail, dropped: '' }
  return { text: head.slice(0, -1) + tail, dropped: head.slice(-1) }
}
