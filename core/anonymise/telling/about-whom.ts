import type { Language, Span } from '../../model/scalars'
import { compareSpans } from '../../anchor/span'

/** How somebody who takes no part is spoken of. */
export type ThirdPersonKind = 'kin' | 'colleague' | 'client' | 'neighbour'

/** Where somebody is spoken of by what they are to another. */
export type ThirdPerson = Readonly<{ span: Span; kind: ThirdPersonKind }>

type Lists = Readonly<Record<ThirdPersonKind, string>>

const norwegian: Lists = {
  kin: `mor|mora|moren|mamma|far|faren|pappa|foreldre\\p{L}*|søster|søstera|søsteren|syster|systera|bror|broren|brødre\\p{L}*|søsken\\p{L}*|sysken\\p{L}*|kone|kona|ektefelle\\p{L}*|ektemann\\p{L}*|mannen (?:min|hennes|hennar|til)|samboer\\p{L}*|sambuar\\p{L}*|kjæreste\\p{L}*|kjærast\\p{L}*|sønn|sønnen|son|sonen|datter|dattera|datteren|dotter|dottera|barnebarn\\p{L}*|barneborn\\p{L}*|tante|tanta|onkel\\p{L}*|bestemor\\p{L}*|bestefar\\p{L}*|besteforeldre\\p{L}*|fetter\\p{L}*|kusine|kusina|søskenbarn\\p{L}*|svigermor\\p{L}*|svigerfar\\p{L}*|svigersønn\\p{L}*|svigerdatter\\p{L}*|svoger\\p{L}*|niese\\p{L}*|nevø\\p{L}*|eks(?:en|kona|mannen)`,
  colleague: `kollega(?:en|er|ene|ane|ar)?|kollegaen|sjef(?:en|er|ene)?|leder(?:en)?|leiar(?:en)?|avdelingsleder\\p{L}*|medarbeider\\p{L}*|medarbeidar\\p{L}*|arbeidskamerat\\p{L}*|vikar(?:en)?|makker(?:en)?|hun jeg kjører med|ho eg køyrer med`,
  client: `pasient(?:en|er|ene|ar|ane)?|bruker(?:en|ne|e)?|brukar(?:en|ar|ane)?|beboer(?:en|e|ne)?|bebuar\\p{L}*|klient\\p{L}*|elev(?:en|er|ene|ar|ane)?|skoleelev\\p{L}*|barnehagebarn\\p{L}*|pårørende|pårørande|søker(?:en|e)|søkjar\\p{L}*|innsatt\\p{L}*|konfirmant\\p{L}*|(?:ei|en|ein|den|ho|han)(?: (?:gammel|gamal|gamle|eldre|ung|unge))? (?:dame|dama|kvinne|kvinna|mann|mannen|jente|jenta|gutt|gutten|gut|guten)|husstand(?:en)?`,
  neighbour: `nabo(?:en|er|ene|ar|ane)?|granne\\p{L}*|venninne\\p{L}*|kamerat(?:en)?|kompis\\p{L}*|bygdefolk\\p{L}*`,
}

const english: Lists = {
  kin: `mother|mum|mom|father|dad|parents?|sister|brother|siblings?|wife|husband|partner|spouse|son|daughter|grandchild\\p{L}*|aunt|uncle|grandmother|grandfather|cousin|mother-in-law|father-in-law|niece|nephew|ex-(?:wife|husband)`,
  colleague: `colleagues?|boss|manager|supervisor|co-?workers?|team ?mate`,
  client: `patients?|clients?|pupils?|residents?|service users?|students?|next of kin|an? (?:old |elderly |young )?(?:woman|lady|man|girl|boy)`,
  neighbour: `neighbou?rs?|(?:a|my) friend`,
}

const others = {
  no: /(?<![\p{L}\p{N}])(?:han|hun|ho|ham|henne|hennes|hennar|hans|de|dei|dem|deres|han\p{L}? der|'n|a)(?![\p{L}\p{N}])/iu,
  en: /(?<![\p{L}\p{N}])(?:he|she|him|her|his|hers|they|them|their)(?![\p{L}\p{N}])/iu,
}

function patternsOf(lists: Lists): readonly (readonly [ThirdPersonKind, RegExp])[] {
  return (Object.keys(lists) as ThirdPersonKind[]).map((kind) => [
    kind,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${lists[kind]})(?![\\p{L}\\p{N}])`, 'giu'),
  ])
}

const patterns = { no: patternsOf(norwegian), en: patternsOf(english) }

/** Where a text speaks of kin, colleagues, clients or neighbours by what they are to somebody, in order. */
export function findThirdPersons(text: string, language: Language): readonly ThirdPerson[] {
  return patterns[language === 'en' ? 'en' : 'no']
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((it): ThirdPerson => ({
        kind,
        span: { start: it.index, end: it.index + it[0].length },
      })),
    )
    .toSorted((a, b) => compareSpans(a.span, b.span))
}

/** Whether a sentence says he, she or they of somebody. */
export function hasOthers(sentence: string, language: Language): boolean {
  return others[language === 'en' ? 'en' : 'no'].test(sentence)
}
