import type { Candidate } from '../candidate'
import { finiteVerbs } from '../lexicon/lexicon'
import { hasPlaceEnding } from './place-endings'
import { isListedName, type Reader } from './reader'
import { gapBetween, type Token } from './token'

const heads = new Set(
  (
    'skole skule barneskole barneskule ungdomsskole ungdomsskule videregående vidaregåande barnehage barnehave sykehus sjukehus ' +
    'universitetssykehus universitetssjukehus sykehjem sjukeheim omsorgssenter bosenter aldershjem aldersheim hjemmetjeneste heimeteneste ' +
    'heimetjeneste hjemmesykepleie legevakt legesenter legekontor helsestasjon helsesenter kommune kommunes fylkeskommune menighet kyrkjelyd sokn ' +
    'bofellesskap behandlingssenter familiesenter sentralsykehus sentralsjukehus tingrett herredsrett lagmannsrett kommunestyre sokneråd menighetsråd gymnas folkehøgskole folkehøgskule  frivilligsentral universitet høgskole høgskule politistasjon politidistrikt lensmannskontor ' +
    'næringshage voksenopplæring vaksenopplæring folkehøyskole bibliotek folkebibliotek idrettslag fotballklubb korps skolekorps kulturskole museum hotell as asa il fk ba sa hf if sk dps bup avis tidende blad bygdeblad school hospital university'
  ).split(' '),
)
const placeHeads = new Set(
  'sentrum kirke kyrkje kapell tinghus gate gata vei veg stasjon flyplass lufthavn bru fengsel leir senter kjøpesenter kai torg skianlegg'.split(
    ' ',
  ),
)
const offices = new Set(['nav', 'bup', 'dps', 'ppt', 'hv', 'abup', 'vop'])
const upperOnly = new Set(['as', 'asa', 'il', 'fk', 'ba', 'sa', 'hf', 'if', 'sk', 'dps', 'bup'])
const plain = /^[ \u00a0]$/

/**
 * Workplaces and bodies that tell of a place or person: a capitalised word and a head («Ternvær hjemmetjeneste»,
 * «Tindvær IL», «Florø sentrum»), or an office with its place («NAV Rypfjord»). The office alone («NAV», «legevakta») is none.
 */
export function organisations(reader: Reader): readonly Candidate[] {
  const found: Candidate[] = []
  for (const [at, token] of reader.tokens.entries()) {
    if (isHead(reader, token)) {
      const from = nameBefore(reader, at)
      const next = reader.tokens[at + 1]
      const last = next && isHead(reader, next) && touches(reader, at) ? next : token
      if (from < at) found.push(named(reader.tokens[from] as Token, last))
    }
    const next = reader.tokens[at + 1]
    if (next && isOffice(reader, token) && isOfPlace(reader, at + 1) && touches(reader, at))
      found.push({ span: { start: token.start, end: next.end }, kind: 'organisation', tier: 'likely' })
  }
  return found
}

function isOffice({ isAutomatic }: Reader, { folded, isUpper }: Token): boolean {
  return (isUpper || isAutomatic) && offices.has(folded)
}

/** Where nothing has a capital, what follows an office is its place when it is listed as one or ends so. */
function isOfPlace(reader: Reader, at: number): boolean {
  const token = reader.tokens[at] as Token
  if (token.isCapital || !reader.isAutomatic) return isName(reader, at)
  const { isPlace, isCommon } = reader.classOf(token.folded)
  return !isCommon && (isPlace || hasPlaceEnding(token.folded))
}

function isHead({ isAutomatic, language }: Reader, token: Token): boolean {
  const bare = token.folded.endsWith('s') && !upperOnly.has(token.folded) ? token.folded.slice(0, -1) : token.folded
  if (isAutomatic && isCompany(token)) return language !== 'en'
  if (isAutomatic && /^(?:il|fk|if|tl|bk)$/.test(token.folded)) return true
  if (upperOnly.has(token.folded)) return token.isUpper
  return heads.has(token.folded) || heads.has(bare) || (placeHeads.has(token.folded) && !token.isCapital)
}

/** The index of the first capitalised word of the name that stands right before a head; the head's own where none does. */
function nameBefore(reader: Reader, at: number): number {
  let from = at
  const isPart = isCompany(reader.tokens[at] as Token) ? isOfCompany : isName
  while (from > 0 && at - from < 4 && isPart(reader, from - 1) && touches(reader, from - 1)) {
    from -= 1
    if ((reader.tokens[from] as Token).startsSentence) break
  }
  return from
}

function isName(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]
  if (token && reader.isAutomatic && !token.isCapital) return isLowerCaseName(reader, token)
  if (!token?.isCapital) return false
  const it = reader.classOf(token.folded)
  if (it.isSafe) return false
  return isListedName(it) ? !(it.isFunction && token.startsSentence) : !it.isCommon
}

function isCompany({ folded }: Token): boolean {
  return folded === 'as' || folded === 'asa'
}

/** «fjellbit as», «heisdal digital as»: any word but one that stands between words. */
function isOfCompany(reader: Reader, at: number): boolean {
  const { folded, isCapital, startsSentence } = reader.tokens[at] as Token
  if (!reader.isAutomatic) return isName(reader, at) || (isCapital && !startsSentence)
  return folded.length >= 3 && !reader.classOf(folded).isFunction && !finiteVerbs().has(folded)
}

/** In text without capitals: a place of the lists or by its ending, or what is no plain word. */
function isLowerCaseName(reader: Reader, { folded }: Token): boolean {
  const it = reader.classOf(folded)
  if (it.isFunction || it.isSafe || it.isCommon || folded.length < 4) return false
  return it.isPlace || hasPlaceEnding(folded) || !reader.isOrdinary(folded)
}

function touches(reader: Reader, at: number): boolean {
  const gap = gapBetween(reader.text, reader.tokens[at] as Token, reader.tokens[at + 1] as Token)
  return plain.test(gap) || gap === '-'
}

function named(first: Token, head: Token): Candidate {
  const kind = placeHeads.has(head.folded) ? 'place' : 'organisation'
  return { span: { start: first.start, end: head.end }, kind, tier: 'likely' }
}
