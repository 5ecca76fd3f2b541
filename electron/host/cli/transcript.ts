import type { Draft } from '../../../core/import/draft'
import type { Files, Jobs } from '../../../core/service/ports'
import type { Command } from './command'
import { exitCode } from './exit-code'
import type { ExitCode } from './exit-code'
import { printJson, sayFault } from './terminal'
import type { Terminal } from './terminal'

export type ReadingPorts = Readonly<{ files: Pick<Files, 'read'>; jobs: Jobs }>

function transcriptJson({ format, title, notes, turns, messages }: Draft): unknown {
  return { format, title, notes: notes.map((note) => note.text), turns, messages }
}

/** `transcript FILE`: what the app reads in a file, with all that is certain and nothing that it would ask about. */
export async function runTranscript(
  command: Extract<Command, { name: 'transcript' }>,
  { files, jobs }: ReadingPorts,
  terminal: Terminal,
): Promise<ExitCode> {
  const file = await files.read({ kind: 'path', path: terminal.resolve(command.file) })
  const draft = file.ok ? await jobs.run('import', file.value) : file
  if (!draft.ok) return sayFault(terminal, draft.fault, exitCode.unreadable)
  printJson(terminal, transcriptJson(draft.value))
  return exitCode.ok
}
