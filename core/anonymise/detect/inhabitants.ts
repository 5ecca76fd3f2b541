import type { Candidate } from '../candidate'
import { inhabitantWords, isCommonWord, places, placesAbroad } from '../lexicon/lexicon'
import { withinOneEdit } from '../near'
import { seenInText } from '../tagger/seen-in-text'
import { hasPlaceEnding } from './place-endings'
import { withoutS, type Reader } from './reader'

const endings =
  /^(.{3,}?)(?:s|e)?(væring|værings|ing|ung|døl|mann|kvinne|jente|gutt|folk|folket|sk|ske|ser|er|borger|området|regionen|dialekten|dialekt|brua|skolen|skulen)(?:en|a|er|ar|ene|ane|s|t)?$/u
const inflection = /(?:en|ene|ane|er|ar|a|e|s|t)$/u
const minimum = 5

/**
 * Inhabitants and dialects («tromsøværing», «bergensk», «gaupdøl») and closed compounds («Ternværfolk») in any case:
 * words of the list, and words made from a place that the lists or this text hold. So are the places of this text in
 * lower case or misspelt. All are asked about.
 */
export function inhabitants(reader: Reader): readonly Candidate[] {
  const local = placesOfText(reader)
  const verdicts = new Map<string, boolean>()
  const found: Candidate[] = []
  for (const token of reader.tokens) {
    if (token.folded.length < minimum) continue
    let isOne = verdicts.get(token.folded)
    if (isOne === undefined)
      verdicts.set(token.folded, (isOne = tellsOfPlace(token.folded, local) || isMadeOfLandscape(token.folded)))
    if (isOne) found.push({ span: { start: token.start, end: token.end }, kind: 'place', tier: 'ask' })
  }
  return found
}

function placesOfText(reader: Reader): ReadonlySet<string> {
  const local = new Set<string>()
  for (const form of reader.midCapitals)
    if (form.length >= minimum && hasPlaceEnding(form) && !isCommonWord(form)) local.add(form)
  return local
}

function tellsOfPlace(folded: string, local: ReadonlySet<string>): boolean {
  const listed = inhabitantWords()
  if (listed.has(folded) || listed.has(folded.replace(inflection, ''))) return true
  if (isLocal(folded, local)) return true
  const parts = folded.match(endings)
  if (!parts || isCommonWord(folded)) return false
  const [, stem = '', ending = ''] = parts
  const stems = stemsOf(stem, ending)
  const isNearby = (it: string) => places().has(it) && !placesAbroad().has(it) && !isCommonWord(it)
  return (
    stems.some((it) => it.length >= minimum && (local.has(it) || isNearby(it))) || isShortened(stems, ending, local)
  )
}

/** «bjørkeing» of Bjørkebygd: the place of this text without its word of landscape. */
function isShortened(stems: readonly string[], ending: string, local: ReadonlySet<string>): boolean {
  if (!/^(?:væring|ing|ung|døl|mann)$/u.test(ending)) return false
  return [...local].some((place) =>
    stems.some((it) => it.length >= 4 && place.startsWith(it) && hasPlaceEnding(`xx${place.slice(it.length)}`)),
  )
}

const ofLandscape =
  /^\p{L}{2,}(?:væring|(?:nes|vik|fjord|dal|elv|øy|sund|heim|vatn|vann|botn|eid|våg|skog|mark|berg|strand|lid|ås|foss|tind|bygd)ing)(?:en|a|er|ar|ene|ane|s)?$/u

/** «grånesing», «lyngværing»: one of a place that no list holds, where the word is no other word. */
function isMadeOfLandscape(folded: string): boolean {
  return ofLandscape.test(folded) && seenInText(folded).lower === 0 && !isCommonWord(folded)
}

/** A place of this text as it stands, with a genitive s, or within one edit where it has six letters or more. */
function isLocal(folded: string, local: ReadonlySet<string>): boolean {
  const bare = withoutS(folded)
  if (local.has(folded) || local.has(bare)) return true
  if (folded.length < minimum + 1 || isCommonWord(folded)) return false
  for (const it of local) if (it[0] === folded[0] && (withinOneEdit(it, folded) || withinOneEdit(it, bare))) return true
  return false
}

/** The places that a stem may come from: gaup(døl) from gaupdal, seljefjord(ing) from seljefjord, hell(ing) from none. */
function stemsOf(stem: string, ending: string): readonly string[] {
  if (ending === 'døl') return [`${stem}dal`, `${stem}dalen`]
  if (ending === 'er' || ending === 'ser' || ending === 'ung') return [stem]
  if (ending === 'væring' || ending === 'værings') return [stem, `${stem}vær`]
  return [stem, `${stem}e`, `${stem}a`]
}
