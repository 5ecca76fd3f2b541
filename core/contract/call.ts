import type { z } from 'zod'

type Kind = 'query' | 'command' | 'secret'

/** One call of the contract: what goes in, what comes out, and how the dispatcher treats it. */
export type Call<K extends Kind = Kind, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = Readonly<{
  kind: K
  input: I
  output: O
}>

/** Reads and changes nothing. Queries may run side by side. */
export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<'query', I, O> {
  return { kind: 'query', input, output }
}

/** Changes something. Commands run one after another, and are on disk before they answer. */
export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<'command', I, O> {
  return { kind: 'command', input, output }
}

/** Carries a passphrase: never journaled, logged or retried; wrong ones are slowed. */
export function secret<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<'secret', I, O> {
  return { kind: 'secret', input, output }
}

/** Calls by name. */
export type CallTable = Readonly<Record<string, Call>>
export type InputOf<C extends Call> = z.input<C['input']>
export type ParsedInputOf<C extends Call> = z.output<C['input']>
export type OutputOf<C extends Call> = z.output<C['output']>
