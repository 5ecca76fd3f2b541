import { matchDigits } from './digit-rows'
import { findingAt, type Stretch } from './finding'
import { matchTerms, type Hit } from './matcher'
import { isEverydayWord } from './ordinary-words'
import { piecesIn, type Passage, type Piece } from './passage'
import { indexTerms } from './terms'
import { tokenise, type Token } from './token'
import type { Finding, KeptPlace, Term } from './verdict'

export type KeyScan = Readonly<{ findings: readonly Finding[]; wordsRead: number }>

/**
 * Searches everything for the originals: exact, inflected, case-folded, in compounds and one edit away, over runs,
 * cells and lines. A hit passes only inside a place that a person has decided to keep.
 */
export function scanForTerms(
  passages: readonly Passage[],
  terms: readonly Term[],
  kept: readonly KeptPlace[],
): KeyScan {
  const tokens = tokenise(passages)
  const index = indexTerms(terms)
  const keptTexts = new Map(kept.map((it) => [it.place, it.text]))
  const isAsked = (token: Token) => {
    const passage = passages[token.passage] as Passage
    return piecesIn(passage, token.start, token.end).some(isOpenText)
  }
  const byWords = matchTerms(tokens, index, isAsked)
    .map((hit) => ({ hit, stretches: stretchesOf(hit, tokens, passages) }))
    .filter(({ hit, stretches }) => !passes(hit, stretches, tokens, keptTexts))
    .map(({ hit, stretches }) => findingAt('term', hit.kind, stretches))
  const byDigits = passages.flatMap((passage) =>
    matchDigits(passage.text, index.digits)
      .map(({ start, end, form }) => ({ kind: form.kind, stretch: { passage, start, end } }))
      .filter(({ stretch }) => !isKept([stretch], keptTexts) && !isOwnNumber(stretch))
      .map(({ kind, stretch }) => findingAt('term', kind, [stretch])),
  )
  return {
    findings: distinct([...byWords, ...byDigits]),
    wordsRead: tokens.filter((token) => passages[token.passage]?.isPrinted).length,
  }
}

/** Words of a document outside places, the user's words, and what nobody accounts for. */
function isOpenText(piece: Piece): boolean {
  return piece.run === null || piece.run.source.kind === 'text' || piece.run.source.kind === 'words'
}

function stretchesOf(hit: Hit, tokens: readonly Token[], passages: readonly Passage[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { passage: at, start, end } of tokens.slice(hit.first, hit.last)) {
    const passage = passages[at] as Passage
    const last = stretches.at(-1)
    if (last?.passage === passage) stretches[stretches.length - 1] = { ...last, end }
    else stretches.push({ passage, start, end })
  }
  return stretches
}

/**
 * What a hit may be without being a leak: inside a kept place; an ending or a figure inside a decided replacement or a
 * pseudonym; everyday words and figures of the app's own sentences.
 */
function passes(
  hit: Hit,
  stretches: readonly Stretch[],
  tokens: readonly Token[],
  kept: ReadonlyMap<string, string>,
): boolean {
  if (isKept(stretches, kept)) return true
  const kinds = new Set(runKinds(stretches))
  const words = tokens.slice(hit.first, hit.last).map((token) => token.key)
  const isFigures = words.every((word) => /^\p{N}+$/u.test(word))
  if ([...kinds].every((kind) => kind === 'place' || kind === 'label')) return hit.manner === 'inflected' || isFigures
  if ([...kinds].every((kind) => kind === 'catalogue' || kind === 'template'))
    return words.every((word) => /^\p{N}+$/u.test(word) || isEverydayWord(word))
  return false
}

function runKinds(stretches: readonly Stretch[]): (string | null)[] {
  return stretches.flatMap(({ passage, start, end }) =>
    piecesIn(passage, start, end).map((piece) => piece.run?.source.kind ?? null),
  )
}

function isKept(stretches: readonly Stretch[], kept: ReadonlyMap<string, string>): boolean {
  return stretches.every(({ passage, start, end }) =>
    piecesIn(passage, start, end).every(
      ({ run }) => run?.source.kind === 'place' && kept.get(run.source.place)?.includes(run.text) === true,
    ),
  )
}

/** Page numbers and counts that stand beside each other are no telephone number. */
function isOwnNumber(stretch: Stretch): boolean {
  return runKinds([stretch]).every((kind) => kind === 'catalogue')
}

/** The same place once, however it was known. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((it) => {
    const key = JSON.stringify([it.part, it.document, it.span, it.of, it.before, it.text, it.after])
    if (it.span !== null && seen.has(key)) return false
    seen.add(key)
    return true
  })
}
