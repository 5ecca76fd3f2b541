import { isSameSpan } from '../../../../core/anchor/span'
import type { DocumentView } from '../../../../core/contract/material'
import type { Coding } from '../../../../core/model/coding'
import type { AnyId, CodeId, SpeakerId } from '../../../../core/model/ids'
import type { Place } from '../../../../core/model/place'
import type { Span } from '../../../../core/model/scalars'
import type { Speaker, SpeakerRole } from '../../../../core/model/speaker'
import { blocksOf, type Block } from './blocks'
import { codingsByBlock, type CodingsByBlock } from './codings-by-block'
import { sameFields, sameItems, shareList } from './sharing'
import {
  spread,
  turnCoding,
  turnNote,
  turnPlace,
  within,
  type CodeLook,
  type Noted,
  type TurnCoding,
  type TurnNote,
  type TurnPlace,
} from './turn-marks'

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
  /** Passages without a code that memos stand on, rising. */
  notes: readonly TurnNote[]
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
  codings: CodingsByBlock
  places: readonly (readonly Place[])[]
  candidates: readonly (readonly Readonly<{ span: Span }>[])[]
  notes: readonly (readonly Noted[])[]
}>

export type LayoutInput = Readonly<{
  view: DocumentView
  looks: ReadonlyMap<CodeId, CodeLook>
  candidates: readonly Span[]
  /** The codings that have memos. */
  noted?: ReadonlySet<AnyId>
  /** The passages of the document without a code that memos stand on, rising. */
  notes?: readonly Noted[]
}>

const CHUNK = { turns: 4, characters: 1500 }
/** Chunks in a section. */
export const SECTION = 24

/**
 * What the reading column draws, turn by turn. Turns, their marks and chunks that are as they were in `previous` are the same
 * objects again, so that one coding draws one turn anew.
 */
export function layOut(input: LayoutInput, previous?: Layout): Layout {
  const { view } = input
  const ground = groundOf(view, previous)
  const { blocks } = ground
  const made = madeOf(input, ground, previous)
  const { codings, places, candidates, notes } = made
  const { lanes } = codings
  const speakers = new Map<SpeakerId | null, Speaker>(view.speakers.map((it) => [it.id, it]))
  const isUntouched = untouched(made, previous)
  const draw = (block: Block) => (it: Coding) =>
    turnCoding(it, block, {
      code: input.looks.get(it.code),
      lane: lanes.get(it.id) ?? 0,
      isNoted: input.noted?.has(it.id) ?? false,
    })
  const turns = blocks.map((block, index): TurnModel => {
    if (isUntouched(index)) return previous?.turns[index] as TurnModel
    const old = turnBefore(previous, block.key)
    const words = {
      text: view.text.slice(block.span.start, block.span.end),
      codings: shareList(old?.codings, at(codings.byBlock, index).map(draw(block))),
      places: shareList(
        old?.places,
        at(places, index).map((it) => turnPlace(it, block)),
      ),
      candidates: shareList(
        old?.candidates,
        at(candidates, index).map((it) => within(it.span, block)),
      ),
      notes: shareList(
        old?.notes,
        at(notes, index).map((it) => turnNote(it, block)),
      ),
    }
    const model = turnModel(block, speakers.get(block.turn?.speaker ?? null), words)
    return old && sameFields(old, model) ? old : model
  })

  const laneCount = previous?.lanes === lanes ? previous.laneCount : countOf(lanes)
  const chunks = chunksOf(turns, previous?.chunks)
  return { ...ground, turns, chunks, sections: sectionsOf(chunks, previous?.sections), lanes, laneCount, made }
}

type Words = Pick<TurnModel, 'text' | 'codings' | 'places' | 'candidates' | 'notes'>

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
    notes: words.notes,
  }
}

function at<T>(lists: readonly (readonly T[])[], index: number): readonly T[] {
  return lists[index] ?? []
}

function turnBefore(previous: Layout | undefined, key: string): TurnModel | undefined {
  const index = previous?.indexOf.get(key)
  return index === undefined ? undefined : previous?.turns[index]
}

function countOf(lanes: Layout['lanes']): number {
  let count = 0
  for (const lane of lanes.values()) count = Math.max(count, lane + 1)
  return count
}

const none: readonly Noted[] = []

/** What is drawn, block by block. What is as it was is not spread anew. */
function madeOf(input: LayoutInput, ground: Ground, previous: Layout | undefined): Made {
  const { view, candidates, notes = none } = input
  const before = previous?.blocks === ground.blocks ? previous.made : undefined
  return {
    input,
    codings: codingsByBlock(view.codings, ground, previous?.made.codings),
    places: before?.input.view.places === view.places ? before.places : spread(view.places, ground),
    candidates:
      before?.input.candidates === candidates
        ? before.candidates
        : spread(
            candidates.map((span) => ({ span })),
            ground,
          ),
    notes: before && (before.input.notes ?? none) === notes ? before.notes : spread(notes, ground),
  }
}

/** Whether nothing that a block draws has changed: the cheap answer, for when only a few marks have come or gone. */
function untouched(made: Made, previous: Layout | undefined): (block: number) => boolean {
  const before = previous?.made
  if (!before || before.codings.blocks !== made.codings.blocks || !isDrawnFromSame(made.input, before.input))
    return () => false
  const [lanes, lanesBefore] = [made.codings.lanes, before.codings.lanes]
  const [noted, notedBefore] = [made.input.noted, before.input.noted]
  const isInSameLane = ({ id }: Coding) => lanesBefore.get(id) === lanes.get(id)
  const isNotedAsBefore = ({ id }: Coding) => (notedBefore?.has(id) ?? false) === (noted?.has(id) ?? false)
  return (block) => {
    const here = at(made.codings.byBlock, block)
    const there = before.codings.byBlock[block]
    return (
      (here === there || (sameItems(there, here) && here.every(isInSameLane))) &&
      (noted === notedBefore || here.every(isNotedAsBefore)) &&
      sameSpans(at(before.candidates, block), at(made.candidates, block)) &&
      sameNotes(at(before.notes, block), at(made.notes, block))
    )
  }
}

function sameSpans(a: Made['candidates'][number], b: Made['candidates'][number]): boolean {
  return (
    a === b || (a.length === b.length && a.every((it, index) => isSameSpan(it.span, (b[index] as { span: Span }).span)))
  )
}

function sameNotes(a: readonly Noted[], b: readonly Noted[]): boolean {
  return sameSpans(a, b) && a.every((it, index) => it.about === b[index]?.about)
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
