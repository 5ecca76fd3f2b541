import type { Candidate } from '../candidate'
import type { Reader } from './reader'
import { gapBetween } from './token'

const localPart = /[\p{L}\p{M}\p{N}._%+'-]+$/u
const domain = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/u
const writtenAt = /\s?(?:\(at\)|\[at\]|\{at\}|\(a\)|\(krøllalfa\))\s?/giu
const atWords = new Set(['krøllalfa', 'alfakrøll', 'snabela', 'krøllafa'])
const joiners = new Set(['punktum', 'prikk', 'dot', 'bindestrek', 'understrek', 'strek'])

/** E-mail addresses, written (`a@b.no`, `a (at) b.no`), handles (`@name`) and spoken with «krøllalfa» and «punktum». */
export function emails(reader: Reader): readonly Candidate[] {
  return [...writtenEmails(reader.text), ...spokenEmails(reader)]
}

function writtenEmails(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) found.push(...around(text, at, at + 1))
  for (const match of text.matchAll(writtenAt)) found.push(...around(text, match.index, match.index + match[0].length))
  return found
}

function around(text: string, from: number, to: number): readonly Candidate[] {
  const local = text.slice(Math.max(0, from - 80), from).match(localPart)?.[0] ?? ''
  const host = text.slice(to, to + 120).match(domain)?.[0] ?? ''
  const start = from - local.length
  if (local && host) return [{ span: { start, end: to + host.length }, kind: 'email', tier: 'certain' }]
  return text[from] === '@' ? handle(text, start, to) : []
}

/** `@name`, and an address whose domain has no full stop. */
function handle(text: string, start: number, to: number): readonly Candidate[] {
  const name = text.slice(to, to + 40).match(/^[\p{L}\p{M}\p{N}_.]*[\p{L}\p{M}\p{N}_]/u)?.[0] ?? ''
  const span = { start, end: to + name.length }
  if (start < to - 1) return name ? [{ span, kind: 'email', tier: 'likely' }] : []
  return name.length >= 2 ? [{ span, kind: 'other', tier: 'likely' }] : []
}

function spokenEmails(reader: Reader): readonly Candidate[] {
  const found: Candidate[] = []
  reader.tokens.forEach((token, at) => {
    if (!atWords.has(token.folded)) return
    const from = reach(reader, at, -1)
    const to = reach(reader, at, 1)
    const first = reader.tokens[from]
    const last = reader.tokens[to]
    if (first && last && from < at)
      found.push({ span: { start: first.start, end: last.end }, kind: 'email', tier: 'likely' })
  })
  return found
}

/** The index of the last word of an address on one side: a word, and more words while «punktum» and the like join them. */
function reach(reader: Reader, at: number, step: 1 | -1): number {
  let end = at
  if (!isBeside(reader, end, step)) return end
  end += step
  while (isBeside(reader, end, step) && joiners.has(wordAt(reader, end + step)) && isBeside(reader, end + step, step))
    end += 2 * step
  return end
}

function wordAt(reader: Reader, at: number): string {
  return reader.tokens[at]?.folded ?? ''
}

function isBeside(reader: Reader, at: number, step: 1 | -1): boolean {
  const left = reader.tokens[step > 0 ? at : at - 1]
  const right = reader.tokens[step > 0 ? at + 1 : at]
  return !!left && !!right && /^[\s.…,\-–]{1,3}$/.test(gapBetween(reader.text, left, right))
}
