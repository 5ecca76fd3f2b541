import { kindOfColumn, unlike } from './column-kind'
import { isCodebook } from './codebook-rows'
import { evenness } from './delimited'
import { columnAt, type Rows } from './row-columns'

/**
 * A column of a table of answers. `open`: words that can be coded. `closed`: an attribute of who answered. `label`: the number
 * that each is known by. `identifying`: who somebody is. `machine`: when the form was sent in.
 */
export type SurveyColumn = Readonly<{
  /** Unlike that of every other column. */
  head: string
  /** As the file has it. */
  written: string
  part: 'open' | 'closed' | 'label' | 'identifying' | 'machine'
  cells: readonly string[]
}>

/**
 * The columns of a table with one row for each who answered; null for a codebook, and for a table without a column of open
 * answers. `program`: those that are known to be the program's own.
 */
export function columnsOfSurvey(rows: Rows, program: ReadonlySet<number> = noColumns): readonly SurveyColumn[] | null {
  const [header, ...body] = rows
  if (header === undefined || body.length < 2 || evenness(rows) < 0.8 || !isHeader(header) || isCodebook(rows))
    return null
  const width = rows.reduce((most, it) => Math.max(most, it.length), 0)
  const heads = unlike(Array.from({ length: width }, (_, at) => (header[at] ?? '').trim() || `${at + 1}`))
  const columns = heads.map((head, at): SurveyColumn => {
    const cells = columnAt(body, at).map((it) => it.trim())
    return { head, written: (header[at] ?? '').trim(), cells, part: program.has(at) ? 'machine' : partOf(head, cells) }
  })
  if (!columns.some((it) => it.part === 'open')) return null
  const label = columns.findIndex(isLabel)
  return columns.map((it, at) => (at === label ? { ...it, part: 'label' } : it))
}

const noColumns: ReadonlySet<number> = new Set()

function isHeader(header: readonly string[]): boolean {
  const filled = header.filter((it) => it.trim() !== '')
  return filled.length >= Math.max(2, header.length * 0.7) && filled.every((it) => /\p{L}|^#$/u.test(it))
}

function partOf(head: string, cells: readonly string[]): SurveyColumn['part'] {
  const filled = cells.filter((it) => it !== '')
  if (programHead.test(head) || (filled.length > 0 && filled.every(isMoment))) return 'machine'
  const words = filled.reduce((sum, it) => sum + it.split(/\s+/u).length, 0) / Math.max(1, filled.length)
  const unlikeShare = new Set(filled).size / Math.max(1, filled.length)
  // Nobody's name, address or telephone is eight words long on the average.
  if (words >= 8 && unlikeShare > 0.5) return 'open'
  if (kindOfColumn(head, cells) !== 'plain') return 'identifying'
  const isQuestion = /\?\s*$/u.test(head) && words >= 2.5
  return (words >= 4.5 || isQuestion) && unlikeShare > 0.6 && filled.length > 1 ? 'open' : 'closed'
}

/** What LimeSurvey, Nettskjema and Forms write about the sending of a form, in Norwegian and English. */
const programHead =
  /^(?:(?:lastpage|startlanguage|startdate|datestamp|submitdate|seed|refurl)\. .*|last page|siste side|start language|startspråk|seed|referrer url|date (?:submitted|started|last action)|\$(?:created|answer_time(?:_ms)?)|(?:start|completion|last modified) time|(?:start|fullførings?|(?:siste|sist) endrings?)tidspunkt|tidsmerke|timestamp|innsendt|levert|svartid)$/iu

/** A date with a time of the day. */
function isMoment(cell: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[T, ]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:\p{Lu}{1,4}|[+-]\d{2}:?\d{2})?$/iu.test(
    cell,
  )
}

const labelHead =
  /^(?:id\. response id|svar-id|#|nr\.?|no\.?|num(?:mer|ber)?|id|\$?submission[ _-]?id|(?:svar|respondent|deltaker|deltakar|participant|informant|response|svarer)(?:[ _-]?(?:id|nr|nummer|number|no)\.?)?)$/iu

/** A column that every one has a short value of their own in, under a head that says so, or that counts. */
function isLabel({ head, part, cells }: SurveyColumn): boolean {
  if (part !== 'closed' || !cells.every((it) => it !== '' && it.length <= 40 && !it.includes('\n'))) return false
  if (new Set(cells).size < cells.length) return false
  return labelHead.test(head) || cells.every((it, index) => Number(it) === Number(cells[0]) + index)
}
