import type { Contract, CallName } from '../contract/contract'
import type { OutputOf, ParsedInputOf } from '../contract/call'
import type { App } from './app-session'

/** Answers one call: gets the checked input, gives the output, throws `FaultError` for expected faults. */
export type Handler<N extends CallName> = (
  app: App,
  input: ParsedInputOf<Contract[N]>,
) => Promise<OutputOf<Contract[N]>> | OutputOf<Contract[N]>

/** The handlers of some calls of the contract. */
export type Handlers<N extends CallName> = { readonly [K in N]: Handler<K> }
