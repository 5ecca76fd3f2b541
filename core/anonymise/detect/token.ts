import { foldName } from '../lexicon/lexicon'

/** A word of a text with where it stands (UTF-16) and how it is written. */
export type Token = Readonly<{
  start: number
  end: number
  /** Composed, in lower case, without soft hyphens. */
  folded: string
  isCapital: boolean
  /** Two or more letters, all of them capitals. */
  isUpper: boolean
  startsSentence: boolean
}>

const word = /\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*/gu
const plainAscii = /^[a-zæøå]+$/
const capital = /^[\p{Lu}\p{Lt}]/u
const abbreviations = new Set(
  'bl ca dr nr kl st jf mht mtp pga evt osv dvs eks prof ass inkl ekskl tlf tel mr mrs ms frk hr fru vs sp'.split(' '),
)

/** The words of a text in order. Linear. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let before: Token | undefined
  for (const match of text.matchAll(word)) {
    const surface = match[0]
    const start = match.index
    const isPlain = plainAscii.test(surface)
    const folded = isPlain ? surface : foldName(surface)
    const isUpper: boolean = !isPlain && folded.length > 1 && !/\p{Ll}/u.test(surface)
    before = {
      start,
      end: start + surface.length,
      folded,
      isCapital: !isPlain && capital.test(surface),
      isUpper,
      startsSentence: beginsSentence(text, before, start),
    }
    tokens.push(before)
  }
  return tokens
}

function beginsSentence(text: string, before: Token | undefined, start: number): boolean {
  if (!before) return true
  if (start - before.end === 1) return text[before.end] === '\n'
  const gap = text.slice(before.end, start)
  if (gap.includes('\n')) return !/^[-‐]\n$/.test(gap)
  if (/[!?…«“"„([:]/.test(gap)) return true
  if (!gap.includes('.')) return false
  return /\s/.test(gap) && !(gap[0] === '.' && isAbbreviation(before))
}

function isAbbreviation(token: Token): boolean {
  return abbreviations.has(token.folded) || (token.isCapital && token.folded.length === 1)
}

/** What stands between two tokens that follow each other. */
export function gapBetween(text: string, left: Token, right: Token): string {
  return text.slice(left.end, right.start)
}

/** The end of a token with its genitive: `Hans’`, `NAV's`. */
export function genitiveEnd(text: string, token: Token): number {
  const mark = text.slice(token.end, token.end + 3)
  if (/^['’ʼ`´]s(?!\p{L})/iu.test(mark)) return token.end + 2
  return /[sxz]/i.test(text[token.end - 1] ?? '') && /^['’ʼ`´](?!\p{L})/u.test(mark) ? token.end + 1 : token.end
}
