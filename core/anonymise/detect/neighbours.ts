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
