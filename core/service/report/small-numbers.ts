import type { CodedReportInput } from '../../export/coded-report-input'

/** What a reader of small tables may recognise: said in the final check, and no reason to refuse. */
export type ReportNote = Readonly<{ note: 'small-group' | 'small-cells'; count: number }>

/** A cell below this, and a group below that, may point at somebody. Source: what reports in the field print. */
const smallestCell = 3
const smallestGroup = 5

/**
 * A group of fewer than five participants; and, where codes meet attributes because the report also has an informant
 * table, how many codes are spoken about by one or two.
 */
export function smallNumbers({ options, frequency }: Pick<CodedReportInput, 'options' | 'frequency'>): ReportNote[] {
  const isIn = (part: string) => options.parts.some((it) => it.part === part && it.isIn)
  const base = frequency.base.participants
  const cells = frequency.rows.filter((it) => it.participants > 0 && it.participants < smallestCell).length
  const hasCounts = isIn('frequency') || isIn('matrix') || isIn('by-source')
  const meetsAttributes = options.informants.columns.length > 0 && isIn('informants') && hasCounts
  return [
    ...(base > 0 && base < smallestGroup ? [{ note: 'small-group', count: base } as const] : []),
    ...(meetsAttributes && cells > 0 ? [{ note: 'small-cells', count: cells } as const] : []),
  ]
}
