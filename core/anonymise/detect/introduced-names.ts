import { seenInText } from '../tagger/seen-in-text'
import { beside } from './neighbours'
import { isListedName, type Reader } from './reader'
import { hasFarmEnding } from './surname-endings'
import { acts, articles, goesOn, roles, speech, thirdPerson } from './words-of-people'

const naming = /^(?:heter|hette|heiter|heite|het|hete|kalles|kalt|kalla|døpt)$/
const meeting =
  /^(?:hos|spørre|spørje|spør|spurte|ringe|ringer|ringte|kjenner|kjente|kjende|møtte|møter|traff|treffer|treffe|hjelpe|hjalp|hilse|hilste|takke|takket|takka|elsker|elsket|savner|savnet|savna|besøkte|besøke)$/
/** What is felt, held or decided about somebody, with its preposition. */
const towards =
  /^(?:(?:sint|sinna|sur|forbanna|dom|dommer|dommar|dommen|mappe|mappa|mappen|journal|vedtak|vedtaket) på|(?:glad|gla|forelska|forelsket) i|(?:redd|ansvar|ansvaret|omsorg|omsorga|omsorgen|verge) for|(?:lei|stolt) av|(?:gift|sammen|saman|skilt|beslekta|beslektet|i lag) (?:med|fra|frå)|(?:mistanke|anmeldelse|melding|sak|saken|saka) mot)$/
const possessives = /^(?:mi|min|mitt|mine|di|din|si|sin|sine|vår|hans|hennes|hennar|deres|deira|dykkar)$/

/**
 * Whether a first name that is a word of the language is introduced as somebody's: by kin or an office before it, an article,
 * «heter», a verb of speech; by a surname or a letter after it; as whose something is. In text without capitals.
 * `isHard`: the word is a verb or function word, which needs more.
 */
export function isIntroduced(reader: Reader, at: number, isHard: boolean): boolean {
  return (
    hasIntroduction(reader, at, isHard) ||
    isAfterRole(reader, at, isHard) ||
    isSpeaking(reader, at, isHard) ||
    isOwner(reader, at, isHard) ||
    hasInitial(reader, at) ||
    hasSurname(reader, at)
  )
}

/** «heter even», «ho vår vart», «spørre ask, han har». */
function hasIntroduction(reader: Reader, at: number, isHard: boolean): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  if (left.gap !== ' ') return false
  if (naming.test(left.folded)) return true
  if (articles.has(left.folded)) return !isHard || acts(right.folded)
  if (isHard && !isFollowed(right)) return false
  if (reader.tokens[at]!.folded === 'andre') return false
  return meeting.test(left.folded) || towards.test(`${beside(reader, at, -2).folded} ${left.folded}`)
}

/** «mora mi, sine, hun», «søsteren min helga hun», «naboen ask». */
function isAfterRole(reader: Reader, at: number, isHard: boolean): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  if (!/^[,;]? $/.test(left.gap)) return false
  const isOwned = possessives.test(left.folded) && roles.test(beside(reader, at, -2).folded)
  if (!roles.test(left.folded) && !isOwned) return false
  if (left.gap !== ' ') return /^[,.;]/.test(right.gap)
  if (possessives.test(reader.tokens[at]!.folded)) return false
  return !isHard || (isFollowed(right) && !(acts(reader.tokens[at]!.folded) && right.gap === ' '))
}

function isFollowed({ gap, folded }: Readonly<{ gap: string; folded: string }>): boolean {
  return gap !== ' ' || thirdPerson.has(folded) || /^(?:de|dei|dem|di|dæm)$/.test(folded) || acts(folded)
}

/** «ring meg», sa sine, …», «og så sa juni det». */
function isSpeaking(reader: Reader, at: number, isHard: boolean): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  if (left.gap !== ' ' || !speech.has(left.folded)) return false
  if (/^[,.;:]/.test(right.gap)) return true
  return isHard ? right.folded === 'at' : /^(?:og|at|det|ho|han|hun)$/.test(right.folded)
}

/** «kjelleren til odd, og», «saken til mai lå», «live si mor». */
function isOwner(reader: Reader, at: number, isHard: boolean): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  if (right.gap === ' ' && /^(?:si|sin|sitt|sine)$/.test(right.folded)) return roles.test(beside(reader, at, 2).folded)
  if (isHard || left.gap !== ' ' || !/^(?:til|te|åt)$/.test(left.folded)) return false
  const owned = beside(reader, at, -2)
  const isDefinite = owned.gap === ' ' && /(?:en|et|a|ene|ane|or|ar)$/u.test(owned.folded)
  return isDefinite && (right.gap !== ' ' || acts(right.folded))
}

/** «sine k. med k», «vera b. sa». */
function hasInitial(reader: Reader, at: number): boolean {
  const right = beside(reader, at, 1)
  if (right.gap !== ' ' || !/^[b-df-hj-np-tv-z]$/u.test(right.folded)) return false
  const after = beside(reader, at, 2)
  return after.gap.startsWith('.') || after.folded === 'med'
}

/** Whether a surname stands right after a word: «vår brattvella», «live hansen». */
export function hasSurname(reader: Reader, at: number): boolean {
  const { gap, folded } = beside(reader, at, 1)
  if (gap !== ' ' || folded.length < 4) return false
  const it = reader.classOf(folded)
  if (isListedName(it)) return it.isSurname && !it.isCommon && !it.isFirst
  return !it.isWord && hasFarmEnding(folded) && seenInText(folded).lower === 0
}

/**
 * Whether a word that no list holds for a name is somebody here, though it is a word of the language: «minna si mor»,
 * «mannen te tonne jobber», «kom inn», sa lesa.
 */
export function isSomebody(reader: Reader, at: number): boolean {
  const { folded } = reader.tokens[at]!
  if (folded.length < 4 || acts(folded) || roles.test(folded) || reader.classOf(folded).isFunction) return false
  return (
    isOwnerOfKin(reader, at) ||
    (!/(?:en|et|ene|ane)$/u.test(folded) && (isWhoseKin(reader, at) || isKin(reader, at) || isQuoted(reader, at)))
  )
}

/** «minna si mor» */
function isOwnerOfKin(reader: Reader, at: number): boolean {
  const right = beside(reader, at, 1)
  if (right.gap !== ' ' || !/^(?:si|sin|sitt)$/.test(right.folded)) return false
  return !goesOn(reader, at) && roles.test(beside(reader, at, 2).folded)
}

/** «sonen vår, helde, han bur», «min bror just altså han bor» */
function isKin(reader: Reader, at: number): boolean {
  const left = beside(reader, at, -1)
  const isOwned = possessives.test(left.folded) && roles.test(beside(reader, at, -2).folded)
  if (!/^,? $/.test(left.gap) || !(isOwned || roles.test(left.folded))) return false
  const right = beside(reader, at, 1)
  const steps = right.folded === 'altså' ? 2 : 1
  const who = beside(reader, at, steps)
  return left.gap === right.gap && thirdPerson.has(who.folded) && acts(beside(reader, at, steps + 1).folded)
}

/** «mannen te tonne jobber» */
function isWhoseKin(reader: Reader, at: number): boolean {
  const left = beside(reader, at, -1)
  const kin = beside(reader, at, -2)
  if (left.gap !== ' ' || kin.gap !== ' ' || !/^(?:til|te|åt)$/.test(left.folded)) return false
  return roles.test(kin.folded) && acts(beside(reader, at, 1).folded)
}

/** «kom inn», sa lesa, og …» */
function isQuoted(reader: Reader, at: number): boolean {
  const left = beside(reader, at, -1)
  if (left.gap !== ' ' || !/^(?:sa|sier|seier)$/.test(left.folded)) return false
  return /[»”"],? $/.test(beside(reader, at, -2).gap) && /^[,.]/.test(beside(reader, at, 1).gap)
}
