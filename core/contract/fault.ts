import { z } from 'zod'

/**
 * An expected fault, as data: no prose and no words of the material. Prose lies in `language/fault`, typed so that a
 * code without a text does not compile.
 */
export const faultCodes = [
  'app.internal',
  'app.unknown-call',
  'app.invalid-input',
  'app.too-many-tries',
  'app.cancelled',
  'app.over-limit',
  'app.not-allowed',
  'project.none-open',
  'project.not-a-project',
  'project.exists',
  'project.in-use',
  'project.newer-format',
  'project.damaged',
  'project.rolled-back',
  'project.older-password',
  'project.read-only',
  'project.synced-folder',
  'vault.wrong-passphrase',
  'vault.wrong-recovery-code',
  'vault.weak-passphrase',
  'keychain.absent',
  'keychain.unprotected',
  'keychain.not-kept',
  'disk.full',
  'disk.no-permission',
  'disk.missing',
  'disk.failed',
  'name-list.rolled-back',
  'name-list.none',
  'name-list.closed',
  'name-list.exists',
  'name-list.needed',
  'name-list.other-project',
  'import.empty',
  'import.unreadable',
  'import.encrypted',
  'import.unknown-format',
  'import.mislabelled',
  'import.damaged',
  'import.no-text',
  'import.too-large',
  'import.preview-gone',
  'import.speaker-unknown',
  'import.approved',
  'attribute.exists',
  'record.missing',
  'span.outside',
  'code.cycle',
  'code.name-empty',
  'code.in-use',
  'coding.exists',
  'coding.empty-span',
  'place.overlap',
  'place.original-gone',
  'decision.collides',
  'decision.not-coarser',
  'decision.in-doubt',
  'cluster.participants-differ',
  'cluster.cannot-split',
  'decision.needs-replacement',
  'decision.needs-reason',
  'approval.undecided',
  'approval.second-look',
  'approval.not-read',
  'approval.already',
  'removal.changed',
  'history.nothing-to-undo',
  'history.nothing-to-redo',
  'gate.refused',
  'gate.not-approved',
  'export.nothing',
  'name-model.missing',
  'name-model.unreadable',
  'name-model.too-large',
  'name-model.labels',
  'name-model.tokeniser',
  'name-model.not-loading',
  'name-model.shape',
  'name-model.self-test',
  'name-model.changed',
] as const

export type FaultCode = (typeof faultCodes)[number]

/** A fault on its way across a border. */
export const fault = z
  .object({
    code: z.enum(faultCodes),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .readonly()
export type Fault = z.infer<typeof fault>

/** A fault with its parameters: numbers, dates, format names, paths that the user chose; never text of the material. */
export function faultOf(code: FaultCode, params: Record<string, string | number> = {}): Fault {
  return { code, params }
}

/** An expected fault on its way to the dispatcher, which turns it into data. */
export class FaultError extends Error {
  readonly fault: Fault
  constructor(code: FaultCode, params: Record<string, string | number> = {}) {
    super(code)
    this.name = 'FaultError'
    this.fault = faultOf(code, params)
  }
}

/** A value, or the expected fault that stood in its way. */
export type Result<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; fault: Fault }>
