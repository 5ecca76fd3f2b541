import type { CoderId } from '../model/ids'
import type { IsoInstant } from '../model/scalars'
import { recordsOfChange } from './apply'
import type { Frame, Shell } from './frame'
import { hashOf } from './hash-of'
import type { ProjectChange } from './project-change'

/** What stands as `prevHash` in the first shell. */
export const zeroHash = '0'.repeat(64)

/** What a command tells the journal about itself. */
export type Entry = Readonly<{
  /** Hash of the shell before, or `zeroHash`. */
  prevHash: string
  seq: number
  time: IsoInstant
  coder: CoderId | null
  command: string
  of: number | null
  change: ProjectChange
  counts: Readonly<Record<string, number>>
}>

/** The journal's frame for one command: payload and shell, with the records that the change touches. */
export function writeFrame({ change, ...entry }: Entry): Frame {
  return {
    shell: { ...entry, records: recordsOfChange(change), payloadHash: hashOf(change) },
    payload: change,
  }
}

/** SHA-256 of the canonical JSON, lower-case hex: the `prevHash` of the shell that follows. */
export function hashOfShell(shell: Shell): string {
  return hashOf(shell)
}

/** Whether the payload is the one that the shell was written for. */
export function isPayloadIntact({ shell, payload }: Frame): boolean {
  return shell.payloadHash === hashOf(payload)
}

/**
 * Checks the audit trail from the first command on: `seq` rises by one from 1 and each shell names the hash of the one
 * before. `brokenAt` is the sequence number at which the chain first fails.
 */
export function verifyShells(shells: readonly Shell[]): Readonly<{ intact: boolean; brokenAt: number | null }> {
  let prevHash = zeroHash
  for (const [index, shell] of shells.entries()) {
    if (shell.seq !== index + 1 || shell.prevHash !== prevHash) return { intact: false, brokenAt: index + 1 }
    prevHash = hashOfShell(shell)
  }
  return { intact: true, brokenAt: null }
}
