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

/** How a line sets its label apart: by a colon, brackets, a time before or behind it, or a column of a table. */
export type LabelShape =
  'colon' | 'tight' | 'bracket' | 'time-colon' | 'colon-time' | 'paren-time' | 'name-time' | 'time-name' | 'table'

const time = String.raw`(?<time>(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)`
const name = String.raw`(?<label>[^\s:][^:\t\n]{0,66}?)`
const rest = String.raw`(?:\s+(?<rest>.*))?$`

/** The shapes of 1.20 in the format survey that need no question, the more special first. */
const shapes: readonly (readonly [LabelShape, RegExp])[] = [
  ['time-colon', new RegExp(String.raw`^[[({#]?${time}[\])}#]?\s{0,9}[-–]?\s{0,9}${name}\s*:${rest}`, 'u')],
  ['colon-time', new RegExp(String.raw`^${name}\s*:\s*[[(]${time}[\])]${rest}`, 'u')],
  ['paren-time', new RegExp(String.raw`^${name}\s*[[(]${time}[\])]\s*:${rest}`, 'u')],
  ['bracket', new RegExp(String.raw`^\[(?<label>[^\]:]{1,63})\]\s*:${rest}`, 'u')],
  ['colon', new RegExp(String.raw`^${name}\s*:(?!:)${rest}`, 'u')],
  ['tight', new RegExp(String.raw`^(?<label>\p{Lu}[^:\t\n]{1,66}):(?<rest>[\p{Lu}\p{Pi}"(\[…].*)$`, 'u')],
  ['name-time', new RegExp(String.raw`^${name}(?:\s{2,}|\t)${time}\s*$`, 'u')],
  ['time-name', new RegExp(String.raw`^[[(]?${time}[\])]?\s+(?<label>[^\s:][^:\t\n]{0,66}?)$`, 'u')],
]

/** Milliseconds of `m:ss`, `h:mm:ss` and both with a fraction. */
export function parseTime(text: string): number {
  const [whole = '', fraction = ''] = text.split(/[.,]/)
  const seconds = whole.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return seconds * 1000 + Number(fraction.padEnd(3, '0'))
}

/** The label at the start of a line, if it has the shape of one. Whether it is one, the whole file decides. */
export function matchLabel(line: string): LabelMatch | null {
  const trimmed = line.trim()
  for (const [shape, pattern] of shapes) {
    const groups = pattern.exec(trimmed)?.groups
    const label = groups?.['label']
      ?.replace(/^\*\*|\*\*$/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
    if (!groups || !label || !mayBeLabel(label)) continue
    const found = { label, time: groups['time'] ?? '', rest: (groups['rest'] ?? '').trim() }
    return { shape, ...found, startMs: found.time ? parseTime(found.time) : null, marks: marksOf(trimmed, found) }
  }
  return null
}

function marksOf(line: string, found: Readonly<{ label: string; time: string; rest: string }>): string {
  const head = found.rest ? line.slice(0, line.length - found.rest.length) : line
  return [found.time, ...found.label.split(' ')]
    .reduce((left, part) => left.replace(part, ''), head)
    .replace(/\s+/gu, '')
}

/** Words that stand before a colon and name nobody: heads of a form, asides, and words that begin or end a clause. */
const neverLabels = new Set(
  (
    'document dokument merk obs nb ps note kilde kjelde source dato date sted stad place tid tidspunkt time tema topic tittel title lengde ' +
    'varighet varigheit duration språk language deltakere deltakarar tilstede eksempel døme example spørsmål svar http ' +
    'https konklusjon oppsummering sammendrag samandrag summary beslutning vedtak emne subject fra til from to alder ' +
    'stilling yrke kommune kjønn innledning bakgrunn metode'
  ).split(' '),
)
const clauseStarts = new Set(
  'og så men da når at hvis om fordi ja nei jeg eg and so but then when if because yes no'.split(' '),
)
const clauseEnds = new Set(
  (
    'sa sier seier sagt spurte spør svarte tenkte tenker skrev skriv er var som at til said says asked thought is was ' +
    'that følgende dette slik sånn slikt this'
  ).split(' '),
)

/** Whether a stretch before a colon can name a speaker: at most 63 characters and six words, and no clause. */
function mayBeLabel(label: string): boolean {
  if (label.length > 63 || !/\p{L}|^\p{N}{1,4}$/u.test(label)) return false
  if (/\(\p{N}{4}\p{L}?\)|[?!…«»"“”;=]|\.\s|\/\/|^[[(]/u.test(label)) return false
  const parts = label.toLocaleLowerCase('nb').split(' ')
  if (parts.length > 6 || neverLabels.has(parts[0]!)) return false
  return parts.length === 1 || !(clauseStarts.has(parts[0]!) || clauseEnds.has(parts.at(-1)!))
}
