import type { Language } from '../../../core/model/scalars'

/** The streams and surroundings of one run, so that a test can give its own. */
export type Terminal = Readonly<{
  language: Language
  environment: Readonly<Record<string, string | undefined>>
  out(text: string): void
  error(line: string): void
  readInput(): Promise<Uint8Array>
  /** Asks without echo. Null: nobody sits at a terminal. */
  askSecret(prompt: string): Promise<string | null>
}>
