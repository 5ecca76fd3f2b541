import porter from 'natural/lib/natural/stemmers/porter_stemmer_no.js'
import type { Language } from '../model/scalars'

/** The stem of a Norwegian word by Snowball's rules for bokmål; nynorsk endings are joined only in part. Lower case. */
export function stem(word: string): string {
  return porter.stem(word.normalize('NFC'))
}

/*
 * Words too common to tell one text from another. Negations (ikke, ikkje, ingen, aldri, not, never) are never among
 * them: without its negation a statement says the opposite.
 */
const lists: Readonly<Record<Language, string>> = {
  nb: `og i jeg det at en et den til er som på de med han av for der var meg seg men har om vi min mitt mine ha hun nå
    over da ved fra du ut sin dem oss opp man kan hans hvor eller hva skal selv sjøl her alle vil ble bli blitt kunne inn
    når være kom noen noe ville dere deres kun ja etter ned skulle denne for deg si sine sitt mot å meget hvorfor dette
    disse hvordan så vært hadde under blant hvem fordi før hvilken hvilke hvilket vår våre vårt bare også samme slik
    inne sånn altså jo liksom litt`,
  nn: `og i eg det at ein ei eit den til er som på dei med han av for der var meg seg men har om vi min mi mitt mine ha
    ho no over då ved frå du ut sin oss opp kan hans kvar eller kva skal sjølv her alle vil vart bli blitt kunne inn når
    vere kom nokon noko ville dykk dykkar ja etter ned skulle denne deg si sine sitt mot å kvifor dette desse korleis så
    vore hadde under blant kven fordi før kva vår våre vårt berre også same slik inne sånn altså jo liksom litt`,
  en: `the a an and or but if of at by for with about to from in out on off over under then once here there when where
    why how all any both each more most other some such only own same so than too very i me my we our you your he him his
    she her it its they them their what which who this that these those am is are was were be been being have has had do
    does did will would can could should just`,
}

/** The stop words of each language, in lower case. Negations are not among them. */
export const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nb: new Set(lists.nb.split(/\s+/u)),
  nn: new Set(lists.nn.split(/\s+/u)),
  en: new Set(lists.en.split(/\s+/u)),
}
