import { mayBeLabel } from './may-be-label'
import { parseTime, timeSource } from './time-form'

/** The start of a line that may name who speaks. Times in milliseconds. */
export type LabelMatch = Readonly<{
  shape: LabelShape
  label: string
  startMs: number | null
  /** What stands on the line after the label. */
  rest: string
  /** Colon, brackets and the like: what is neither label nor time nor speech. */
  marks: string
  /** The time as written. */
  time: string
}>

/** How a line sets its label apart; `lone`: by nothing, so that only a person can tell whether it is one; `table` and `given`: the layout of the file names the speaker. */
export type LabelShape =
  | 'voice'
  | 'time-colon'
  | 'time-bracket'
  | 'colon-time'
  | 'paren-time'
  | 'time-behind'
  | 'bracket'
  | 'colon'
  | 'tight'
  | 'name-time'
  | 'time-name'
  | 'bare-bracket'
  | 'hyphen'
  | 'alone'
  | 'lone'
  | 'table'
  | 'given'

const name = String.raw`(?<label>[^\s:][^:\t\n]{0,66}?)`
const inBrackets = String.raw`(?:\[\s?(?<label>[^\]:]{1,63}?)\s?\])`
const time = String.raw`(?<time>${timeSource})`
const timeSetApart = String.raw`[[({#]\s?${time}\s?[\])}#]`
const timeFirst = String.raw`[[({#]?\s?${time}\s?[\])}#]?`
const speech = String.raw`(?=\s|$)`

/** The shapes of 1.20 in the format survey, the more special first. Each is matched at the start of a line, bounded in length. */
const shapes: readonly (readonly [LabelShape, RegExp])[] = (
  [
    ['voice', String.raw`<v(?:\.[^\s>]{1,20})?\s(?<label>[^>]{1,66})>`],
    ['time-colon', String.raw`${timeFirst}\s{0,9}[-–]?\s{0,9}${name}\s{0,9}:${speech}`],
    ['time-bracket', String.raw`${timeFirst}\s{1,9}${inBrackets}:?${speech}`],
    ['colon-time', String.raw`${name}\s{0,9}:\s{0,9}${timeSetApart}${speech}`],
    ['paren-time', String.raw`${name}\s{0,9}${timeSetApart}\s{0,9}:${speech}`],
    ['time-behind', String.raw`${name}\s{0,9}${timeSetApart}(?=\s+\S)`],
    ['bracket', String.raw`${inBrackets}\s{0,9}:${speech}`],
    ['colon', String.raw`${name}\s{0,9}:(?!:)${speech}`],
    ['tight', String.raw`(?<label>\p{Lu}[^:\t\n]{1,66}):(?=[\p{Lu}\p{Pi}"(\[…])`],
    ['name-time', String.raw`${name}(?:(?:\s{2,40}|\t)${time}|\s{0,9}${timeSetApart.replace('<time>', '<set>')})\s*$`],
    ['time-name', String.raw`${timeFirst}\s{1,9}${name}$`],
    ['bare-bracket', String.raw`${inBrackets}(?=\s)`],
    ['hyphen', String.raw`(?<label>\p{L}[^:\t\n]{0,40}?)\s?[-–—](?=\s)`],
    ['alone', String.raw`(?<label>[\p{Lu}\p{N}][\p{L}\p{N}._ '’-]{0,39})$`],
  ] as const
).map(([shape, source]) => [shape, new RegExp(`^${source}`, 'u')])

const longestHead = 200

/** The label at the start of a line, if it has the shape of one that `mayBe`. Whether it is one, the whole file decides. */
export function matchLabel(line: string, mayBe: (label: string) => boolean = mayBeLabel): LabelMatch | null {
  const trimmed = line.trim()
  const head = trimmed.slice(0, longestHead)
  const isWhole = head.length === trimmed.length
  for (const [shape, pattern] of !hasSigns.test(head) ? unsigned : isWhole ? shapes : opening) {
    const found = pattern.exec(head)
    const label = plainLabel(found?.groups?.['label'] ?? '')
    if (found && label !== '' && mayBe(label)) return matchOf(shape, label, found, trimmed)
  }
  return null
}

/** Whether a line sets a label apart by more than brackets, a dash or its shortness, which ordinary lines have too. */
export function hasMarkedLabel(line: string): boolean {
  const match = matchLabel(line)
  return match !== null && !['alone', 'hyphen', 'bare-bracket'].includes(match.shape)
}

/** Signs of which every shape but those with a dash or nothing at all has one. */
const hasSigns = /[:[({<#]/u
const unsigned = shapes.filter(([shape]) => shape === 'hyphen' || shape === 'alone')

/** Those shapes that speech may follow: the others are the whole line. */
const opening = shapes.filter(([shape]) => !['name-time', 'time-name', 'alone'].includes(shape))

function matchOf(shape: LabelShape, label: string, found: RegExpExecArray, line: string): LabelMatch {
  const time = found.groups!['time'] ?? found.groups!['set'] ?? ''
  const rest = line.slice(found[0].length).trim()
  const close = shape === 'voice' && rest.endsWith('</v>') ? '</v>' : ''
  return {
    ...{ shape, label, time, startMs: time === '' ? null : parseTime(time) },
    rest: rest.slice(0, rest.length - close.length).trim(),
    marks: marksOf(found[0], [time, ...label.split(' ')]) + close,
  }
}

function plainLabel(written: string): string {
  return written
    .replace(/^\*\*|\*\*$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function marksOf(head: string, parts: readonly string[]): string {
  return parts.reduce((left, part) => left.replace(part, ''), head).replace(/\s+/gu, '')
}
