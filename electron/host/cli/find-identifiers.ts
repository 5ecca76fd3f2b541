import type { Result } from '../../../core/contract/fault'
import type { Command } from './command'
import { exitCode } from './exit-code'
import type { ExitCode } from './exit-code'
import { identifiersJson, namesOfDraft, plainText, textOfDraft } from './identifiers'
import { printJson, sayFault } from './terminal'
import type { Terminal } from './terminal'
import type { ReadingPorts } from './transcript'

type NamedBytes = Readonly<{ name: string; bytes: Uint8Array }>

async function readGiven(file: string, ports: ReadingPorts, terminal: Terminal): Promise<Result<NamedBytes>> {
  if (file !== '-') return ports.files.read({ kind: 'path', path: terminal.resolve(file) })
  return { ok: true, value: { name: 'input.txt', bytes: await terminal.readInput() } }
}

/** `identifiers FILE|-`: what the detectors find, by the same reading and the same job as in the app. */
export async function runIdentifiers(
  command: Extract<Command, { name: 'identifiers' }>,
  ports: ReadingPorts,
  terminal: Terminal,
): Promise<ExitCode> {
  const file = await readGiven(command.file, ports, terminal)
  if (!file.ok) return sayFault(terminal, file.fault, exitCode.unreadable)
  const draft = await ports.jobs.run('import', file.value)
  if (!draft.ok) return sayFault(terminal, draft.fault, exitCode.unreadable)
  const text = draft.value.format === 'txt' ? plainText(file.value.bytes) : textOfDraft(draft.value)
  const language = command.language ?? draft.value.language
  const { candidates } = await ports.jobs.run('detect', { text, language, names: namesOfDraft(draft.value) })
  printJson(terminal, identifiersJson(text, candidates))
  return exitCode.ok
}
