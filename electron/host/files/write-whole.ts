import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const waits = [10, 30, 100, 300, 1000]

function isHeld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EBUSY' || error.code === 'EPERM')
}

/** On Windows a scanner may hold the file for a moment. */
async function renameHeld(from: string, to: string): Promise<void> {
  for (const pause of process.platform === 'win32' ? waits : []) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!isHeld(error)) throw error
      await wait(pause)
    }
  }
  await rename(from, to)
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file whole or not at all, and durably: a reader sees the old one or the new one. Mode 0600 unless told. */
export async function writeWhole(path: string, bytes: Uint8Array, mode = 0o600): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameHeld(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}
