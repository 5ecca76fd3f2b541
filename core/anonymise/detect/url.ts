import type { Candidate } from '../candidate'

const scheme = /(?:\b(?:https?|ftp):\/\/|\bmailto:|\bwww\.)[^\s<>"«»]+/giu
const top = 'no|com|org|net|edu|info|example|io|se|dk|fi|is|fo|eu|uk|de|app|me|tv'
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}@.\\-])(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,4}(?:${top})(?![\\p{L}\\p{N}])(?:\\/[^\\s<>"«»]*)?`,
  'giu',
)
const ip = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)/g
const dot = '\\s(?:punktum|prikk|dot)\\s'
const spoken = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:www|w w w|ve ve ve)${dot})?[\\p{L}\\p{N}-]+(?:${dot}[\\p{L}\\p{N}-]+){0,2}${dot}(?:${top})(?![\\p{L}\\p{N}])(?:\\s(?:skråstrek|slash)\\s[\\p{L}\\p{N}-]+)*`,
  'giu',
)

/**
 * Web addresses with or without scheme, `mailto:`, IPv4 addresses, and web addresses as they are said («www punktum
 * ternvær punktum no»). Closing punctuation is not part of them.
 */
export function urls(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(scheme)) add(found, match.index, match[0], 'certain')
  for (const match of text.matchAll(bare)) if (isHost(match[0])) add(found, match.index, match[0], 'likely')
  if (/(?:punktum|prikk|dot)\s/i.test(text))
    for (const match of text.matchAll(spoken)) add(found, match.index, match[0], 'likely')
  for (const match of text.matchAll(ip))
    if (/\d{3}/.test(match[0]) || /\bip\b[^\n]{0,12}$/i.test(text.slice(Math.max(0, match.index - 20), match.index)))
      found.push({ span: { start: match.index, end: match.index + match[0].length }, kind: 'other', tier: 'certain' })
  return found
}

/** A full stop without a space («sa han.No er …») is no address: a host without scheme has no capital but its first. */
function isHost(surface: string): boolean {
  const host = surface.split('/')[0] ?? ''
  const isNamed = /^\p{Lu}?[^\p{Lu}]+$/u.test(host) && !/\.\p{Lu}/u.test(host)
  return isNamed && host.length >= (host.endsWith('.no') ? 5 : 6)
}

function add(found: Candidate[], start: number, surface: string, tier: 'certain' | 'likely'): void {
  const end = start + surface.replace(/[.,;:!?)\]}'’…]+$/u, '').length
  if (end - start > 4) found.push({ span: { start, end }, kind: 'url', tier })
}
