import type { IdentifierKind } from '../../model/identifier'
import { decodedIn } from './decoded'
import { matchDigits } from './digit-rows'
import { findingAt, type Stretch } from './finding'
import { matchTerms, type Hit } from './matcher'
import { isEverydayWord } from './ordinary-words'
import { piecesIn, unsourcedPassage, type Passage, type Piece } from './passage'
import { indexTerms, type TermIndex } from './terms'
import { tokenise, type Token } from './token'
import type { Finding, KeptPlace, Term } from './verdict'

/** `stretches`: where the findings stand, so that nothing is asked about twice. */
export type KeyScan = Readonly<{
  findings: readonly Finding[]
  stretches: readonly Stretch[]
  /** Each finding by the stretches that it lies over. */
  hits: readonly Readonly<{ kind: IdentifierKind; manner: Hit['manner']; stretches: readonly Stretch[] }>[]
  wordsRead: number
}>

/**
 * Searches everything for the originals: exact, inflected, case-folded, in compounds and one edit away, over runs,
 * cells and lines, and in code. A hit passes only inside a place that a person has decided to keep.
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
    .map((hit) => ({ hit, kind: hit.kind, manner: hit.manner, stretches: stretchesOf(hit, tokens, passages) }))
    .filter(({ hit, stretches }) => !passes(hit, stretches, tokens, keptTexts))
  const byDigits = passages
    .flatMap((passage) =>
      matchDigits(passage.text, index.digits).map(({ start, end, form }) => ({
        kind: form.kind,
        manner: 'same' as const,
        stretches: [{ passage, start, end }],
      })),
    )
    .filter(({ stretches }) => !isKept(stretches, keptTexts) && !isOwnNumber(stretches))
    .filter(({ stretches }) => !byWords.some((it) => overlap(it.stretches, stretches)))
  const inCode = decodedHits(passages, index)
    .filter(({ stretches }) => !isKept(stretches, keptTexts))
    .filter(({ stretches }) => ![...byWords, ...byDigits].some((it) => overlap(it.stretches, stretches)))
  const found = [...byWords, ...byDigits, ...inCode]
  return {
    findings: found.map(({ kind, stretches }) => findingAt('term', kind, stretches)),
    stretches: found.flatMap((it) => it.stretches),
    hits: found,
    wordsRead: tokens.filter((token) => passages[token.passage]?.isPrinted).length,
  }
}

/** Originals in what is written in code, each over the whole of it. */
function decodedHits(passages: readonly Passage[], index: TermIndex): KeyScan['hits'] {
  return passages.flatMap((passage) =>
    decodedIn(passage.text).flatMap(({ start, end, text }) => {
      const [hit] = matchTerms(tokenise([unsourcedPassage(passage.part, text, false)]), index, () => true)
      return hit === undefined ? [] : [{ kind: hit.kind, manner: hit.manner, stretches: [{ passage, start, end }] }]
    }),
  )
}

function overlap(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  return some.some((a) => others.some((b) => a.passage === b.passage && a.start < b.end && b.start < a.end))
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
function isOwnNumber(stretches: readonly Stretch[]): boolean {
  return runKinds(stretches).every((kind) => kind === 'catalogue')
}
