import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { places } from '../lexicon/lexicon'

const street =
  'gata|gaten|gate|gt\\.?|veien|vegen|veg|vei|bakken|stien|plassen|torget|torvet|allé|alléen|alleen|kroken|tunet|ringen|svingen|lia|åsen|brygga|kaia|smauet|tråkket|løkka|haugen|jordet|toppen|terrasse|faret|grenda|marka|vn\\.?'
const flat = '(?:,?\\s?H\\d{4})?'
const number = `\\s\\d{1,4}(?:\\s?[A-Za-z](?![\\p{L}\\p{N}]))?${flat}`

const capitalStreet = street.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase())
const closed = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:St\\.|\\p{Lu}\\p{L}+)[ -]){0,3}\\p{L}{2,}(?:${street})${number}(?![\\p{L}\\p{N}])`,
  'gu',
)
const apart = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:St\\.|\\p{Lu}\\p{L}+) ){1,4}(?:${street}|${capitalStreet})${number}(?![\\p{L}\\p{N}])`,
  'gu',
)
const counted =
  /^\s(?:ganger|gonger|dager|dagar|år|timer|timar|uker|veker|måneder|månader|personer|stykker|minutter|meter|av)/
const property =
  /(?<!\p{L})(?:g(?:år)?ds?nr|g(?:år)?ds?\.?\s?nr|gnr|g\.nr)\.?:?\s?\d+\s?[,/]?\s?(?:og\s)?(?:(?:br?(?:uks)?nr|b\.nr)\.?:?\s?)?\d*/giu
const box = /(?<!\p{L})(?:postboks|po\.? ?box|p\.?b\.?)\s\d+(?:\s\p{Lu}\p{L}+)?/giu
const flatNumber = /(?<![\p{L}\p{N}])[HUKL]0\d\d\d(?!\d)/gu
const postcode = /(?<![\d.,:/-])(?:N-|NO-)?(\d{4})[ \u00a0]+(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2})/gu

/** Street addresses, postcode with place, property numbers (gnr., bnr.), post-office boxes and flat numbers. */
export function addresses(text: string): readonly Candidate[] {
  return [
    ...each(text, closed, closedTier),
    ...each(text, apart, () => 'certain'),
    ...each(text, property, (it) => (/\d/.test(it) ? 'certain' : null)),
    ...each(text, box, () => 'certain'),
    ...each(text, flatNumber, () => 'likely'),
    ...postcodes(text),
  ]
}

/** Four figures and a capitalised word; a figure that may be a year needs a place of the lists. */
function postcodes(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(postcode)) {
    const name = (match[2] ?? '').toLowerCase()
    const isPlace = places().has(name) || places().has(name.split(/[ -]/)[0] ?? '')
    const mayBeYear = /^(1[89]|20)\d\d$/.test(match[1] ?? '')
    if (mayBeYear && !isPlace) continue
    const span = { start: match.index, end: match.index + match[0].length }
    found.push({ span, kind: 'address', tier: isPlace && !mayBeYear ? 'certain' : 'likely' })
  }
  return found
}

/** A street in lower case is a guess, and none where the figure counts something («på plassen 3 ganger»). */
function closedTier(surface: string, after: string): Tier | null {
  if (/^\p{Lu}/u.test(surface)) return 'certain'
  return counted.test(after) ? null : 'ask'
}

function each(
  text: string,
  pattern: RegExp,
  tierOf: (surface: string, after: string) => Tier | null,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(pattern)) {
    const surface = match[0].replace(/[\s,/]+$/, '')
    const end = match.index + surface.length
    const tier = tierOf(surface, text.slice(end, end + 12))
    if (tier) found.push({ span: { start: match.index, end }, kind: 'address', tier })
  }
  return found
}
