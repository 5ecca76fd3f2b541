import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { verifyShells } from '../../core/history/journal-entry'
import { replay, snapshotOf } from '../../core/history/replay'
import { emptyStart, idOf, startHistory } from '../electron/host/store/material'
import { passphrase, storeIn, temporaryFolder, valueOf } from '../electron/host/store/surroundings'
import { nextCommand } from './endless'
import { isDeep } from './points'

const kills = isDeep ? 1000 : 200

/** Node 20 cannot run .ts: the child is built first, with everything that it imports. */
async function builtChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      rollupOptions: { input: join(import.meta.dirname, 'child.ts'), output: { entryFileNames: 'child.mjs' } },
    },
  })
  return join(folder, 'child.mjs')
}

type Killed = Readonly<{ acknowledged: number; errors: string }>

/** Lets a child work on the project and kills it: while it works, or (one in five) while it starts and opens. */
async function killAtRandom(script: string, path: string, appData: string): Promise<Killed> {
  const child = spawn(process.execPath, [script, path, appData], {
    env: { ...process.env, FORTROLIG_PASSPHRASE: passphrase },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = once(child, 'close')
  let output = ''
  let errors = ''
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
  const working = new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString()
      resolve()
    })
  })
  if (Math.random() < 0.2) await sleep(Math.random() * 200)
  else await Promise.race([working, end]).then(() => sleep(Math.random() * 60))
  child.kill('SIGKILL')
  await end
  // A last line without its end is a number that was never wholly given.
  return { acknowledged: Number(output.split('\n').at(-2) ?? 0), errors }
}

/** One project, killed again and again. Gives how many commands it was acknowledged. */
async function killProject(script: string, folder: string, times: number): Promise<number> {
  await mkdir(folder)
  const store = storeIn(folder)
  const created = valueOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))
  await created.project.close()
  const { path } = created.project
  const history = startHistory()
  for (let kill = 1; kill <= times; kill += 1) {
    const before = history.seq
    const { acknowledged, errors } = await killAtRandom(script, path, join(folder, 'app-data'))
    expect(errors).toBe('')
    const project = valueOf(await store.open(path, passphrase))
    const found = replay(project.loaded.snapshot, project.loaded.frames)
    while (history.seq < found.seq) nextCommand(history)
    expect(found.seq).toBeGreaterThanOrEqual(Math.max(before, acknowledged))
    expect(found.seq).toBeLessThanOrEqual(Math.max(before, acknowledged) + 1)
    expect(snapshotOf(found)).toEqual(snapshotOf(history))
    const shells = await project.shells()
    expect([shells.length, verifyShells(shells).intact]).toEqual([found.seq, true])
    expect(project.isReadOnly).toBe(false)
    for (const notice of project.notices)
      expect(notice).toMatchObject({ code: 'project.damaged', params: { missingCommands: 0 } })
    const source = await project.source(idOf('document', 1))
    expect(source === null || /^bytes \d+$/.test(Buffer.from(source).toString())).toBe(true)
    await project.close()
  }
  return history.seq
}

test(
  `two projects are killed ${kills} times at work and each time hold every acknowledged command, and nothing by half`,
  async () => {
    const folder = await temporaryFolder()
    const script = await builtChild(join(folder, 'built'))
    const lanes = ['a', 'b'].map((name) => killProject(script, join(folder, name), kills / 2))
    const commands = (await Promise.all(lanes)).reduce((sum, it) => sum + it, 0)
    expect(commands).toBeGreaterThan(kills)
    console.log(`kills ${kills}, commands ${commands}`)
  },
  kills * 2_000,
)
