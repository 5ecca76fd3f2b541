import { basename, dirname } from 'node:path'
import { createApi } from '../../../core/contract/client'
import type { Api, Output } from '../../../core/contract/contract'
import { FaultError } from '../../../core/contract/fault'
import { reportCatalogue } from '../../../core/language/report/catalogue'
import type { ReportOptions } from '../../../core/model/report-options'
import type { Door } from '../door'
import { hostTexts } from '../language/texts'
import type { Command } from './command'
import { exitCode } from './exit-code'
import type { ExitCode } from './exit-code'
import { openNameList, openProject, valueOf } from './open-project'
import { sayFault } from './terminal'
import type { Terminal } from './terminal'

type ExportCommand = Extract<Command, { name: 'export' }>
type Refused = Extract<Output<'report.write'>, { outcome: 'refused' }>

const languages = ['nb', 'nn', 'en'] as const

/** The report that a name means: a saved one, a ready-made one by its name in any language, or `standard`, the full one. */
async function profileNamed(api: Api, name: string): Promise<ReportOptions | null> {
  const { saved, ready } = valueOf(await api('profile.list', {}))
  const plain = (text: string) => text.trim().toLocaleLowerCase('nb')
  const own = saved.find((it) => plain(it.name) === plain(name))
  if (own) return own.options
  const names = (it: (typeof ready)[number]) => [
    it.name,
    ...languages.map((language) => plain(reportCatalogue(language).parts.readyProfiles[it.name])),
    ...(it.name === 'full' ? ['standard'] : []),
  ]
  return ready.find((it) => names(it).includes(plain(name)))?.options ?? null
}

/** Names each place by where it stands. The words themselves stay in the window: a terminal keeps what it shows. */
function sayRefused(terminal: Terminal, { findings }: Refused): ExitCode {
  const texts = hostTexts(terminal.language)
  terminal.error(texts.refused(findings.length))
  for (const { part, kind, document, span, of } of findings) {
    const source = document && span ? `${document} ${span.start}-${span.end}` : (of ?? '')
    terminal.error(['-', part, kind ?? '', source].filter((it) => it !== '').join(' '))
  }
  return exitCode.refused
}

/** `export --project DIR --profile NAME -o FILE`: a report through the same gate as in the window. */
export async function runExport(
  command: ExportCommand,
  door: Pick<Door, 'call'>,
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = hostTexts(terminal.language)
  const api = createApi((name, input) => door.call(name, input))
  const output = terminal.resolve(command.output)
  try {
    const status = await openProject(api, terminal.resolve(command.project), terminal)
    // A report leaves its receipt in the project, so a project that another window holds cannot be exported from here.
    if (status.isReadOnly)
      throw new FaultError('project.in-use', status.notices.find((it) => it.code === 'project.in-use')?.params)
    if (!(await openNameList(api, status, terminal))) throw new FaultError('vault.wrong-passphrase')
    const options = await profileNamed(api, command.profile)
    if (options === null) {
      terminal.error(texts.unknownProfile(command.profile))
      return exitCode.unreadable
    }
    const outcome = valueOf(await api('report.write', { options, folder: dirname(output), name: basename(output) }))
    if (outcome.outcome === 'refused') return sayRefused(terminal, outcome)
    terminal.error(texts.written(outcome.path))
    return exitCode.ok
  } catch (error) {
    if (error instanceof FaultError) return sayFault(terminal, error.fault)
    throw error
  }
}
