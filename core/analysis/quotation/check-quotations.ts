import { ascriptionOf, voiceNames, type VoiceNames } from './ascription'
import { corpusOf, turnAt, type Corpus, type QuotableText } from './corpus'
import { differencesOf } from './differences'
import { editsOf } from './edits'
import { findExact, type Standing } from './find-exact'
import { findNear } from './find-near'
import { quotePieces, type QuotePieces } from './quote-pieces'
import type { QuotationCheck } from './verdict'

/** A quotation without its outer marks, and the words beside it that may say whose it is. */
export type Quotation = Readonly<{ text: string; attribution: string }>

/** A form in which the project already has a passage, as a note about it: the place of the passage, and the words. */
export type KnownForm = Readonly<{ document: QuotableText['document']; start: number; end: number; text: string }>

/** What quotations are compared with. `given`: pseudonyms, whoever bears them. */
export type QuotationGround = Readonly<{
  texts: readonly QuotableText[]
  forms?: readonly KnownForm[]
  given?: readonly string[]
}>

type Ground = Readonly<{ corpus: Corpus; names: VoiceNames; forms: readonly KnownForm[]; formWords: Corpus }>

const nowhere: QuotationCheck = {
  verdict: 'not-found',
  edits: [],
  differences: [],
  isJoined: false,
  source: null,
  ascription: 'unknown',
}

/**
 * Compares quotations with the transcripts, in their order: by their very words first, then by the known forms, then by
 * likeness. Of several places the one whose voice is named beside the quotation is taken, else the first.
 */
export function checkQuotations(
  quotations: readonly Quotation[],
  { texts, forms = [], given = [] }: QuotationGround,
): readonly QuotationCheck[] {
  const ground: Ground = {
    corpus: corpusOf(texts),
    names: voiceNames(
      texts.flatMap((it) => it.turns),
      given,
    ),
    forms,
    formWords: corpusOf(forms.map((it) => ({ document: it.document, text: it.text, turns: [] }))),
  }
  return quotations.map((it) => check(it, ground))
}

function check(quotation: Quotation, ground: Ground): QuotationCheck {
  const pieces = quotePieces(quotation.text)
  if (pieces.stretches.length === 0) return nowhere
  return (
    exactly(quotation, pieces, ground) ?? inKnownForm(quotation, pieces, ground) ?? nearly(quotation, pieces, ground)
  )
}

function exactly(quotation: Quotation, pieces: QuotePieces, ground: Ground): QuotationCheck | null {
  const found = findExact(ground.corpus, pieces).map((standing) => ({
    standing,
    ...placeOf(standing, quotation, ground),
    isJoined: joinsVoices(ground.corpus, standing),
  }))
  const best =
    found.find((it) => it.ascription === 'same' && !it.isJoined) ?? found.find((it) => !it.isJoined) ?? found[0]
  if (best === undefined) return null
  const { standing, isJoined, source, ascription } = best
  const edits = editsOf(ground.corpus, quotation.text, pieces, standing)
  const verdict = isJoined ? 'changed' : edits.length > 0 ? 'edited' : 'verbatim'
  return { verdict, edits, differences: [], isJoined, source, ascription }
}

/** Whether words of more than one voice stand together. */
function joinsVoices(corpus: Corpus, standing: Standing): boolean {
  const voices = new Set<string | null>()
  for (const { first, last } of standing)
    for (let word = first; word < last; word += 1) voices.add(turnAt(corpus, word)?.voice ?? null)
  return voices.size > 1
}

function placeOf(standing: Standing, { attribution }: Quotation, { corpus, names }: Ground) {
  const first = standing[0]!.first
  const last = standing.at(-1)!.last
  const turn = turnAt(corpus, first)
  const { document, text } = corpus.texts[corpus.textOf[first]!]!
  const end = corpus.ends[last - 1]!
  const span = { start: corpus.starts[first]!, end: end + sentenceEnd(text.slice(end, end + 4)) }
  const said = { document, span, turn: turn?.number ?? null, speaker: turn?.speaker ?? null }
  return {
    source: { ...said, text: text.slice(span.start, span.end) },
    ascription: ascriptionOf(attribution, turn ?? { voice: null, names: [] }, names),
  }
}

/** The signs that end a sentence belong to its last word. */
function sentenceEnd(after: string): number {
  return /^[.!?…]*/u.exec(after)?.[0].length ?? 0
}

function inKnownForm(quotation: Quotation, pieces: QuotePieces, ground: Ground): QuotationCheck | null {
  const [standing] = findExact(ground.formWords, pieces)
  const form = ground.forms[ground.formWords.textOf[standing?.[0]?.first ?? -1] ?? -1]
  const { corpus } = ground
  if (form === undefined) return null
  const first = corpus.starts.findIndex(
    (start, word) => corpus.texts[corpus.textOf[word] ?? -1]?.document === form.document && start >= form.start,
  )
  const last = corpus.ends.findLastIndex(
    (end, word) => corpus.texts[corpus.textOf[word] ?? -1]?.document === form.document && end <= form.end,
  )
  if (first < 0 || last < first) return { ...nowhere, verdict: 'known-form' }
  return { ...nowhere, verdict: 'known-form', ...placeOf([{ first, last: last + 1 }], quotation, ground) }
}

function nearly(quotation: Quotation, pieces: QuotePieces, ground: Ground): QuotationCheck {
  const near = findNear(ground.corpus, pieces)
  if (near === null) return nowhere
  const { differences, isJoined, first, last } = differencesOf(ground.corpus, quotation.text, pieces, near)
  return {
    verdict: 'changed',
    edits: [],
    differences,
    isJoined,
    ...placeOf([{ first, last }], quotation, ground),
  }
}
