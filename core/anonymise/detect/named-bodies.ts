import type { Candidate } from '../candidate'
import { headAfterName } from './body-heads'
import { isListedName, type Reader } from './reader'

const capital = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const left = '(?<![\\p{L}\\p{N}])'
const right = '(?![\\p{L}\\p{N}-])'
const pattern = (source: string) => new RegExp(source, 'gu')

/** «Havørnfjord meieri», «Kviteseid gamle kyrkje», «Mulligan's pub», «Skafsåheii fjellkyrkje», «Lyngvær sau og geit». */
const before = pattern(`${left}${capital}(?:[ \\u00a0]${capital}){0,3}${headAfterName}s?${right}`)
/** «Kultur- og kyrkjedepartementet», «Norsk faglitterær forfatter- og oversetterforening». */
const joint = pattern(
  `${left}\\p{Lu}[\\p{L}\\p{M}]*-?(?:[ \\u00a0]\\p{Ll}+){0,3}(?:-[ \\u00a0]og|(?<=-)[ \\u00a0]?og)[ \\u00a0]` +
    `\\p{L}+(?:departement(?:et)?|forening|foreining|forbund|direktorat(?:et)?|råd(?:et)?|musem|museum|lag(?:et)?|tilsyn(?:et)?)${right}`,
)
/** «Den norske kirke», «Det hvite hus» inside a sentence; where they open one, with a capital in the name, or a church. */
const withArticle = pattern(
  `(?<=\\p{Ll},? )De[nt][ \\u00a0]\\p{L}+e[ \\u00a0]\\p{L}+|` +
    `${left}De[nt][ \\u00a0](?:\\p{Lu}\\p{L}+e[ \\u00a0]\\p{Lu}\\p{L}+|\\p{Ll}+ske[ \\u00a0](?:kirke|kyrkje))${right}`,
)
/** «Fylkesmannen i Vest-Agder», «Vervarslinga for Nord-Norge», inside a sentence. */
const withPlace = pattern(
  `(?<=\\p{Ll},? )\\p{Lu}\\p{L}{4,}(?:en|a|et)(?:[ \\u00a0]\\p{Ll}+){0,3}[ \\u00a0](?:for|mot|i|på|av)[ \\u00a0]${capital}`,
)
/** «Cafe Natur», «Hotell Norge», «Restaurant X». */
const after = pattern(
  `${left}(?:[Cc]af[eé]|[Kk]af[eé]|[Hh]otell?|[Rr]estaurant|[Pp]ub|[Ss]tiftelsen|[Ff]oreningen|[Ff]oreininga|[Rr]ederiet|` +
    `[Bb]edriften|[Ff]irmaet|[Pp]ensjonat)[ \\u00a0]${capital}(?:[ \\u00a0]${capital})?`,
)

/**
 * Workplaces, bodies and houses by what stands around their name, where lower-case words belong to it. A word that opens a
 * sentence and is one of the language is none of the name («Hvilken skole»). Asked about: only the pattern speaks for them.
 */
export function namedBodies(reader: Reader): readonly Candidate[] {
  const { text } = reader
  return [
    ...[...text.matchAll(before)].flatMap((it) => nameBefore(reader, it)),
    ...[...text.matchAll(after)].filter((it) => !isSafe(reader, withoutFirst(it[0]))).map(whole),
    ...[...text.matchAll(withPlace)].filter((it) => !isListedName(classOfFirst(reader, it[0]))).map(whole),
    ...[...text.matchAll(withArticle), ...text.matchAll(joint)].map(whole),
  ]
}

const tail = new RegExp(`^${headAfterName}(?![\\p{L}-])`, 'u')

/** Names in lower case with the head that follows them: «skafsåheii fjellkyrkje». */
export function withHeads({ text, isAutomatic }: Reader, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!isAutomatic) return candidates
  return candidates.map((it) => {
    const rest = tail.exec(text.slice(it.span.end, it.span.end + 60))?.[0] ?? ''
    return rest === '' ? it : { ...it, span: { start: it.span.start, end: it.span.end + rest.length } }
  })
}

function whole({ index, 0: found }: RegExpExecArray): Candidate {
  return { span: { start: index, end: index + found.length }, kind: 'organisation', tier: 'ask' }
}

function nameBefore(reader: Reader, match: RegExpExecArray): readonly Candidate[] {
  const all = whole(match)
  const isOpening = /(?:^|[.!?:…\n«"“]\s*)$/u.test(reader.text.slice(Math.max(0, match.index - 3), match.index))
  const name = isOpening && isNoName(reader, match[0]) ? withoutFirst(match[0]) : match[0]
  if (!/^\p{Lu}/u.test(name) || isSafe(reader, name) || isOwner(reader, name)) return []
  return [{ ...all, span: { start: all.span.end - name.length, end: all.span.end } }]
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[ \u00a0]/)
}

function withoutFirst(name: string): string {
  return name.slice(name.search(/[ \u00a0]/) + 1)
}

function classOfFirst(reader: Reader, name: string) {
  return reader.classOf((wordsOf(name)[0] ?? '').toLowerCase())
}

function isNoName(reader: Reader, name: string): boolean {
  const it = classOfFirst(reader, name)
  return it.isSafe || it.isFunction || (!isListedName(it) && reader.isOrdinary((wordsOf(name)[0] ?? '').toLowerCase()))
}

/** «Solveigs skole»: somebody's, and no body's name. */
function isOwner(reader: Reader, name: string): boolean {
  const last = wordsOf(name).findLast((it) => /^\p{Lu}/u.test(it)) ?? ''
  const it = reader.classOf(last.toLowerCase())
  return it.isFirst && it.base !== last.toLowerCase()
}

/** Whether the first word alone tells of nobody («NAV kontor»). */
function isSafe(reader: Reader, name: string): boolean {
  return classOfFirst(reader, name).isSafe
}
