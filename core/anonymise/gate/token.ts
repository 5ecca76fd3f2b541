import type { Passage } from './passage'
import { plainLetters } from './plain-letters'

/** A word or a row of digits as the key scan reads it. */
export type Token = Readonly<{
  /** Lower case. */
  key: string
  passage: number
  /** In the passage's text, half-open, UTF-16 units. */
  start: number
  end: number
  isCapital: boolean
  /** Opens a sentence or a quotation, where a capital tells nothing. */
  isInitial: boolean
  /** What stands between it and the token before; `\n` first where that is in the passage before. */
  gap: string
}>

const words = /[\p{L}\p{M}]+|\p{N}+/gu
const sentenceEnd = /[.!?:;…\n«»"“”‘’()[\]–—•]|^$/u

/** The words of all passages in one row. Passages that are not printed stand alone: nothing reads on across them. */
export function tokenise(passages: readonly Passage[]): Token[] {
  const tokens: Token[] = []
  let carry = ''
  passages.forEach((passage, index) => {
    const { text, toOriginal } = plainLetters(passage.text)
    const isJoined = passage.isPrinted && passages[index - 1]?.isPrinted === true
    let last = 0
    let isFirst = true
    for (const found of text.matchAll(words)) {
      const word = found[0]
      const between = text.slice(last, found.index)
      const gap = isFirst ? (isJoined ? `${carry}\n${between}` : barrier) : between
      last = found.index + word.length
      const start = toOriginal(found.index)
      tokens.push({
        key: word.toLowerCase(),
        passage: index,
        start,
        end: Math.max(toOriginal(last), start),
        isCapital: /^\p{Lu}/u.test(word),
        isInitial: isFirst || sentenceEnd.test(between),
        gap,
      })
      isFirst = false
    }
    carry = isFirst ? `${carry}\n${text}` : text.slice(last)
  })
  return tokens
}

/** A gap that nothing reads across. */
export const barrier = '\u0000'
