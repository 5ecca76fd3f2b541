import type { Candidate } from '../candidate'

const localPart = /[\p{L}\p{M}\p{N}._%+'-]+$/u
const domain = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/u
const writtenAt = /\s?(?:\(at\)|\[at\]|\{at\}|\(a\)|\(krøllalfa\))\s?/giu
const looseAt = /(?<=[\p{L}\p{N}])(?:\s{1,2}@\s?|@\s{1,2})(?=[\p{L}\p{N}])/gu
const spokenAt = /(?<![\p{L}\p{N}])(?:krøll[ -]?alfa|alfa[ -]?krøll|snabel[ -]?a|krøllafa|(at))(?![\p{L}\p{N}])/giu
const join = '(?:\\s(?:punktum|prikk|dot|bindestrek|understrek|underscore|dash|strek)\\s|[._-])'
const part = '[\\p{L}\\p{M}\\p{N}]+'
const leftOfSpoken = new RegExp(`(?<![\\p{L}\\p{N}])${part}(?:${join}${part})*[\\s,.…]{1,3}$`, 'iu')
const rightOfSpoken = new RegExp(`^[\\s,.…]{1,3}${part}(?:${join}${part})*`, 'iu')
const endsAsHost = /(?:\s(?:punktum|prikk|dot)\s|\.)(?:no|com|net|org|edu|uk|se|dk|example)$/iu

/** E-mail addresses, written (`a@b.no`, `a (at) b.no`), handles (`@name`) and spoken with «krøllalfa» and «punktum». */
export function emails(text: string): readonly Candidate[] {
  return [...writtenEmails(text), ...spokenEmails(text)]
}

function writtenEmails(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) found.push(...around(text, at, at + 1))
  for (const match of text.matchAll(writtenAt)) found.push(...around(text, match.index, match.index + match[0].length))
  for (const match of text.matchAll(looseAt)) found.push(...looselyAround(text, match))
  return found
}

function around(text: string, from: number, to: number): readonly Candidate[] {
  const local = text.slice(Math.max(0, from - 80), from).match(localPart)?.[0] ?? ''
  const host = text.slice(to, to + 120).match(domain)?.[0] ?? ''
  const start = from - local.length
  if (local && host) return [{ span: { start, end: to + host.length }, kind: 'email', tier: 'certain' }]
  return text[from] === '@' ? handle(text, start, to) : []
}

/** `kari @ post.no`, also over two lines: only before what ends as a host does. */
function looselyAround(text: string, match: RegExpExecArray): readonly Candidate[] {
  const end = match.index + match[0].length
  const host = text.slice(end, end + 120).match(domain)?.[0] ?? ''
  return endsAsHost.test(host) ? around(text, match.index, end) : []
}

/** `@name`, and an address whose domain has no full stop. */
function handle(text: string, start: number, to: number): readonly Candidate[] {
  const name = text.slice(to, to + 40).match(/^[\p{L}\p{M}\p{N}_.]*[\p{L}\p{M}\p{N}_]/u)?.[0] ?? ''
  const span = { start, end: to + name.length }
  if (start < to - 1) return name ? [{ span, kind: 'email', tier: 'likely' }] : []
  return name.length >= 2 ? [{ span, kind: 'other', tier: 'likely' }] : []
}

/** «kari krøllalfa gmail punktum com»; the English «at» only before what ends as a host does. */
function spokenEmails(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(spokenAt)) {
    const end = match.index + match[0].length
    const right = rightOfSpoken.exec(text.slice(end, end + 120))?.[0] ?? ''
    if (match[1] !== undefined && !endsAsHost.test(right)) continue
    const left = leftOfSpoken.exec(text.slice(Math.max(0, match.index - 80), match.index))?.[0] ?? ''
    const span = { start: match.index - left.length, end: end + right.length }
    if (left !== '') found.push({ span, kind: 'email', tier: 'likely' })
  }
  return found
}
