import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { anySpace } from './digit-gaps'
import { houseNumberWords } from './number-patterns'
import { postcodes } from './postcode'
import type { SpokenRun } from './spoken-run'

const street =
  'gata|gaten|gate|gt\\.?|veien|vegen|veg|vei|bakken|stien|plassen|plass|torget|torvet|allé|alléen|alleen|kroken|tunet|ringen|svingen|lia|åsen|brygga|kaia|smauet|tråkket|løkka|haugen|jordet|toppen|terrasse|faret|grenda|marka|vn\\.?'
const flat = '(?:,?\\s?H\\d{4})?'
const gap = `(?:,?[${anySpace}]{1,2}|[${anySpace}]?\\n)(?:(?:nr\\.?|nummer)[${anySpace}])?`
const figures = `${gap}\\d{1,4}(?:[-/]\\d{1,3}(?!\\d))?(?:[A-Za-z]|[${anySpace}](?:[A-Z]|[a-df-h]))?(?![\\p{L}\\p{N}])${flat}`
const words = `[ ](?:nummer[ ])?${houseNumberWords}(?:[ ][a-df-h])?`

const capitalStreet = street.replace(/(^|\|)(\p{L})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase())
const upperStreet = street.replace(/\\\.\?/g, '').toUpperCase()
const name = '(?<![\\p{L}\\p{N}])(?:(?:S[tT]\\.|\\p{Lu}\\p{L}+)[ -]){0,3}\\p{L}{2,}'
const closed = new RegExp(`${name}(?:${street}|${upperStreet})(?:${figures})(?![\\p{L}\\p{N}])`, 'gu')
const said = new RegExp(`${name}(?:gata|gaten|gate|veien|vegen|veg|vei|bakken|stien)${words}(?![\\p{L}\\p{N}])`, 'gu')
const apart = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:S[tT]\\.|\\p{Lu}\\p{L}+) ){1,4}(?:${street}|${capitalStreet}|${upperStreet})(?:${figures})(?![\\p{L}\\p{N}])`,
  'gu',
)
const english =
  /(?<![\p{L}\p{N}.,])\d{1,4}[A-Za-z]? (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Lane|Drive|Close|Square|Terrace)(?!\p{L})/gu
const counted =
  /^\s(?:ganger|gonger|dager|dagar|år|timer|timar|uker|veker|måneder|månader|personer|stykker|minutter|meter|kilometer|km|mil|av|til|andre)/
const road = /^(?:riks|fylkes|europa|motor)ve[gi]/i

const number = `(?:\\d+|${houseNumberWords})`
const farm = '(?:g(?:år|ar)ds?\\.?\\s?(?:nr|nummer)|gnr|g\\.nr)'
const use = '(?:br(?:uks?)?\\.?\\s?(?:nr|nummer)|bnr|b\\.nr)'
const property = new RegExp(
  `(?<!\\p{L})${farm}\\.?(?:\\s?\\/\\s?${use}\\.?)?:?\\s?${number}(?:\\s?[,/]?\\s?(?:og\\s)?(?:${use}\\.?:?\\s?${number}|(?<=\\/)\\d+))?(?:,?\\s(?:fnr|snr|festenr|seksjonsnr)\\.?\\s?\\d+){0,2}`,
  'giu',
)
const box = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Pp]ost ?boks|POST ?BOKS|[Pp]ostb\\.|P\\.? ?O\\.? ?[Bb]o(?:x|ks)|[Pp]\\.[Bb]\\.|P[Bb]\\.?|pb\\.?)[ ]?(?:\\d+|${houseNumberWords})(?:[ ]\\p{Lu}\\p{L}+)?(?![\\p{L}\\p{N}])`,
  'gu',
)
const flatNumber = /(?<![\p{L}\p{N}])[HUKL]0\d\d\d(?!\d)/gu

/**
 * Street addresses in figures or with a number as it is said, postcode with place, property numbers (gnr., bnr.),
 * post-office boxes and flat numbers. A street and the postcode after it are one address.
 */
export function addresses(text: string, runs: readonly SpokenRun[]): readonly Candidate[] {
  const streets = [
    ...each(text, closed, closedTier),
    ...each(text, said, closedTier),
    ...each(text, apart, () => 'certain'),
    ...each(text, english, () => 'likely'),
    ...each(text, box, () => 'certain'),
  ]
  return [
    ...joinedWithPostcodes(text, streets, postcodes(text, runs)),
    ...each(text, property, () => 'certain'),
    ...each(text, flatNumber, () => 'likely'),
  ]
}

/** Streets grow over the postcode that follows after a comma, space or line break. */
function joinedWithPostcodes(
  text: string,
  streets: readonly Candidate[],
  codes: readonly Candidate[],
): readonly Candidate[] {
  const starts = new Map(codes.map((it) => [it.span.start, it]))
  const grown = streets.map((it) => {
    const gap = /^,?\s{1,2}/.exec(text.slice(it.span.end, it.span.end + 3))?.[0].length ?? 0
    const code = gap > 0 ? starts.get(it.span.end + gap) : undefined
    return code ? { ...it, span: { start: it.span.start, end: code.span.end } } : it
  })
  return [...grown, ...codes]
}

/** A street in lower case is a guess, and none where the figure counts something or the road has a number. */
function closedTier(surface: string, after: string): Tier | null {
  if (road.test(surface)) return null
  const isSaid = !/\d/.test(surface)
  if (/^\p{Lu}/u.test(surface) && !(isSaid && counted.test(after))) return isSaid ? 'likely' : 'certain'
  // «ringt, 59 …» is no street: the short forms are trusted behind a capital alone.
  if (/^\p{Ll}+(?:gt|vn)\.?[^\p{L}.]/u.test(surface)) return null
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
