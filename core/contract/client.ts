import type { Api, CallName, Input, Output, Reply } from './contract'

/** Carries one call to the dispatcher, in memory, over the bridge or over HTTP. It never throws for an expected fault. */
export type Send = (name: string, input: unknown) => Promise<Reply>

/** The typed client over any transport. */
export function createApi(send: Send): Api {
  return async <N extends CallName>(name: N, input: Input<N>) => (await send(name, input)) as Reply<Output<N>>
}
