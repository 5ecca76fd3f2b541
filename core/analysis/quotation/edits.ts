import type { Corpus } from './corpus'
import type { Standing } from './find-exact'
import type { QuotePieces } from './quote-pieces'
import type { QuotationEdit } from './verdict'

const quotationMarks = /[«»“”„"‘’‚'‹›]/gu

/** What a quotation whose words all stand changes by the conventions; none: it is verbatim. Blanks say nothing. */
export function editsOf(
  corpus: Corpus,
  quotation: string,
  pieces: QuotePieces,
  standing: Standing,
): readonly QuotationEdit[] {
  const marked = [...pieces.joins, ...pieces.atEdges].map((it) => (it === 'insertion' ? 'insertion' : 'cut'))
  const compared = pieces.stretches.flatMap((stretch, index) => {
    const [begin, stop] = [stretch[0]!.start, stretch.at(-1)!.end]
    const { first, last } = standing[index]!
    const { text } = corpus.texts[corpus.textOf[first]!]!
    const end = corpus.ends[last - 1]!
    const edits = compare(quotation.slice(begin, stop), text.slice(corpus.starts[first], end))
    const isEnd = index === pieces.stretches.length - 1 && pieces.atEdges.length === 0
    return isEnd && !endsAlike(quotation.slice(stop), text.slice(end, end + 8))
      ? [...edits, 'punctuation' as const]
      : edits
  })
  return [...new Set([...marked, ...(pieces.hasBracketedLetter ? (['capital'] as const) : []), ...compared])]
}

function compare(quoted: string, said: string): readonly QuotationEdit[] {
  const [a, b] = [plain(quoted.replace(/\[(\p{L})\]/gu, '$1')), plain(said)]
  const differs = (of: (text: string) => string) => of(a) !== of(b)
  return [
    ...(differs(letters) ? (['capital'] as const) : []),
    ...(differs(signs) ? (['punctuation'] as const) : []),
    ...(differs(marks) ? (['quotation-marks'] as const) : []),
  ]
}

function marks(text: string): string {
  return (text.match(quotationMarks) ?? []).join('')
}

function letters(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}

function signs(text: string): string {
  return plain(text.replace(quotationMarks, ' ').replace(/[\p{L}\p{M}\p{N}]+/gu, 'x')).replace(/\s+/gu, ' ')
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

/** A sign at the end is the transcript's own, or left out. */
function endsAlike(quoted: string, said: string): boolean {
  const sign = /^[^\p{L}\p{M}\p{N}]*/u.exec(quoted.replace(quotationMarks, '').trim())?.[0] ?? ''
  const own = /^[^\p{L}\p{M}\p{N}]*/u.exec(said.replace(quotationMarks, ''))?.[0].trim() ?? ''
  return sign === '' || own.startsWith(sign)
}
