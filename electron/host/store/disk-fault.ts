import { FaultError, faultOf, type Fault, type FaultCode, type Result } from '../../../core/contract/fault'

const codes: Readonly<Record<string, FaultCode>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EFBIG: 'disk.full',
  EACCES: 'disk.no-permission',
  EPERM: 'disk.no-permission',
  EROFS: 'disk.no-permission',
  ENOENT: 'disk.missing',
  ENOTDIR: 'disk.missing',
}

/** The errno name of an error that the disk gave, or null for any other error. */
export function errnoOf(error: unknown): string | null {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return code !== undefined && /^E[A-Z0-9]+$/.test(code) ? code : null
}

/** The fault that an error stands for, or null when it is unexpected. Paths are left out: a folder may bear a name. */
export function faultFrom(error: unknown): Fault | null {
  if (error instanceof FaultError) return error.fault
  const errno = errnoOf(error)
  return errno === null ? null : faultOf(codes[errno] ?? 'disk.failed', { errno })
}

/** Runs disk work; its errno errors come out as `FaultError`. */
export async function asFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const fault = faultFrom(error)
    throw fault === null ? error : new FaultError(fault.code, fault.params)
  }
}

/** Runs disk work; expected faults come out as a `Result`. */
export async function asResult<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    const fault = faultFrom(error)
    if (fault === null) throw error
    return { ok: false, fault }
  }
}
