import type { Findings } from './report-state'

type Finding = Findings[number]

/** Letters that the final check gives on each side of a finding. */
const contextLength = 40

/** Where a refused passage can be mended. */
export type FindingPlace = Readonly<{ kind: 'text'; room: 'anonymisation' | 'coding' }> | Readonly<{ kind: TypedPlace }>

type TypedPlace =
  | 'code'
  | 'definition'
  | 'document-title'
  | 'report-title'
  | 'file-name'
  | 'memo'
  | 'informants'
  | 'attribution'
  | 'chapter'
  | 'unknown'

/** Where a finding stands: in a text, or in words that somebody typed (`code:…`, `document:…/title`). `waits`: the queue has it. */
export function placeOfFinding(finding: Finding, waits: boolean): FindingPlace {
  if (finding.document && finding.span)
    return { kind: 'text', room: waits || finding.why === 'undecided' ? 'anonymisation' : 'coding' }
  if (finding.part === 'file-name') return { kind: 'file-name' }
  const of = finding.of ?? ''
  return { kind: typedPlace(of) }
}

/** Where words stand that a run says it comes from, first match first. */
const typedPlaces: readonly (readonly [RegExp, TypedPlace])[] = [
  [/^code:[^/]*\/(?!names?$)/u, 'definition'],
  [/^code:/u, 'code'],
  [/^document:/u, 'document-title'],
  [/^memo:/u, 'memo'],
  [/^participant:|^report\/informants$/u, 'informants'],
  [/^report\/attribution$/u, 'attribution'],
  [/^report\/chapter$/u, 'chapter'],
  [/title/u, 'report-title'],
]

function typedPlace(of: string): TypedPlace {
  return typedPlaces.find(([form]) => form.test(of))?.[1] ?? 'unknown'
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

/** What stands before a finding, from the first whole word: the check gives so many letters, and cuts words. */
export function contextBefore(text: string): string {
  return isCut(text) ? `… ${text.replace(/^[\p{L}\p{M}\p{N}]*[^\p{L}\p{M}\p{N}]?\s*/u, '')}` : text
}

/** What stands after a finding, to the last whole word. */
export function contextAfter(text: string): string {
  return isCut(text) ? `${text.replace(/\s*[^\p{L}\p{M}\p{N}\s]?[\p{L}\p{M}\p{N}]*$/u, '')} …` : text
}

/** As long as the check gives: something may be left out. */
function isCut(text: string): boolean {
  return text.length >= contextLength && /\s/u.test(text)
}
