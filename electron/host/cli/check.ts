import { createApi } from '../../../core/contract/client'
import type { Output } from '../../../core/contract/contract'
import { FaultError } from '../../../core/contract/fault'
import type { Door } from '../door'
import { hostTexts } from '../language/texts'
import type { Command } from './command'
import { exitCode } from './exit-code'
import type { ExitCode } from './exit-code'
import { openNameList, openProject, valueOf } from './open-project'
import { printJson, sayFault } from './terminal'
import type { Terminal } from './terminal'

type Checked = Output<'report.checkFinished'>
type Place = Checked['findings'][number]['where']

/** Where something stands: by page where the document has pages, else by paragraph. */
function placeJson({ part, page, paragraph }: Place): unknown {
  if (page !== null) return { part, page }
  return paragraph === null ? { part } : { part, paragraph }
}

function checkedJson(checked: Checked): unknown {
  const { findings, quotations, pictures, unread, nameList, termsSearched } = checked
  return {
    nameList,
    termsSearched,
    findings: findings.map(({ group, kind, where, text }) => ({ group, kind, where: placeJson(where), text })),
    quotations: quotations.map(({ where, source, ...it }) => ({ ...it, where: placeJson(where), source })),
    pictures,
    // What people tell may make them known, and no program reads that.
    unread: [...unread.map((it) => it.kind), 'stories'],
  }
}

/** Whether a reader has something to look at: a name, or a quotation that does not stand as it was said. */
function isFound({ findings, quotations }: Checked): boolean {
  const isFaulty = (it: Checked['quotations'][number]) =>
    it.verdict === 'changed' || it.verdict === 'not-found' || it.ascription === 'other'
  return findings.length > 0 || quotations.some(isFaulty)
}

/** `check DOCUMENT --project DIR`: what a finished document still tells, and how its quotations stand to the transcripts. */
export async function runCheck(
  command: Extract<Command, { name: 'check' }>,
  door: Pick<Door, 'call'>,
  terminal: Terminal,
): Promise<ExitCode> {
  const api = createApi((name, input) => door.call(name, input))
  try {
    const status = await openProject(api, terminal.resolve(command.project), terminal)
    await openNameList(api, status, terminal)
    const source = { kind: 'path' as const, path: terminal.resolve(command.document) }
    const checked = valueOf(await api('report.checkFinished', { source }))
    printJson(terminal, checkedJson(checked))
    if (checked.nameList === 'closed') terminal.error(hostTexts(terminal.language).checkedWithoutList)
    return isFound(checked) ? exitCode.refused : exitCode.ok
  } catch (error) {
    if (error instanceof FaultError) return sayFault(terminal, error.fault)
    throw error
  }
}
