import { FaultError } from '../../contract/fault'
import type { Decision } from '../../model/identifier'

/** Whether a decision puts something else where the original stood. */
export function isReplacing(decision: Decision): boolean {
  return decision.kind !== 'keep' && decision.kind !== 'already-pseudonym'
}

const coarseness: Readonly<Record<Decision['kind'], number>> = {
  keep: 0,
  'already-pseudonym': 0,
  pseudonym: 1,
  role: 2,
  coarser: 3,
  blackout: 4,
  remove: 5,
}

/**
 * Where nobody can see the original, a decision may only tell less than the one before. Fault `decision.not-coarser`.
 * Pseudonym, role, coarser, black out and *remove for good* tell less in that order.
 */
export function requireNotFiner(before: Decision | null, after: Decision): void {
  if (before !== null && coarseness[after.kind] < coarseness[before.kind]) throw new FaultError('decision.not-coarser')
}

/** Whether two decisions put the same. */
export function isSameDecision(a: Decision | null, b: Decision | null): boolean {
  if (a === null || b === null) return a === b
  if (a.kind !== b.kind) return false
  if ('replacement' in a && 'replacement' in b) return a.replacement === b.replacement
  return !('reason' in a && 'reason' in b) || a.reason === b.reason
}
