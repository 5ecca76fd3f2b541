import { isSameSpan } from '../../../../core/anchor/span'
import type { DocumentView } from '../../../../core/contract/material'
import type { Coding } from '../../../../core/model/coding'
import type { AnyId, CodeId, SpeakerId } from '../../../../core/model/ids'
import type { Span } from '../../../../core/model/scalars'
import type { Speaker, SpeakerRole } from '../../../../core/model/speaker'
import { blockAt, blocksOf, type Block } from './blocks'
import { packLanes, type Extent } from './lanes'
import { sameFields, sameItems, shareList } from './sharing'
import { spread, turnCoding, turnPlace, within, type CodeLook, type TurnCoding, type TurnPlace } from './turn-marks'

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

export type Chunk = readonly TurnModel[]
export type Section = readonly Chunk[]

export type Layout = Readonly<{
  blocks: readonly Block[]
  starts: readonly number[]
  /** The place of a turn among the blocks, by its key. */
  indexOf: ReadonlyMap<string, number>
  turns: readonly TurnModel[]
  /** Turns in groups that are drawn together, and these in groups that the browser passes over together. */
  chunks: readonly Chunk[]
  sections: readonly Section[]
  lanes: ReadonlyMap<string, number>
  laneCount: number
  /** What it was made of, block by block, to see next time what is as it was. */
  made: Made
}>

type Made = Readonly<{
  input: LayoutInput
  codings: readonly (readonly Coding[])[]
  candidates: readonly (readonly Readonly<{ span: Span }>[])[]
}>

export type LayoutInput = Readonly<{
  view: DocumentView
  looks: ReadonlyMap<CodeId, CodeLook>
  candidates: readonly Span[]
  /** The codings that have memos. */
  noted?: ReadonlySet<AnyId>
}>

/** A line never holds more characters than this at the reading column's width. */
const LINE = 90
const CHUNK = { turns: 4, characters: 1500 }
/** Chunks in a section. */
export const SECTION = 24

/**
 * What the reading column draws, turn by turn. Turns, their marks and chunks that are as they were in `previous` are the same
 * objects again, so that one coding draws one turn anew.
 */
export function layOut(input: LayoutInput, previous?: Layout): Layout {
  const { view, candidates } = input
  const ground = groundOf(view, previous)
  const { blocks, starts } = ground
  const { lanes, codings } = codingsOf(view.codings, ground, previous)
  const places = spread(view.places, blocks, starts)
  const open = spread(
    candidates.map((span) => ({ span })),
    blocks,
    starts,
  )
  const made = { input, codings, candidates: open }
  const speakers = new Map<SpeakerId | null, Speaker>(view.speakers.map((it) => [it.id, it]))
  const isUntouched = untouched({ made, lanes, blocks }, previous)
  const draw = (block: Block) => (it: Coding) =>
    turnCoding(it, block, {
      code: input.looks.get(it.code),
      lane: lanes.get(it.id) ?? 0,
      isNoted: input.noted?.has(it.id) ?? false,
    })
  const turns = blocks.map((block, index): TurnModel => {
    const old = turnBefore(previous, block.key)
    if (old && isUntouched(index)) return old
    const words = {
      text: view.text.slice(block.span.start, block.span.end),
      codings: shareList(old?.codings, at(codings, index).map(draw(block))),
      places: shareList(
        old?.places,
        at(places, index).map((it) => turnPlace(it, block)),
      ),
      candidates: shareList(
        old?.candidates,
        at(open, index).map((it) => within(it.span, block)),
      ),
    }
    const model = turnModel(block, speakers.get(block.turn?.speaker ?? null), words)
    return old && sameFields(old, model) ? old : model
  })

  let laneCount = 0
  for (const lane of lanes.values()) laneCount = Math.max(laneCount, lane + 1)
  const chunks = chunksOf(turns, previous?.chunks)
  return { ...ground, turns, chunks, sections: sectionsOf(chunks, previous?.sections), lanes, laneCount, made }
}

type Words = Pick<TurnModel, 'text' | 'codings' | 'places' | 'candidates'>

/** Field by field: copying one object into another is many times slower, and there are thousands of turns. */
function turnModel({ key, number, turn }: Block, speaker: Speaker | undefined, words: Words): TurnModel {
  return {
    key,
    number,
    label: speaker?.label ?? null,
    role: speaker?.role ?? null,
    startMs: turn?.startMs ?? null,
    text: words.text,
    codings: words.codings,
    places: words.places,
    candidates: words.candidates,
  }
}

function at<T>(lists: readonly (readonly T[])[], index: number): readonly T[] {
  return lists[index] ?? []
}

function turnBefore(previous: Layout | undefined, key: string): TurnModel | undefined {
  const index = previous?.indexOf.get(key)
  return index === undefined ? undefined : previous?.turns[index]
}

/** Codings block by block, and their lanes. Neither changes while codings and blocks are the same. */
function codingsOf(
  all: readonly Coding[],
  ground: Ground,
  previous: Layout | undefined,
): Pick<Layout, 'lanes'> & Pick<Made, 'codings'> {
  const { blocks, starts } = ground
  if (previous?.blocks === blocks && previous.made.input.view.codings === all)
    return { lanes: previous.lanes, codings: previous.made.codings }
  return {
    lanes: packLanes(extentsOf(all, blocks, starts), previous?.lanes),
    codings: spread(all, blocks, starts),
  }
}

/** Whether nothing that a block draws has changed: the cheap answer, for when only a few marks have come or gone. */
function untouched(
  { made, lanes, blocks }: Pick<Layout, 'made' | 'lanes' | 'blocks'>,
  previous: Layout | undefined,
): (block: number) => boolean {
  if (!previous || previous.blocks !== blocks || !isDrawnFromSame(made.input, previous.made.input)) return () => false
  const moved = new Set(drawnOtherwise({ made, lanes }, previous))
  return (block) => {
    const here = at(made.codings, block)
    return (
      sameItems(previous.made.codings[block], here) &&
      (moved.size === 0 || !here.some((it) => moved.has(it))) &&
      sameSpans(at(previous.made.candidates, block), at(made.candidates, block))
    )
  }
}

/** The codings that are as they were, but stand in another lane, or have got or lost their memos. */
function drawnOtherwise({ made, lanes }: Pick<Layout, 'made' | 'lanes'>, previous: Layout): readonly Coding[] {
  const [noted, before] = [made.input.noted, previous.made.input.noted]
  if (lanes === previous.lanes && noted === before) return []
  return made.input.view.codings.filter(
    ({ id }) => previous.lanes.get(id) !== lanes.get(id) || (before?.has(id) ?? false) !== (noted?.has(id) ?? false),
  )
}

function sameSpans(a: Made['candidates'][number], b: Made['candidates'][number]): boolean {
  return a.length === b.length && a.every((it, index) => isSameSpan(it.span, (b[index] as { span: Span }).span))
}

function isDrawnFromSame(a: LayoutInput, b: LayoutInput): boolean {
  return a.looks === b.looks && a.view.places === b.view.places && a.view.speakers === b.view.speakers
}

type Ground = Pick<Layout, 'blocks' | 'starts' | 'indexOf'>

function groundOf(view: DocumentView, previous: Layout | undefined): Ground {
  const before = previous?.made.input.view
  if (previous && before?.text === view.text && before.turns === view.turns)
    return { blocks: previous.blocks, starts: previous.starts, indexOf: previous.indexOf }
  const blocks = blocksOf(view.text, view.turns)
  const indexOf = new Map(blocks.map((it, index) => [it.key, index]))
  return { blocks, starts: blocks.map((it) => it.span.start), indexOf }
}

/** A stripe claims the rest of the line that it ends on, so that two on one line get a lane each. */
function extentsOf(codings: readonly Coding[], blocks: readonly Block[], starts: readonly number[]): readonly Extent[] {
  return codings.map(({ id, span }) => {
    const last = blocks[blockAt(starts, span.end - 1)]
    const end = Math.max(span.end, Math.min(span.end + LINE, last?.span.end ?? span.end))
    return { id, start: span.start, end }
  })
}

function chunksOf(turns: readonly TurnModel[], previous?: readonly Chunk[]): readonly Chunk[] {
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
  return shareEach(previous, chunks)
}

function sectionsOf(chunks: readonly Chunk[], previous?: readonly Section[]): readonly Section[] {
  const count = Math.ceil(chunks.length / SECTION)
  const sections = Array.from({ length: count }, (_, index) => chunks.slice(index * SECTION, (index + 1) * SECTION))
  return shareEach(previous, sections)
}

/** Each list as it was before where it holds the same. */
function shareEach<T>(previous: readonly (readonly T[])[] | undefined, now: readonly (readonly T[])[]) {
  return now.map((list, index) => {
    const old = previous?.[index]
    return old && sameItems(old, list) ? old : list
  })
}
