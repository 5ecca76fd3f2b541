import { finiteVerbs } from '../lexicon/lexicon'
import { beside } from './neighbours'
import type { Reader } from './reader'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Articles and titles of speech: «ho liv», «n' ola», «fru berg». */
export const articles = words('ho han hun hu hon hån hainn a n na frøken fru doktor')
/** Who is taken up again: «even han var». */
export const thirdPerson = words('han hun ho hu hon hainn')
/** Verbs that stand before who speaks. */
export const speech = words('sa sier seier si sir se spurte svarte ropte mente hvisket kviskra skrek')
/** Whom somebody is to somebody, and what people are called after: kin, friends, offices. */
export const roles =
  /^(?:mamma|pappa|mor|far|mora|moren|mori|faren|bror|broren|broder|søster|søstera|søsteren|syster|systera|sønn|sønnen|son|sonen|datter|dattera|datteren|dotter|dottera|mann|mannen|kone|kona|kjerringa|samboer|samboeren|sambuar|sambuaren|kjæreste|kjæresten|kjærasten|onkel|tante|bestefar|bestemor|farmor|farfar|mormor|morfar|fetter|fetteren|kusine|kusina|nevøen|niesa|niesen|svoger|svogeren|svigerinne|svigerinna|svigermor|svigerfar|stefar|stemor|tvilling|tvillingen|eldstejenta|eldstemann|yngstejenta|yngstemann|eldste|eldst|yngste|yngst|minste|mellomste|jenta|gutten|guten|ungen|venn|vennen|venninne|venninna|venninnen|kompis|kompisen|kamerat|kameraten|nabo|naboen|kollega|kollegaen|sjef|sjefen|rektor|lærer|læreren|lærar|læraren|lege|legen|prest|presten|vikar|vikaren|tolk|tolken|lensmann|lensmannen|leder|lederen|leiaren|saksbehandler|saksbehandleren|vaktmester|vaktmesteren|veileder|veilederen)$/u

/** Whether a folded word is a verb that people do. */
export function acts(folded: string): boolean {
  return finiteVerbs().has(folded)
}

/** What stands right before a name within a clause, beside verbs and what somebody is. */
const beforeNames = words(`
og at da då når men så eller som hvis viss fordi mens enn med av fra frå om hos etter mot på ved ho han hun hu hon hainn
n na a hei kjære heter hette heiter herr fru både samt uten utan blant mellom bare berre også òg selv sjølv`)
const noSubject =
  /^(?:kan|kunne|skal|skulle|vil|ville|må|måtte|bør|burde|får|fikk|fekk|mi|min|mitt|di|din|ditt|si|sin|sitt)$/

/** Whether somebody's name may stand right after a word of the same clause. */
export function mayPrecedeName(folded: string): boolean {
  return !noSubject.test(folded) && (beforeNames.has(folded) || acts(folded) || roles.test(folded))
}

/** Whether a word goes on with what stands before it in the clause: no mark, conjunction or verb stands there. */
export function goesOn(reader: Reader, at: number): boolean {
  const { gap, folded } = beside(reader, at, -1)
  return gap === ' ' && !/^(?:at|om|for|men|og|så|ja|når|da|då|fordi|mens|hvis|viss)$/.test(folded) && !acts(folded)
}
