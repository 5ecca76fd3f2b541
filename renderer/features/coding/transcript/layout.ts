import type { DocumentView } from '../../../../core/contract/material'
import type { Coding } from '../../../../core/model/coding'
import type { CodeId, CodingId, PlaceId, SpeakerId } from '../../../../core/model/ids'
import type { Decision } from '../../../../core/model/identifier'
import type { Colour, Span } from '../../../../core/model/scalars'
import type { Speaker, SpeakerRole } from '../../../../core/model/speaker'
import { blockAt, blocksOf, type Block } from './blocks'
import { packLanes, type Extent } from './lanes'
import { sameFields, shareList } from './sharing'

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

/** All that one turn draws. It holds no offsets of the document, so that a change above it leaves it as it is. */
export type TurnModel = Readonly<{
  key: string
  number: number | null
  label: string | null
  role: SpeakerRole | null
  startMs: number | null
  text: string
  codings: readonly TurnCoding[]
  places: readonly TurnPlace[]
  /** Undecided candidates of the anonymisation queue. */
  candidates: readonly Span[]
}>

export type Layout = Readonly<{
  blocks: readonly Block[]
  starts: readonly number[]
  /** The place of a turn among the blocks, by its key. */
  indexOf: ReadonlyMap<string, number>
  turns: readonly TurnModel[]
  /** Turns in groups that are mounted together. */
  chunks: readonly (readonly TurnModel[])[]
  lanes: ReadonlyMap<string, number>
  laneCount: number
}>

export type LayoutInput = Readonly<{
  view: DocumentView
  looks: ReadonlyMap<CodeId, CodeLook>
  candidates: readonly Span[]
}>

/** A line never holds more characters than this at the reading column's width. */
const LINE = 90
const CHUNK = { turns: 24, characters: 8000 }

/**
 * What the reading column draws, turn by turn. Turns, their marks and chunks that are as they were in `previous` are the same
 * objects again, so that one coding draws one turn anew.
 */
export function layOut({ view, looks, candidates }: LayoutInput, previous?: Layout): Layout {
  const blocks = blocksOf(view.text, view.turns)
  const starts = blocks.map((it) => it.span.start)
  const lanes = packLanes(extentsOf(view.codings, blocks, starts), previous?.lanes)
  const codings = spread(view.codings, { blocks, starts }, (coding, block) => turnCoding(coding, block, looks, lanes))
  const places = spread(view.places, { blocks, starts }, turnPlace)
  const open = spread(
    candidates.map((span) => ({ span })),
    { blocks, starts },
    ({ span }, block) => within(span, block),
  )
  const speakers = new Map(view.speakers.map((it) => [it.id, it]))
  const before = new Map(previous?.turns.map((it) => [it.key, it]))
  const turns = blocks.map((block, index): TurnModel => {
    const old = before.get(block.key)
    const model: TurnModel = {
      ...headOf(block, speakers),
      text: view.text.slice(block.span.start, block.span.end),
      codings: shareList(old?.codings, codings[index]),
      places: shareList(old?.places, places[index]),
      candidates: shareList(old?.candidates, open[index]),
    }
    return old && sameFields(old, model) ? old : model
  })
  const laneCount = Math.max(0, ...[...lanes.values()].map((it) => it + 1))
  const indexOf = new Map(blocks.map((it, index) => [it.key, index]))
  return { blocks, starts, indexOf, turns, chunks: chunksOf(turns, previous?.chunks), lanes, laneCount }
}

function headOf(block: Block, speakers: ReadonlyMap<SpeakerId, Speaker>) {
  const speaker = block.turn?.speaker ? speakers.get(block.turn.speaker) : undefined
  return {
    key: block.key,
    number: block.number,
    label: speaker?.label ?? null,
    role: speaker?.role ?? null,
    startMs: block.turn?.startMs ?? null,
  }
}

type Ground = Readonly<{ blocks: readonly Block[]; starts: readonly number[] }>

/** Hands each item to every block that it touches. */
function spread<T extends { readonly span: Span }, R>(
  items: readonly T[],
  { blocks, starts }: Ground,
  make: (item: T, block: Block) => R,
): readonly (readonly R[])[] {
  const out: R[][] = blocks.map(() => [])
  for (const item of items)
    for (let index = blockAt(starts, item.span.start); index < blocks.length; index++) {
      const block = blocks[index] as Block
      if (block.span.start >= item.span.end) break
      if (block.span.end > item.span.start) out[index]?.push(make(item, block))
    }
  return out
}

/** A stripe claims the rest of the line that it ends on, so that two on one line get a lane each. */
function extentsOf(codings: readonly Coding[], blocks: readonly Block[], starts: readonly number[]): readonly Extent[] {
  return codings.map(({ id, span }) => {
    const last = blocks[blockAt(starts, span.end - 1)]
    const end = Math.max(span.end, Math.min(span.end + LINE, last?.span.end ?? span.end))
    return { id, start: span.start, end }
  })
}

function within(span: Span, block: Block): Span {
  return {
    start: Math.max(0, span.start - block.span.start),
    end: Math.min(block.span.end, span.end) - block.span.start,
  }
}

function turnCoding(
  coding: Coding,
  block: Block,
  looks: ReadonlyMap<CodeId, CodeLook>,
  lanes: ReadonlyMap<string, number>,
): TurnCoding {
  const look = looks.get(coding.code)
  return {
    id: coding.id,
    code: coding.code,
    name: look?.name ?? '',
    path: look?.path.join(' › ') ?? '',
    colour: look?.colour ?? 11,
    ...within(coding.span, block),
    lane: lanes.get(coding.id) ?? 0,
    begins: coding.span.start >= block.span.start,
    ends: coding.span.end <= block.span.end,
  }
}

function turnPlace(place: DocumentView['places'][number], block: Block): TurnPlace {
  const { decision } = place
  return {
    id: place.id,
    ...within(place.span, block),
    isReplaced: place.replacement !== null,
    decision: decision?.kind ?? null,
    reason: decision?.kind === 'keep' ? decision.reason : null,
  }
}

function chunksOf(turns: readonly TurnModel[], previous?: Layout['chunks']): Layout['chunks'] {
  const chunks: TurnModel[][] = []
  let characters = 0
  for (const turn of turns) {
    const last = chunks.at(-1)
    if (!last || last.length >= CHUNK.turns || characters >= CHUNK.characters) {
      chunks.push([turn])
      characters = 0
    } else last.push(turn)
    characters += turn.text.length
  }
  return chunks.map((chunk, index) => {
    const old = previous?.[index]
    return old && old.length === chunk.length && old.every((it, at) => it === chunk[at]) ? old : chunk
  })
}
