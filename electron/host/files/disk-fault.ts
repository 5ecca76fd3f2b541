import { faultOf } from '../../../core/contract/fault'
import type { Fault, FaultCode } from '../../../core/contract/fault'

const byErrno: Readonly<Record<string, FaultCode>> = {
  ENOSPC: 'disk.full',
  EDQUOT: 'disk.full',
  EFBIG: 'disk.full',
  EACCES: 'disk.no-permission',
  EPERM: 'disk.no-permission',
  EROFS: 'disk.no-permission',
  ENOENT: 'disk.missing',
  ENOTDIR: 'disk.missing',
}

function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** What the system said about a path that the user chose, as data. */
export function diskFault(error: unknown, path: string): Fault {
  const errno = errnoOf(error)
  return faultOf(Object.hasOwn(byErrno, errno) ? byErrno[errno]! : 'disk.failed', { path })
}
