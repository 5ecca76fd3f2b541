import { isSafeCut } from '../../../../core/anchor/span'
import { fold, type CodeEntry } from '../palette/find-codes'
import type { CodeTarget } from '../palette/palette-state'

/** As long as a code's name may be. */
const NAME = 300

/**
 * What to code words with by themselves: the code at the top that has just these words as its name, or one to make. Names
 * have no line breaks; words that are too many are cut, between words where there are any, with an ellipsis.
 */
export function inVivoTarget(words: string, entries: readonly CodeEntry[]): CodeTarget {
  const name = nameFrom(words)
  const known = entries.find((it) => it.code.parent === null && fold(it.code.name) === fold(name))
  return known ? known.code.id : { name, parent: null, isInVivo: true }
}

function nameFrom(words: string): string {
  const line = words.trim().replace(/\s+/gu, ' ')
  if (line.length <= NAME) return line
  const blank = line.lastIndexOf(' ', NAME - 2)
  let end = blank > 0 ? blank : NAME - 2
  while (!isSafeCut(line, end)) end -= 1
  return `${line.slice(0, end)} …`
}
