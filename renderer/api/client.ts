import { createApi } from '../../core/contract/client'
import type { Api } from '../../core/contract/contract'
import { bridgeOf, bridgeTransport } from './bridge'
import { httpTransport } from './http'
import type { Transport } from './transport'

let transport: Transport | null = null

function current(): Transport {
  if (!transport) throw new Error('The window has no host yet')
  return transport
}

/** Finds the host of this window: the shell's bridge where there is one, the loopback host elsewhere. */
export async function connect(given?: Transport): Promise<void> {
  const bridge = bridgeOf(window)
  transport = given ?? (bridge ? bridgeTransport(bridge) : await httpTransport())
}

/** One call to the core. It never throws for an expected fault. */
export const api: Api = (name, input) => createApi(current().send)(name, input)

/** Hears what the host says without being asked. Gives the way to stop. */
export const onPush: Transport['onPush'] = (hear) => current().onPush(hear)

export const onConnection: Transport['onConnection'] = (hear) => current().onConnection(hear)

/** Sends a file's bytes to the host and gives the id that calls carry instead. */
export const upload: Transport['upload'] = (file) => current().upload(file)
