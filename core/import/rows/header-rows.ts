import type { Rows } from './row-columns'

/**
 * A table of answers whose names stand in more than one row, as Qualtrics exports it: `rows` with one header, the questions;
 * `others`, the cells of the rows of names that are left out; `program`, the columns that are the program's own.
 */
type SeveralHeaders = Readonly<{ rows: Rows; others: readonly string[]; program: ReadonlySet<number> }>

/** Columns that Qualtrics adds about the sending of a form, and not about who answered, in lower case without blanks. */
const programColumns = new Set(
  (
    'startdate enddate recorddate recordeddate status responsetype responseset progress duration duration(inseconds) ' +
    'finished distributionchannel userlanguage externalreference externaldatareference externaldata'
  ).split(' '),
)

const importId = /^\s*\{\s*"ImportId"\s*:/u
/** The short name of a question, as `Q3_TEXT`, `q12.1` or `S_4`. */
const shortName = /^\p{L}{1,4}[_.]?\p{N}{1,4}(?:[_.#-]?[\p{L}\p{N}]{1,12}){0,4}$/u

/**
 * The table below its several rows of names; null where there is one row of names. The second row holds the questions where a
 * third has the import ids of Qualtrics, or where it writes out the short names of the first. Source: Qualtrics' own exports.
 */
export function withSeveralHeaders(rows: Rows): SeveralHeaders | null {
  const [names, questions, third] = rows
  if (names === undefined || questions === undefined) return null
  const hasIds = third !== undefined && areImportIds(third)
  if (!hasIds && !areWrittenOut(names, questions)) return null
  const heads = names.map((name, at) => (questions[at] ?? '').trim() || name)
  const left = names.map((name, at) => ((questions[at] ?? '').trim() === '' ? '' : name))
  return {
    rows: [[...heads, ...questions.slice(names.length)], ...rows.slice(hasIds ? 3 : 2)],
    others: [...left, ...(hasIds ? third : [])].filter((it) => it !== ''),
    program: new Set(names.flatMap((name, at) => (programColumns.has(plain(name)) ? [at] : []))),
  }
}

function areImportIds(row: readonly string[]): boolean {
  const filled = row.filter((it) => it.trim() !== '')
  return filled.length > 0 && filled.filter((it) => importId.test(it)).length * 2 > filled.length
}

/** Two and more of the first row's names come again with their words apart, or are short for a question. */
function areWrittenOut(names: readonly string[], questions: readonly string[]): boolean {
  const again = names.filter(
    (name, at) => plain(name) !== '' && name !== questions[at] && plain(name) === plain(questions[at] ?? ''),
  )
  const short = names.filter((name, at) => shortName.test(name.trim()) && isQuestion(questions[at] ?? ''))
  const filled = names.filter((name) => name.trim() !== '').length
  return again.length >= 2 || (short.length >= 2 && short.length * 2 >= filled)
}

function isQuestion(cell: string): boolean {
  return /\?(?:\s*-\s*.{1,80})?$/su.test(cell.trim())
}

function plain(name: string): string {
  return name.replace(/\s+/gu, '').toLowerCase()
}
