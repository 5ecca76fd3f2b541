import type { Candidate } from '../candidate'

const scheme = /(?:\b(?:https?|ftp):\/\/|\bmailto:|\bwww\.)[^\s<>"«»]+/giu
const bare =
  /(?<![\p{L}\p{N}@.\-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,4}(?:no|com|org|net|edu|info|example|io|se|dk|eu|uk|de)(?![\p{L}\p{N}])(?:\/[^\s<>"«»]*)?/giu
const ip = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d)/g

/** Web addresses with or without scheme, `mailto:` and IPv4 addresses. Closing punctuation is not part of them. */
export function urls(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(scheme)) add(found, match.index, match[0], 'certain')
  for (const match of text.matchAll(bare)) if (isHost(match[0])) add(found, match.index, match[0], 'likely')
  for (const match of text.matchAll(ip))
    if (/\d{3}/.test(match[0]) || /\bip\b[^\n]{0,12}$/i.test(text.slice(Math.max(0, match.index - 20), match.index)))
      found.push({ span: { start: match.index, end: match.index + match[0].length }, kind: 'other', tier: 'likely' })
  return found
}

/** A full stop without a space («sa han.No er …») is no address: a host without scheme is in lower case. */
function isHost(surface: string): boolean {
  const host = surface.split('/')[0] ?? ''
  return host === host.toLowerCase() && host.length >= 6
}

function add(found: Candidate[], start: number, surface: string, tier: 'certain' | 'likely'): void {
  const end = start + surface.replace(/[.,;:!?)\]}'’…]+$/u, '').length
  if (end - start > 4) found.push({ span: { start, end }, kind: 'url', tier })
}
