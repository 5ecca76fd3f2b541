import { createApi } from '../../core/contract/client'
import type { Reply } from '../../core/contract/contract'
import { faultOf } from '../../core/contract/fault'
import { push, type Push } from '../../core/contract/push'
import { readLines } from './ndjson'
import { listeners, type Connection, type Transport } from './transport'

const tokenKey = 'fortrolig.session'

/**
 * The loopback host over HTTP. The address carries a code that is good once; it is exchanged for a token and taken
 * out of the address. The token stays in this tab, so that a reload does not end the session.
 */
export async function httpTransport(): Promise<Transport> {
  const token = await sessionToken()
  const pushes = listeners<Push>()
  const connections = listeners<Connection>()
  const headers = { authorization: `Bearer ${token}` }

  async function send(name: string, input: unknown): Promise<Reply> {
    try {
      const response = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      return await replyOf(response, connections.tell)
    } catch {
      connections.tell('lost')
      return { ok: false, fault: faultOf('app.internal') }
    }
  }

  async function upload(file: File): Promise<Reply<Readonly<{ upload: string }>>> {
    const expected = await createApi(send)('file.expect', { name: file.name, bytes: file.size })
    if (!expected.ok) return expected
    try {
      const response = await fetch(`/file/${expected.value.upload}`, { method: 'PUT', headers, body: file })
      if (response.ok) return expected
      const refused = (await response.json().catch(() => null)) as Reply | null
      return refused && !refused.ok ? refused : { ok: false, fault: faultOf('disk.failed') }
    } catch {
      return { ok: false, fault: faultOf('disk.failed') }
    }
  }

  void listen(headers, pushes.tell, connections.tell)
  return { send, upload, onPush: pushes.add, onConnection: connections.add }
}

async function sessionToken(): Promise<string> {
  const code =
    new URLSearchParams(location.hash.slice(1)).get('code') ?? new URLSearchParams(location.search).get('code')
  if (!code) return sessionStorage.getItem(tokenKey) ?? ''
  history.replaceState(null, '', location.pathname)
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  const token = response.ok ? ((await response.json()) as { token: string }).token : ''
  sessionStorage.setItem(tokenKey, token)
  return token
}

async function replyOf(response: Response, tell: (connection: Connection) => void): Promise<Reply> {
  if (response.status === 401) {
    tell('ended')
    return { ok: false, fault: faultOf('app.not-allowed') }
  }
  const body = (await response.json().catch(() => null)) as Reply | null
  return body && typeof body.ok === 'boolean' ? body : { ok: false, fault: faultOf('app.internal') }
}

/** Listens to the host for as long as the window is there; after a break it waits longer each time, 5 s at most. */
async function listen(
  headers: Record<string, string>,
  tellPush: (push: Push) => void,
  tell: (connection: Connection) => void,
): Promise<void> {
  for (let wait = 250; ; wait = Math.min(wait * 2, 5000)) {
    try {
      const response = await fetch('/push', { headers })
      if (response.status === 401) return tell('ended')
      if (response.status === 409) return tell('taken')
      if (response.ok && response.body) {
        tell('open')
        wait = 250
        for await (const line of readLines(response.body)) {
          const parsed = push.safeParse(line)
          if (parsed.success) tellPush(parsed.data)
        }
      }
    } catch {
      // The stream broke; it is opened again below.
    }
    tell('lost')
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}
