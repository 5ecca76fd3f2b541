import type { Coding, Stance } from '../../../../core/model/coding'
import type { NotedPassage } from '../../../../core/contract/memo'
import type { CodeId, CodingId, PassageId, PlaceId } from '../../../../core/model/ids'
import type { Decision } from '../../../../core/model/identifier'
import type { Place } from '../../../../core/model/place'
import type { Colour, Span } from '../../../../core/model/scalars'
import { blocksUnder, type Block } from './blocks'

/** How a code looks in the text. */
export type CodeLook = Readonly<{ name: string; colour: Colour; path: readonly string[] }>

/** The part of a coding that one turn shows, in the offsets of the turn's own text. */
export type TurnCoding = Readonly<{
  id: CodingId
  code: CodeId
  name: string
  path: string
  colour: Colour
  start: number
  end: number
  lane: number
  /** Whether the coding begins and ends in this turn. */
  begins: boolean
  ends: boolean
  stance: Stance | null
  isForUse: boolean
  /** There is a memo on it. */
  isNoted: boolean
}>

/** A replaced or kept place in one turn. */
export type TurnPlace = Readonly<{
  id: PlaceId
  start: number
  end: number
  isReplaced: boolean
  decision: Decision['kind'] | null
  reason: string | null
}>

/** A passage that a memo stands on without a code: what a comment in a file is about. */
export type Noted = Extract<NotedPassage, { kind: 'passage' }>

/** The part of a noted passage that one turn shows. Its sign stands where it begins. */
export type TurnNote = Readonly<{ passage: PassageId; start: number; end: number; begins: boolean }>

/** Hands each item to every block that it touches. The blocks rise; `starts` are theirs. */
export function spread<T extends { readonly span: Span }>(
  items: readonly T[],
  ground: Readonly<{ blocks: readonly Block[]; starts: readonly number[] }>,
): readonly (readonly T[])[] {
  const out: T[][] = ground.blocks.map(() => [])
  for (const item of items) for (const index of blocksUnder(item.span, ground)) out[index]?.push(item)
  return out
}

/** The part of a passage that lies in a block, in the block's own offsets. */
export function within(span: Span, block: Block): Span {
  return {
    start: Math.max(0, span.start - block.span.start),
    end: Math.min(block.span.end, span.end) - block.span.start,
  }
}

/** What a coding looks like wherever it is drawn. */
export type CodingLook = Readonly<{ code: CodeLook | undefined; lane: number; isNoted: boolean }>

export function turnCoding(coding: Coding, block: Block, { code: look, lane, isNoted }: CodingLook): TurnCoding {
  const { start, end } = within(coding.span, block)
  return {
    id: coding.id,
    code: coding.code,
    name: look?.name ?? '',
    path: look?.path.join(' › ') ?? '',
    colour: look?.colour ?? 11,
    start,
    end,
    lane,
    begins: coding.span.start >= block.span.start,
    ends: coding.span.end <= block.span.end,
    stance: coding.stance,
    isForUse: coding.markedForUse,
    isNoted,
  }
}

export function turnPlace(place: Place, block: Block): TurnPlace {
  const { decision } = place
  const { start, end } = within(place.span, block)
  return {
    id: place.id,
    start,
    end,
    isReplaced: place.replacement !== null,
    decision: decision?.kind ?? null,
    reason: decision?.kind === 'keep' ? decision.reason : null,
  }
}

export function turnNote({ about, span }: Noted, block: Block): TurnNote {
  return { passage: about, ...within(span, block), begins: span.start >= block.span.start }
}
