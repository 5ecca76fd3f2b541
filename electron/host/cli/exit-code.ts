import type { Fault, FaultCode } from '../../../core/contract/fault'

/** What the command line ends with. */
export const exitCode = { ok: 0, failed: 1, unreadable: 2, refused: 3, locked: 4, inUse: 5 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

const byFault: Readonly<Partial<Record<FaultCode, ExitCode>>> = {
  'disk.missing': exitCode.unreadable,
  'disk.no-permission': exitCode.unreadable,
  'project.not-a-project': exitCode.unreadable,
  'project.newer-format': exitCode.unreadable,
  'project.damaged': exitCode.unreadable,
  'project.rolled-back': exitCode.unreadable,
  'gate.refused': exitCode.refused,
  'gate.not-approved': exitCode.refused,
  'vault.wrong-passphrase': exitCode.locked,
  'vault.wrong-recovery-code': exitCode.locked,
  'name-list.closed': exitCode.locked,
  'name-list.other-project': exitCode.locked,
  'app.too-many-tries': exitCode.locked,
  'project.in-use': exitCode.inUse,
  'project.read-only': exitCode.inUse,
}

export function exitCodeOf(fault: Fault): ExitCode {
  if (fault.code.startsWith('import.')) return exitCode.unreadable
  return byFault[fault.code] ?? exitCode.failed
}
