import type { Drop, SourceLine } from '../source-line'
import { cleanText } from './clean-text'

/** Lines in NFC without shapeless characters, which go to `drops`. */
export function cleanLines(lines: readonly SourceLine[], drops: Drop[]): readonly SourceLine[] {
  return lines.map((line) => {
    const clean = cleanText(line.text)
    if (clean.removed !== '') drops.push({ kind: 'invisible', text: clean.removed })
    const header = line.header && { ...line.header, rest: clean.text, label: cleanText(line.header.label).text }
    return { ...line, text: clean.text, ...(header ? { header } : {}) }
  })
}
