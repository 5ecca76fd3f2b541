import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { z } from 'zod'
import { FaultError } from '../../../core/contract/fault'
import { isoInstant, type IsoInstant } from '../../../core/model/scalars'
import { renamePatiently, temporarySuffix, unlinkPatiently } from './atomic-write'
import { errnoOf } from './disk-fault'
import { writeAll, type FileSystem } from './file-system'
import { readIfThere } from './project-files'

/** Who works on this computer. */
export type Computer = Readonly<{ host: string; processId: number; now(): IsoInstant }>

const holder = z
  .object({
    host: z.string(),
    process: z.int(),
    since: isoInstant,
    /** When the holder's computer was started, in seconds since 1970: a process number of before is of nobody. */
    booted: z.int(),
    /** The name of that start, where the system gives it one: it stands though the clock is set. */
    boot: z.string().default(''),
    token: z.string(),
  })
  .readonly()
type Holder = z.infer<typeof holder>

export type ProjectLock = Readonly<{ release(): Promise<void> }>

/** The locks of this very process: its number alone does not tell an own lock from one that a crash left. */
const ownTokens = new Set<string>()

/**
 * Takes the project for this process. A lock of a process that no longer runs on this computer is taken over.
 * Fault: `project.in-use {host, since}`.
 */
export async function takeLock(file: FileSystem, path: string, computer: Computer): Promise<ProjectLock> {
  const mine = { host: computer.host, process: computer.processId, since: computer.now(), ...startOf(computer) }
  const token = randomBytes(8).toString('hex')
  const content = JSON.stringify({ ...mine, token })
  while (!(await placeNew(file, path, content))) {
    const found = await readPatiently(file, path)
    if (found.holder !== null && isAlive(found.holder, computer))
      throw new FaultError('project.in-use', { host: found.holder.host, since: found.holder.since })
    await removeStale(file, path, found.text)
  }
  ownTokens.add(token)
  return { release: () => release(file, path, token) }
}

async function release(file: FileSystem, path: string, token: string): Promise<void> {
  ownTokens.delete(token)
  const found = await readLock(file, path).catch(() => null)
  if (found?.holder?.token === token) await file.unlink(path).catch(() => undefined)
}

async function placeNew(file: FileSystem, path: string, content: string): Promise<boolean> {
  try {
    const handle = await file.open(path, 'new')
    try {
      await writeAll(handle, Buffer.from(content), 0)
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    throw error
  }
}

/** A lock may be seen between its making and its writing: one that says nothing is read a second time. */
async function readPatiently(
  file: FileSystem,
  path: string,
): Promise<Readonly<{ text: string; holder: Holder | null }>> {
  const first = await readLock(file, path)
  if (first.holder !== null) return first
  await file.pause(200)
  return readLock(file, path)
}

async function readLock(file: FileSystem, path: string): Promise<Readonly<{ text: string; holder: Holder | null }>> {
  const text = (await readIfThere(file, path))?.toString('utf8') ?? ''
  try {
    return { text, holder: holder.safeParse(JSON.parse(text)).data ?? null }
  } catch {
    return { text, holder: null }
  }
}

function isAlive(found: Holder, computer: Computer): boolean {
  if (found.host !== computer.host) return true
  if (found.process === process.pid) return ownTokens.has(found.token)
  return isSameStart(found, startOf(computer)) && isRunning(found.process)
}

type Start = Pick<Holder, 'boot' | 'booted'>

/** Where starts have no names, the clock must do. It may be set right while the app runs: a small difference is the same. */
function isSameStart(a: Start, b: Start): boolean {
  return a.boot !== '' && b.boot !== '' ? a.boot === b.boot : Math.abs(a.booted - b.booted) < 600
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return errnoOf(error) === 'EPERM'
  }
}

/** Moved away first: if another process took the lock over meanwhile, it is theirs, and it is put back. */
async function removeStale(file: FileSystem, path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}${temporarySuffix}`
  try {
    await renamePatiently(file, path, aside)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return
    throw error
  }
  if ((await readLock(file, aside)).text === stale) await unlinkPatiently(file, aside)
  else await renamePatiently(file, aside, path)
}

function startOf(computer: Computer): Start {
  return { boot: nameOfStart(), booted: Math.round(Date.parse(computer.now()) / 1000 - uptime()) }
}

/** Linux alone names its starts. */
function nameOfStart(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}
