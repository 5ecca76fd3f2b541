import type { SourcedRun } from './manifest'
import { own, words } from './runs'

const longest = 100

/** Names that Windows keeps for devices, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/**
 * What may stand in a file name on every system: no separators, no reserved signs, no control characters, no end dot. What
 * nobody sees goes without leaving a space, so that no word comes apart.
 */
export function safeFileName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '')
    .slice(0, longest)
    .replace(/[. \p{Cs}]+$/u, '')
  return reserved.test(safe) ? '' : safe
}

/** The name of a Word file as runs: the user's own words, then the ending. `fallback`: when nothing printable is left. */
export function wordFileName(name: string, of: string, fallback: string): SourcedRun[] {
  const stem = safeFileName(name.replace(/\.docx$/iu, ''))
  return [stem === '' ? own(fallback) : words(stem, of), own('.docx')]
}
