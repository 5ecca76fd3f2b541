import { countWords } from '../../text/words'
import type { DocumentPlace, LocatedPassage } from './located'

/** A quotation as it stands in a document. */
export type FoundQuotation = Readonly<{
  text: string
  where: DocumentPlace
  /** Who is named beside it, in brackets behind it or in the sentence before; empty: nobody. */
  attribution: string
  isBlock: boolean
  /** A year stands beside it, or a page: it is taken from something printed. */
  isLiterature: boolean
  /** So short that it may be a word in marks. */
  isTerm: boolean
}>

const pairs: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['"', '"'],
]
/** A quotation of fewer words, in the middle of a sentence, is a term. */
const fewestWords = 4
const longest = 6000
const source = /^\s*[.,;]?\s*(?<source>\((?<inner>[^()]{1,160})\))/u
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u
const pageOf = /^(?:s\.|side|p\.|pp\.)\s*\d/iu

/** Sections whose marks hold titles and questions, and no quotation of anybody in the study. */
const without = new Set(['references', 'guide', 'letter', 'link', 'properties', 'file-name', 'comment-author'])

/** The quotations of a paragraph: between marks, or the whole of one that is set in. Linear in the text. */
export function quotationsIn(passage: LocatedPassage): readonly FoundQuotation[] {
  const { text, where, heading, isBlock } = passage
  if (without.has(where.part) || heading !== null) return []
  const marked = markedIn(passage)
  if (!isBlock || where.part === 'caption') return marked
  const [only] = marked
  // A long quotation may hold speech of its own: it is one, from its first mark to its last.
  const wholly = only !== undefined && marked.length === 1 && only.text.length > text.length * 0.5
  return wholly ? [{ ...only, isBlock: true, isTerm: false }] : blockOf(passage)
}

function markedIn({ text, where }: LocatedPassage): readonly FoundQuotation[] {
  const found: FoundQuotation[] = []
  let at = 0
  while (at < text.length) {
    const pair = pairs.find(([open]) => open === text[at] && opensHere(text, at))
    const end = pair === undefined ? at : endOf(text, at + 1, pair)
    const inner = text.slice(at + 1, end).trim()
    if (pair !== undefined && inner !== '' && inner.length <= longest)
      found.push({ text: inner, where, ...besides(text.slice(0, at), text.slice(end + 1)), ...sizeOf(inner) })
    at = end + 1
  }
  return found
}

function sizeOf(inner: string): Pick<FoundQuotation, 'isBlock' | 'isTerm'> {
  return { isBlock: false, isTerm: countWords(inner) < fewestWords }
}

/** What stands before and behind a quotation tells whose it is, or that it is printed somewhere. */
function besides(before: string, after: string): Pick<FoundQuotation, 'attribution' | 'isLiterature'> {
  const bracket = source.exec(after)?.groups?.['inner'] ?? ''
  const lead = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('» ')) + 1)
  const isPrinted = isSource(bracket) || isCitedIn(lead) || year.test(sentenceBehind(after))
  return {
    attribution: bracket === '' ? lead.trim().slice(-200) : bracket,
    isLiterature: isPrinted,
  }
}

function isSource(bracket: string): boolean {
  return year.test(bracket) || pageOf.test(bracket)
}

/** The rest of the sentence that a quotation stands in, as far as a source would stand. */
function sentenceBehind(after: string): string {
  return after.slice(0, 60).replace(/[.!?]\s\p{Lu}.*$/su, '')
}

/** `Malterud (2017) skriver «…»`. */
function isCitedIn(lead: string): boolean {
  return /\((?:[^()]{0,80},\s*)?(?:19|20)\d\d[a-z]?(?:,[^()]{0,30})?\)/u.test(lead)
}

/** A straight or closing mark opens only where a word could begin. */
function opensHere(text: string, at: number): boolean {
  if (text[at] !== '"' && text[at] !== '”') return true
  return !/[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' ') && /\S/u.test(text[at + 1] ?? ' ')
}

/** Where a quotation that begins here ends: at its own closing mark, past those of speech inside it; else at the end. */
function endOf(text: string, from: number, [open, close]: readonly [string, string]): number {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (close.includes(sign)) {
      depth -= 1
      if (depth === 0) return at
    } else if (sign === open) depth += 1
  }
  return text.length
}

/** A paragraph that is set in, without a dash before it, a label, or the brackets behind it. */
function blockOf({ text, where }: LocatedPassage): readonly FoundQuotation[] {
  const behind = behindBlock.map((pattern) => pattern.exec(text)).find((it) => it !== null)
  const bracket = namedIn(behind)
  const whole = text.slice(0, behind === undefined ? text.length : behind.index).replace(/^\s*[–—-]\s*/u, '')
  const label = /^(?<inner>\p{Lu}[\p{L}\p{N} .-]{0,30}):\s+/u.exec(whole)
  const words = whole.slice(label === null ? 0 : label[0].length).replace(/^[«“„"”]\s*|\s*[»”"“]\s*$/gu, '')
  if (countWords(words) < fewestWords - 1) return []
  const attribution = bracket === '' ? namedIn(label) : bracket
  return [{ text: words, where, attribution, isBlock: true, isLiterature: isSource(bracket), isTerm: false }]
}

/** Who is named behind a long quotation: in brackets, or after a dash. */
const behindBlock = [/\s*\((?<inner>[^()]{1,160})\)\s*\.?$/u, /\s[–—-]\s?(?<inner>\p{Lu}[^.!?«»]{1,60})$/u]

function namedIn(found: RegExpExecArray | null | undefined): string {
  return found?.groups?.['inner'] ?? ''
}
