import { join, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { faultOf } from '../../../core/contract/fault'
import { createFiles } from '../files/host-files'
import { createUploads } from '../files/uploads'
import { appDataFolder } from '../app-data'
import type { Door } from '../door'
import { createHostService } from '../host-service'
import { languageOf } from '../language/language-of'
import { hostTexts } from '../language/texts'
import { inlineJobs } from '../work/inline-jobs'
import { readHiddenLine } from './ask-secret'
import { readCommand } from './command'
import type { Command } from './command'
import { runCheck } from './check'
import { exitCode } from './exit-code'
import type { ExitCode } from './exit-code'
import { runExport } from './export'
import { runIdentifiers } from './find-identifiers'
import { sayFault } from './terminal'
import type { Terminal } from './terminal'
import { runTranscript } from './transcript'

const root = join(import.meta.dirname, '..', '..')
const samplesFolder = join(root, 'samples')

/** `npm run` goes to the app's folder first, and tells where the user was. */
const givenIn = (process.env.npm_lifecycle_event === 'fortrolig' && process.env.INIT_CWD) || process.cwd()

const terminal: Terminal = {
  language: languageOf(process.env),
  environment: process.env,
  out: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(`${line}\n`),
  readInput: () => buffer(process.stdin),
  askSecret: (prompt) =>
    process.stdin.isTTY
      ? readHiddenLine(process.stdin, (text) => void process.stderr.write(text), prompt)
      : Promise.resolve(null),
  resolve: (path) => resolve(givenIn, path),
}

async function withProject(run: (door: Pick<Door, 'call'>) => Promise<ExitCode>): Promise<ExitCode> {
  const workerFile = join(import.meta.dirname, 'worker.js')
  const host = createHostService({ host: 'memory', root, workerFile, samplesFolder, language: terminal.language })
  try {
    return await run(host.service)
  } finally {
    await host.close()
  }
}

async function run(command: Command): Promise<ExitCode> {
  const files = createFiles({ uploads: createUploads(), samplesFolder, appData: appDataFolder() })
  switch (command.name) {
    case 'transcript':
      return runTranscript(command, { files, jobs: inlineJobs }, terminal)
    case 'identifiers':
      return runIdentifiers(command, { files, jobs: inlineJobs }, terminal)
    case 'export':
      return withProject((door) => runExport(command, door, terminal))
    case 'check':
      return withProject((door) => runCheck(command, door, terminal))
  }
}

async function main(): Promise<ExitCode> {
  const command = readCommand(process.argv.slice(2))
  if (!command) {
    terminal.error(hostTexts(terminal.language).usage)
    return exitCode.unreadable
  }
  try {
    return await run(command)
  } catch {
    // What went wrong may be told in words of the material, so it is not printed.
    return sayFault(terminal, faultOf('app.internal', { id: '0' }))
  }
}

process.exitCode = await main()
