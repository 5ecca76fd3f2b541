import type { CallName, Contract } from '../../contract/contract'
import { logCatalogue } from '../../language/log/catalogue'
import type { Language } from '../../model/scalars'

type Changing = { [N in CallName]: Contract[N]['kind'] extends 'query' ? never : N }[CallName]

/** Calls that leave no trace: they open, close and hand over. */
type Traceless =
  | 'app.prefer'
  | 'file.expect'
  | 'job.cancel'
  | 'import.discard'
  | 'project.create'
  | 'project.open'
  | 'project.recover'
  | 'project.close'
  | 'project.drafts'
  | 'project.changePassphrase'
  | 'project.openKept'
  | 'project.keepKey'
  | 'project.forgetKey'
  | 'project.backup'
  | 'nameList.changePassphrase'
  | 'nameList.open'
  | 'nameList.close'
  | 'nameModel.choose'
  | 'nameModel.forget'

/** A sentence for every command that leaves a trace: one without does not compile. */
type Deeds = Readonly<Record<Exclude<Changing, Traceless>, (times: number) => string>>

/** What was done, so many times in a row, as `Kodet 40 utdrag`. A command of another version is said to be something else. */
export function deedText(language: Language, command: string, times: number): string {
  const { commands, other } = logCatalogue(language)
  const deeds: Deeds = commands
  const deed = Object.hasOwn(deeds, command) ? deeds[command as keyof Deeds] : other
  return deed(times)
}
