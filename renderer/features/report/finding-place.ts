import type { Findings } from './report-state'

type Finding = Findings[number]

/** Where a refused passage can be mended. */
export type FindingPlace =
  | Readonly<{ kind: 'text'; room: 'anonymisation' | 'coding' }>
  | Readonly<{ kind: 'code' | 'definition' | 'document-title' | 'report-title' | 'file-name' | 'memo' | 'unknown' }>

/** Where a finding stands: in a text, or in words that somebody typed (`code:…`, `document:…/title`). */
export function placeOfFinding(finding: Finding): FindingPlace {
  if (finding.document && finding.span)
    return { kind: 'text', room: finding.why === 'undecided' ? 'anonymisation' : 'coding' }
  if (finding.part === 'file-name') return { kind: 'file-name' }
  const of = finding.of ?? ''
  if (of.startsWith('code:')) return { kind: /\/(?!name$)/u.test(of) ? 'definition' : 'code' }
  if (of.startsWith('document:')) return { kind: 'document-title' }
  if (of.startsWith('memo:')) return { kind: 'memo' }
  return { kind: /title/u.test(of) ? 'report-title' : 'unknown' }
}
