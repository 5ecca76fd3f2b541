import { writeSync } from 'node:fs'
import { createProjectStore } from '../../electron/host/store/project-store'
import { replay } from '../../core/history/replay'
import { perform } from './scenario-step'
import { stepsAfter } from './endless'

/**
 * What is killed: opens the project named on the command line and works until it is. Each acknowledged command is printed
 * at once, as its number on a line of its own.
 */
async function work(path: string, appData: string, passphrase: string): Promise<void> {
  const computer = { host: 'maskin', processId: process.pid, now: () => new Date().toISOString() }
  // As cheap as the project was made: a dearer password would be put on it at the first opening, and each kill take seconds.
  const store = createProjectStore({ appData, computer, kdf: { N: 2 ** 10, r: 8, p: 1 } })
  const opened = await store.open(path, passphrase)
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
  const project = opened.value
  const history = replay(project.loaded.snapshot, project.loaded.frames)
  writeSync(1, `${history.seq}\n`)
  for (const step of stepsAfter(history)) {
    await perform(project, step)
    writeSync(1, `${history.seq}\n`)
  }
}

const [path = '', appData = ''] = process.argv.slice(2)
await work(path, appData, process.env.FORTROLIG_PASSPHRASE ?? '')
