import type { Api, Reply } from '../../../core/contract/contract'
import { FaultError } from '../../../core/contract/fault'
import type { ProjectStatus } from '../../../core/contract/project'
import { hostTexts } from '../language/texts'
import { nameListSuffix } from '../store/project-files'
import type { Terminal } from './terminal'

export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new FaultError(reply.fault.code, reply.fault.params)
  return reply.value
}

type Asked = Readonly<{ variable: 'FORTROLIG_PASSPHRASE' | 'FORTROLIG_KEY_PASSPHRASE'; prompt: string }>

function passphraseFor(terminal: Terminal, { variable, prompt }: Asked): Promise<string | null> {
  const given = terminal.environment[variable]
  return given === undefined ? terminal.askSecret(prompt) : Promise.resolve(given)
}

/** Opens the project by its passphrase; one that another window holds opens to be read. */
export async function openProject(api: Api, path: string, terminal: Terminal): Promise<ProjectStatus> {
  const { passphrase: prompt } = hostTexts(terminal.language)
  const passphrase = await passphraseFor(terminal, { variable: 'FORTROLIG_PASSPHRASE', prompt })
  if (passphrase === null) throw new FaultError('vault.wrong-passphrase')
  return valueOf(await api('project.open', { path, passphrase }))
}

/** Opens the project's name list where it has one. False: it stays closed, as nobody said its passphrase. */
export async function openNameList(api: Api, status: ProjectStatus, terminal: Terminal): Promise<boolean> {
  if (status.nameList !== 'closed') return true
  const { nameListPassphrase: prompt } = hostTexts(terminal.language)
  const passphrase = await passphraseFor(terminal, { variable: 'FORTROLIG_KEY_PASSPHRASE', prompt })
  // An empty answer leaves it closed on purpose.
  if (passphrase === '' || passphrase === null) return passphrase === ''
  const path = status.nameListPath ?? status.path.replace(/\.fortrolig$/u, nameListSuffix)
  valueOf(await api('nameList.open', { path, passphrase }))
  return true
}
