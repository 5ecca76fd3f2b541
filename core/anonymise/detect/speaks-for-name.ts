import { finiteVerbs } from '../lexicon/lexicon'
import { isListedName, type Reader } from './reader'
import { beside } from './neighbours'
import { hasSurnameEnding } from './surname-endings'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const articles = words('ho han hun hu hon hån hainn a n na frøken fru doktor')
const pronouns = words('han hun ho hu hon hainn de dei dem di dæm')
const speech = words('sa sier seier si sir se spurte svarte ropte mente hvisket kviskra skrek')
const naming = words('heter hette heiter heite het hete kalles kalt kalla døpt')
const asking = words(`
spørre spørje spør spurte ringe ringer ringte kjenner kjente kjende møtte møter traff treffer treffe hjelpe hjalp
hilse hilste takke takket takka elsker elsket savner savnet savna besøkte besøke`)
const possessives = words('mi min mitt mine di din si sin hans hennes hennar deres deira dykkar')
const kin =
  /^(?:mamma|pappa|mor|far|mora|moren|mori|faren|bror|broren|broder|søster|søstera|søsteren|syster|systera|sønn|sønnen|son|sonen|datter|dattera|datteren|dotter|dottera|mann|mannen|kone|kona|kjerringa|samboer|samboeren|sambuar|sambuaren|kjæreste|kjæresten|kjærasten|onkel|tante|bestefar|bestemor|farmor|farfar|mormor|morfar|fetter|fetteren|kusine|kusina|nevøen|niesa|niesen|svoger|svogeren|svigerinne|svigerinna|svigermor|svigerfar|stefar|stemor|tvilling|tvillingen|eldstejenta|eldstemann|yngstejenta|yngstemann|eldste|eldst|yngste|yngst|minste|mellomste|jenta|gutten|guten|ungen|barn|barna|venn|vennen|venninne|venninna|venninnen|kompis|kompisen|kamerat|kameraten|nabo|naboen|kollega|kollegaen|sjef|sjefen|rektor|lærer|læreren|lærar|læraren|lege|legen|prest|presten|vikar|vikaren|tolk|tolken|lensmann|lensmannen|leder|lederen|leiaren|saksbehandler|saksbehandleren|vaktmester|vaktmesteren|veileder|veilederen)$/u
const plainOrComma = /^[,;]? $/

/** Whether a word may act in a sentence: a finite verb that is no name itself here. */
function acts(folded: string): boolean {
  return finiteVerbs().has(folded)
}

/**
 * Whether what stands around a listed first name that is a word of the language, too, says plainly that it is somebody's
 * name: kin or an office before it, «heter», a surname or a letter after it, somebody beside it, a cleft. In text without
 * capitals. `isNamed`: whether a token beside it is held for a name by other signs.
 */
export function speaksForName(reader: Reader, at: number, isNamed: (at: number) => boolean): boolean {
  const { folded } = reader.tokens[at]!
  const isHard = acts(folded) || reader.classOf(folded).isFunction
  return (
    isIntroduced(reader, at, isHard) ||
    isSaying(reader, at, isHard) ||
    isBesideSomebody(reader, at, isHard, isNamed) ||
    isCleft(reader, at) ||
    isSubject(reader, at) ||
    isTakenUp(reader, at, isHard) ||
    hasInitial(reader, at) ||
    hasSurname(reader, at)
  )
}

/** «mora mi, sine, hun», «søsteren min helga hun», «ho vår vart», «heter even», «naboen ask». */
function isIntroduced(reader: Reader, at: number, isHard: boolean): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  if (left.gap === ' ' && naming.has(left.folded)) return true
  const isFollowed = right.gap !== ' ' || pronouns.has(right.folded) || acts(right.folded)
  if (left.gap === ' ' && articles.has(left.folded)) return !isHard || acts(right.folded)
  if (left.gap === ' ' && asking.has(left.folded)) return isFollowed || !isHard
  if (!plainOrComma.test(left.gap)) return false
  const isOwned = possessives.has(left.folded) && kin.test(beside(reader, at, -2).folded)
  if (!kin.test(left.folded) && !isOwned) return false
  if (left.gap !== ' ') return /^[,.;]/.test(right.gap)
  return isHard ? isFollowed && !(acts(reader.tokens[at]!.folded) && right.gap === ' ') : true
}

/** «ring meg», sa sine, …»: somebody who speaks, at the end of a clause. */
function isSaying(reader: Reader, at: number, isHard: boolean): boolean {
  const left = beside(reader, at, -1)
  if (left.gap !== ' ' || !speech.has(left.folded)) return false
  const right = beside(reader, at, 1)
  return /^[,.;:]/.test(right.gap) || (/^(?:og|at)$/.test(right.folded) && (!isHard || right.folded === 'at'))
}

/** «vera og bendik er», «ragna og ville de», «even og jeg har». */
function isBesideSomebody(reader: Reader, at: number, isHard: boolean, isNamed: (at: number) => boolean): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  if (left.folded === 'og' && left.gap === ' ' && isNamed(at - 2) && beside(reader, at, -2).gap === ' ')
    return !isHard || right.gap !== ' ' || pronouns.has(right.folded) || acts(right.folded)
  if (right.folded !== 'og' || right.gap !== ' ') return false
  if (isNamed(at + 2)) return !isHard || !isInside(left)
  const third = reader.tokens[at + 3]?.folded ?? ''
  return /^(?:jeg|eg|æ|i)$/.test(reader.tokens[at + 2]?.folded ?? '') && acts(third) && !isInside(left)
}

/** Whether a word goes on what stands before it in the clause. */
function isInside({ gap, folded }: Readonly<{ gap: string; folded: string }>): boolean {
  return gap === ' ' && !/^(?:at|om|for|men|og|så|ja|når|da|då|fordi|mens|hvis|viss)$/.test(folded) && !acts(folded)
}

/** «det var vår som sa det». */
function isCleft(reader: Reader, at: number): boolean {
  const right = beside(reader, at, 1)
  const left = beside(reader, at, -1)
  return (
    /^ ?(?:, )?$/.test(right.gap) && right.folded === 'som' && left.gap === ' ' &&
    /^(?:var|va|er|e)$/.test(left.folded) && /^(?:det|de|da|d)$/.test(beside(reader, at, -2).folded)
  ) // prettier-ignore
}

/** «vår e så liten», «var det sine,»: where a possessive would own nothing. */
function isSubject(reader: Reader, at: number): boolean {
  const { folded } = reader.tokens[at]!
  if (folded !== 'vår' && folded !== 'sine') return false
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  if (left.gap !== ' ' && right.gap === ' ' && /^(?:e|er|va|var|har|hadde|kom|sa)$/.test(right.folded)) return true
  return (
    folded === 'sine' &&
    left.folded === 'det' &&
    /^(?:var|va)$/.test(beside(reader, at, -2).folded) &&
    right.gap !== ' '
  )
}

/** «even han var», «even altså broren min»: a person who is taken up again. */
function isTakenUp(reader: Reader, at: number, isHard: boolean): boolean {
  const left = beside(reader, at, -1)
  const right = beside(reader, at, 1)
  if (isHard && isInside(left)) return false
  const next = reader.tokens[at + 2]?.folded ?? ''
  if (/^,? $/.test(right.gap) && kin.test(right.folded)) return right.gap === ', ' && !isInside(left)
  if (/^,? $/.test(right.gap) && right.folded === 'altså') return kin.test(next)
  return /^,? $/.test(right.gap) && /^(?:han|hun|ho|hu|hainn)$/.test(right.folded) && acts(next) && !isInside(left)
}

/** «sine k. med k», «vera b sa». */
function hasInitial(reader: Reader, at: number): boolean {
  const right = beside(reader, at, 1)
  if (right.gap !== ' ' || !/^[b-df-hj-np-tv-z]$/u.test(right.folded)) return false
  const after = beside(reader, at, 2)
  return after.gap.startsWith('.') || after.folded === 'med'
}

/** «vår brattvella», «live hansen». */
function hasSurname(reader: Reader, at: number): boolean {
  const right = beside(reader, at, 1)
  if (right.gap !== ' ' || right.folded.length < 4) return false
  const it = reader.classOf(right.folded)
  if (isListedName(it)) return it.isSurname && !it.isCommon && !it.isFirst
  return right.folded.length >= 7 && !it.isCommon && hasSurnameEnding(right.folded) && !reader.isOrdinary(right.folded)
}
