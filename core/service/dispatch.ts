import type { Call } from '../contract/call'
import { contract, type CallName, type Reply } from '../contract/contract'
import { FaultError, faultOf } from '../contract/fault'
import type { App } from './app-session'
import { handlers } from './handlers'
import { createSequence } from './sequence'

/**
 * The one door. Checks the input and the output of every call against the contract; runs commands one after another
 * and lets queries run beside them. Secret calls take their turn among the commands, so that no project is opened while
 * another command is at work; the store slows wrong ones. An unexpected error becomes `app.internal` with an id and is
 * handed to `onInternal`, which must not write words of the material anywhere.
 */
export function createDispatch(
  app: App,
  onInternal: (id: string, error: unknown) => void,
): (name: string, input: unknown) => Promise<Reply> {
  const inTurn = createSequence()

  async function answer(name: CallName, call: Call, input: unknown): Promise<Reply> {
    const handle = handlers[name] as (app: App, input: unknown) => unknown
    const output = call.output.safeParse(await handle(app, input))
    if (!output.success) throw new Error(`output of ${name} breaks the contract`)
    return { ok: true, value: output.data }
  }

  return async (name, rawInput) => {
    try {
      if (!Object.hasOwn(contract, name)) throw new FaultError('app.unknown-call')
      const call: Call = contract[name as CallName]
      const input = call.input.safeParse(rawInput)
      if (!input.success) throw new FaultError('app.invalid-input', { call: name })
      const run = () => answer(name as CallName, call, input.data)
      return await (call.kind === 'query' ? run() : inTurn(run))
    } catch (error) {
      if (error instanceof FaultError) return { ok: false, fault: error.fault }
      const id = app.ports.ids.token()
      onInternal(id, error)
      return { ok: false, fault: faultOf('app.internal', { id }) }
    }
  }
}
