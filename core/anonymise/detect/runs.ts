import type { IdentifierKind, Tier } from '../../model/identifier'
import { gapBetween, type Token } from './token'
import { joined, particlesAt } from './particles'
import { isListedName, type NameClass, type Reader } from './reader'

/** Capitalised words that stand together («Bodil Hansen», «Arne-Johan»), with what the lists say of each. */
export type NameRun = Readonly<{
  /** Index of the first token among the reader's. */
  from: number
  tokens: readonly Token[]
  classes: readonly NameClass[]
}>

/** What a run is held to be; null for none. */
export type Verdict = Readonly<{ kind: IdentifierKind; tier: Tier }> | null

/**
 * The runs of capitalised words. A word that opens a sentence belongs to a run only when the lists hold it, or when a
 * surname follows and it is no everyday word; public bodies and the like end a run.
 */
export function nameRuns(reader: Reader): readonly NameRun[] {
  const runs: NameRun[] = []
  let at = 0
  while (at < reader.tokens.length) {
    const end = runEnd(reader, at)
    if (end > at) runs.push(...splitRun(reader, { from: at, end }))
    at = Math.max(end, at + 1)
  }
  return runs
}

/** The index after the last token of the run that begins at `at`; `at` itself where none begins. */
function runEnd(reader: Reader, at: number): number {
  const { tokens, text } = reader
  if (!tokens[at]?.isCapital) return at
  let end = at + 1
  for (;;) {
    const left = tokens[end - 1]
    const right = tokens[end]
    if (!left || !right || !joined.test(gapBetween(text, left, right))) return end
    const between = right.isCapital ? 0 : particlesAt(reader, end)
    if (!right.isCapital && between === 0) return end
    end += between + 1
  }
}

/** Indexes of tokens, half-open: a row of capitals with the particles between. */
type Stretch = Readonly<{ from: number; end: number }>

function splitRun(reader: Reader, { from, end }: Stretch): readonly NameRun[] {
  const runs: NameRun[] = []
  let open: number | null = null
  for (let at = from; at <= end; at += 1) {
    const isPart = at < end && isPartOfName(reader, at, { from, end })
    if (isPart && open === null && reader.tokens[at]?.isCapital) open = at
    if (!isPart && open !== null) {
      runs.push(makeRun(reader, open, afterLastCapital(reader, at)))
      open = null
    }
  }
  return runs
}

/** No name ends with a particle. */
function afterLastCapital({ tokens }: Reader, end: number): number {
  let at = end
  while (at > 0 && !tokens[at - 1]?.isCapital) at -= 1
  return at
}

function makeRun(reader: Reader, from: number, to: number): NameRun {
  const tokens = reader.tokens.slice(from, to)
  return { from, tokens, classes: tokens.map((it) => reader.classOf(it.folded)) }
}

function isPartOfName(reader: Reader, at: number, { from, end }: Stretch): boolean {
  const token = reader.tokens[at] as Token
  const it = reader.classOf(token.folded)
  if (it.isSafe) return false
  if (!token.isCapital) return true
  const follower = reader.tokens.slice(at + 1, end).find((beside) => beside.isCapital)
  const next = follower === undefined ? null : reader.classOf(follower.folded)
  if (token.startsSentence) return it.isFirst ? opensFirst(it, next) : opensName(it, next)
  const previous = reader.tokens[at === from ? at - 1 : afterLastCapital(reader, at) - 1]
  const hasNameBefore = previous?.isCapital === true && isNameLike(reader.classOf(previous.folded))
  return isNameInside(it, hasNameBefore || (next !== null && isNameLike(next)))
}

/** A first name that opens a sentence and is a function word too («Hans Olsen», not «Hans jobb»). */
function opensFirst(it: NameClass, next: NameClass | null): boolean {
  return !it.isFunction || !next || next.isSurname || !next.isCommon
}

function opensName(it: NameClass, next: NameClass | null): boolean {
  if (it.isFunction && !it.isPlace) return false
  // «Ring Randi», «Spør Olsen»: a word before a name, though somebody may be called so.
  if (it.isWord && next?.isFirst === true) return false
  if (isListedName(it)) return true
  return !it.isCommon && (!next || isNameLike(next))
}

/** A capital inside a sentence: an everyday word is part of a name only beside one («New York», «Sarah Parker»). */
function isNameInside(it: NameClass, isBesideName: boolean): boolean {
  if (it.isFunction && !it.isFirst) return it.isPlace || (it.isSurname && isBesideName && it.base.length > 2)
  return isListedName(it) || !it.isWord || isBesideName
}

function isNameLike(it: NameClass): boolean {
  return (isListedName(it) && !it.isFunction) || (!it.isWord && !it.isSafe)
}
