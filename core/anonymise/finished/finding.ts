import { z } from 'zod'
import { identifierKind } from '../../model/identifier'
import { documentPart, documentPlace } from './located'

/**
 * Why something is named. `key`: the name list or the project has it as an original; `generalised`: an original that stands
 * coarser in the material, or another name of the same place; `new`: the detectors found it and the project does not know it.
 */
export const findingGroup = z.enum(['key', 'generalised', 'new'])
export type FindingGroup = z.infer<typeof findingGroup>

/** One place of a finished document that may say who somebody is. Only the window shows it, and nothing stores it. */
export const finishedFinding = z
  .object({
    group: findingGroup,
    kind: identifierKind,
    where: documentPlace,
    /** What stands there, and up to 40 characters on each side. */
    text: z.string(),
    before: z.string(),
    after: z.string(),
  })
  .readonly()
export type FinishedFinding = z.infer<typeof finishedFinding>

/** Findings by group, then the parts where names are overlooked first, then as they stand. */
export function ordered(findings: readonly FinishedFinding[]): readonly FinishedFinding[] {
  const rank = (it: FinishedFinding) =>
    findingGroup.options.indexOf(it.group) * 100 + documentPart.options.indexOf(it.where.part)
  return findings.toSorted((a, b) => rank(a) - rank(b))
}
