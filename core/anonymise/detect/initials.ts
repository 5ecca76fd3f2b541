import { isCommonWord } from '../lexicon/lexicon'
import type { Candidate } from '../candidate'

const initials = /(?<![\p{L}\p{N}.])\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\.(?![\p{L}\p{N}])/gu

const lowerCase = /(?<![\p{L}\p{N}.])\p{Ll}\.\s?\p{Ll}(?:\.(?!\p{L})|(?![\p{L}.]))/gu
const abbreviations = new Set(
  'fe ol mm th oa ma dy de el sk mv pg ie am pm tv tom mh bl dd dv os mf eg pt oj im'.split(' '),
)

/** «så vi kaller han tb» */
const called =
  /(?<=(?<!\p{L})kal\p{L}{1,4}(?: \p{L}+){1,3} )(?:\p{Ll}\.\s?\p{Ll}\.?|\p{Ll}{2}|[b-df-hj-np-tv-z]{3})(?![\p{L}\p{N}])/gu

/** Initials with full stops («K.B.», without capitals «l.a.»): asked about. */
export function initialPairs(text: string, isAutomatic: boolean): readonly Candidate[] {
  const small = isAutomatic ? [...text.matchAll(lowerCase)].filter((it) => !abbreviations.has(lettersOf(it[0]))) : []
  return [
    ...text.matchAll(initials),
    ...small,
    ...(isAutomatic ? [...text.matchAll(called)].filter((it) => !isCommonWord(it[0])) : []),
  ].map((it) => ({
    span: { start: it.index, end: it.index + it[0].length },
    kind: 'person',
    tier: 'ask',
  }))
}

function lettersOf(surface: string): string {
  return surface.replace(/\P{L}/gu, '')
}
