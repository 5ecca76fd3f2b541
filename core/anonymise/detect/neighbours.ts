import type { Reader } from './reader'
import { gapBetween, type Token } from './token'

/** The folded word right after a token, one space away; empty where none is. */
export function wordAfter(reader: Reader, at: number): string {
  const right = reader.tokens[at + 1]
  return right && gapBetween(reader.text, reader.tokens[at] as Token, right) === ' ' ? right.folded : ''
}

/** The folded word right before a token, one space away; empty where none is. */
export function wordBefore(reader: Reader, at: number): string {
  const left = reader.tokens[at - 1]
  return left && gapBetween(reader.text, left, reader.tokens[at] as Token) === ' ' ? left.folded : ''
}

/** A token that many steps away, folded, with what stands between it and the one a step nearer; both empty beyond the text. */
export function beside(reader: Reader, at: number, steps: number): Readonly<{ folded: string; gap: string }> {
  const there = reader.tokens[at + steps]
  const nearer = reader.tokens[at + steps - Math.sign(steps)]
  if (!there || !nearer) return { folded: '', gap: '' }
  return {
    folded: there.folded,
    gap: steps < 0 ? gapBetween(reader.text, there, nearer) : gapBetween(reader.text, nearer, there),
  }
}
