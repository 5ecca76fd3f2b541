import { parseArgs } from 'node:util'
import { z } from 'zod'
import { language } from '../../../core/model/scalars'
import type { Language } from '../../../core/model/scalars'

export type Command =
  | Readonly<{ name: 'transcript'; file: string }>
  | Readonly<{ name: 'identifiers'; file: string; language: Language | null }>
  | Readonly<{ name: 'check'; document: string; project: string }>
  | Readonly<{ name: 'export'; project: string; profile: string; output: string }>

const one = <T extends z.ZodType>(value: T) => z.tuple([value])

const commands = {
  transcript: {
    options: {},
    read: (_values: unknown, rest: unknown): Command | null => {
      const file = one(z.string()).safeParse(rest)
      return file.success ? { name: 'transcript', file: file.data[0] } : null
    },
  },
  identifiers: {
    options: { language: { type: 'string' } },
    read: (values: unknown, rest: unknown): Command | null => {
      const file = one(z.string()).safeParse(rest)
      const given = z.object({ language: language.optional() }).safeParse(values)
      if (!file.success || !given.success) return null
      return { name: 'identifiers', file: file.data[0], language: given.data.language ?? null }
    },
  },
  check: {
    options: { project: { type: 'string' } },
    read: (values: unknown, rest: unknown): Command | null => {
      const document = one(z.string()).safeParse(rest)
      const given = z.object({ project: z.string() }).safeParse(values)
      return document.success && given.success
        ? { name: 'check', document: document.data[0], project: given.data.project }
        : null
    },
  },
  export: {
    options: { project: { type: 'string' }, profile: { type: 'string' }, output: { type: 'string', short: 'o' } },
    read: (values: unknown, rest: unknown): Command | null => {
      const given = z.object({ project: z.string(), profile: z.string(), output: z.string() }).safeParse(values)
      return given.success && Array.isArray(rest) && rest.length === 0 ? { name: 'export', ...given.data } : null
    },
  },
} as const

/** The command that the arguments give, or null. A passphrase is never an argument. */
export function readCommand(given: readonly string[]): Command | null {
  const [name = '', ...args] = given
  if (!Object.hasOwn(commands, name)) return null
  const { options, read } = commands[name as keyof typeof commands]
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return read({ ...values }, positionals)
  } catch {
    return null
  }
}
