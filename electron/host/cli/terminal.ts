import type { Fault } from '../../../core/contract/fault'
import { faultText } from '../../../core/language/fault/text'
import type { Language } from '../../../core/model/scalars'
import type { ExitCode } from './exit-code'
import { exitCodeOf } from './exit-code'

/** The streams and surroundings of one run. */
export type Terminal = Readonly<{
  language: Language
  environment: Readonly<Record<string, string | undefined>>
  out(text: string): void
  error(line: string): void
  readInput(): Promise<Uint8Array>
  /** Asks without echo. Null: nobody sits at the terminal, or the question was broken off. */
  askSecret(prompt: string): Promise<string | null>
  /** A path as the user meant it, where the command was given. */
  resolve(path: string): string
}>

/** Says a fault in one line and gives the code to end with. */
export function sayFault(terminal: Terminal, fault: Fault, code: ExitCode = exitCodeOf(fault)): ExitCode {
  terminal.error(faultText(terminal.language, fault).replace(/\s*\n\s*/g, ' '))
  return code
}

export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out(`${JSON.stringify(value, null, 2)}\n`)
}
