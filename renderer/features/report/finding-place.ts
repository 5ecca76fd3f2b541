import type { Findings } from './report-state'

type Finding = Findings[number]

/** Where a refused passage can be mended. */
export type FindingPlace =
  | Readonly<{ kind: 'text'; room: 'anonymisation' | 'coding' }>
  | Readonly<{ kind: 'code' | 'definition' | 'document-title' | 'report-title' | 'file-name' | 'memo' | 'unknown' }>

/** Where a finding stands: in a text, or in words that somebody typed (`code:…`, `document:…/title`). `waits`: the queue has it. */
export function placeOfFinding(finding: Finding, waits: boolean): FindingPlace {
  if (finding.document && finding.span)
    return { kind: 'text', room: waits || finding.why === 'undecided' ? 'anonymisation' : 'coding' }
  if (finding.part === 'file-name') return { kind: 'file-name' }
  const of = finding.of ?? ''
  if (of.startsWith('code:')) return { kind: /\/(?!name$)/u.test(of) ? 'definition' : 'code' }
  if (of.startsWith('document:')) return { kind: 'document-title' }
  if (of.startsWith('memo:')) return { kind: 'memo' }
  return { kind: /title/u.test(of) ? 'report-title' : 'unknown' }
}

export type FindingGroup = Readonly<{ finding: Finding; times: number }>

/** Findings with those from the same typed words as one: a title stands under every excerpt and is mended once. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const [index, finding] of findings.entries()) {
    const key = finding.of === null ? String(index) : `${finding.why} ${finding.of} ${finding.text}`
    const known = groups.get(key)
    groups.set(key, { finding: known?.finding ?? finding, times: (known?.times ?? 0) + 1 })
  }
  return [...groups.values()]
}
