import { codebookOrder, parkedCodes } from '../coding/codebook'
import type { ProjectState } from '../history/project-state'
import type { Code } from '../model/code'
import type { CodeId, DocumentId } from '../model/ids'
import { countedParticipants, countedDocuments, tallyOf, type Counts } from './tally'

/** Counts of one code with all below it. */
export type FrequencyRow = Counts & Readonly<{ code: CodeId; depth: number; name: string }>

/** Counts per code, with their total and base. */
export type FrequencyTable = Readonly<{
  rows: readonly FrequencyRow[]
  total: Counts
  /** N: every participant who has not withdrawn, and every document of the material, coded or not. */
  base: Readonly<{ participants: number; documents: number }>
}>

/** One row of the codebook, in the order of the tree. */
export type CodebookRow = Readonly<{
  code: Code
  depth: number
  /** On this code alone. */
  codings: number
  segments: number
  participants: number
  /** Laid aside, itself or with a code above it. */
  isParked: boolean
  memos: number
}>

/**
 * The frequency table: each code in the order of the codebook, counted with all below it. A passage or a person under
 * two sub-codes counts once for their category, so columns do not add up. Codes laid aside are not listed. `within` counts a
 * selection of documents, and the base is then those who speak in them.
 */
export function frequencyTable(state: ProjectState, within: ReadonlySet<DocumentId> | null = null): FrequencyTable {
  const tally = tallyOf(state, within)
  return {
    rows: countedCodes(state).map(({ code, depth }) => ({
      code: code.id,
      depth,
      name: code.name,
      ...tally.withBelow(code.id),
    })),
    total: tally.all,
    base: { participants: countedParticipants(state, within).size, documents: countedDocuments(state, within).length },
  }
}

/** The codes that tables and reports show: not those laid aside, nor what lies below them. */
export function countedCodes(state: ProjectState): readonly Readonly<{ code: Code; depth: number }>[] {
  const codes = state.all('code')
  const aside = parkedCodes(codes)
  return codebookOrder(codes).filter(({ code }) => !aside.has(code.id))
}

/** The codebook with its counts: codings on the code alone, passages and participants with all below it. */
export function codebookRows(state: ProjectState): CodebookRow[] {
  const tally = tallyOf(state)
  const parked = parkedCodes(state.all('code'))
  const memos = new Map<string, number>()
  for (const { about } of state.all('memo')) if (about !== null) memos.set(about, (memos.get(about) ?? 0) + 1)
  return codebookOrder(state.all('code')).map(({ code, depth }) => {
    const { segments, participants } = tally.withBelow(code.id)
    const counts = { codings: tally.codingsAlone(code.id), segments, participants, memos: memos.get(code.id) ?? 0 }
    return { code, depth, ...counts, isParked: parked.has(code.id) }
  })
}
