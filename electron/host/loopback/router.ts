import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Language } from '../../../core/model/scalars'
import type { Door } from '../door'
import type { Uploads } from '../files/uploads'
import { fileLimit } from '../files/uploads'
import { hostTexts } from '../language/texts'
import { pageOfLoad } from '../page/page-of-load'
import { securityHeaders } from '../page/security-headers'
import type { StaticFile } from '../page/static-files'
import { answerFault, answerJson, answerText } from './answer'
import { parseAndWipe, readBody } from './body'
import { bearerOf, isFromOurWindow } from './guard'
import type { PushStream } from './push-stream'
import type { Session } from './session'

/** Calls carry fields and marks, never files. */
const callLimit = 1024 * 1024

export type Routing = Readonly<{
  port: number
  windowPath: string
  page: string
  files: ReadonlyMap<string, StaticFile>
  session: Session
  push: PushStream
  door: Door
  uploads: Pick<Uploads, 'receive'>
  language(): Language | Promise<Language>
  mayCall(): boolean
  /** Counts the requests without a right: guessing is slow, and the window is not slowed by it. */
  mayFail(): boolean
  onSessionEnded(): void
}>

type Exchange = Readonly<{ routing: Routing; request: IncomingMessage; response: ServerResponse; path: string }>

const sessionInput = z.object({ code: z.string().max(200) })

function answerUnauthorised({ routing, response }: Exchange): void {
  if (routing.mayFail()) answerFault(response, 401, 'app.not-allowed')
  else answerFault(response, 429, 'app.too-many-tries')
}

async function answerTaken({ routing, response }: Exchange): Promise<void> {
  answerText(response, 409, hostTexts(await routing.language()).windowTaken)
}

async function openSession(exchange: Exchange): Promise<void> {
  const { routing, request, response } = exchange
  const body = await readBody(request, callLimit)
  if (!body) return answerFault(response, 413, 'app.invalid-input')
  const input = sessionInput.safeParse(parseAndWipe(body))
  const result = routing.session.exchange(input.success ? input.data.code : '')
  switch (result.outcome) {
    case 'token':
      return answerJson(response, 200, { token: result.token })
    case 'taken':
      return answerTaken(exchange)
    case 'ended':
      answerUnauthorised(exchange)
      return routing.onSessionEnded()
    case 'refused':
      return answerUnauthorised(exchange)
  }
}

function callName(path: string): string {
  try {
    return decodeURIComponent(path.slice('/call/'.length))
  } catch {
    return ''
  }
}

async function call({ routing, request, response, path }: Exchange): Promise<void> {
  if (!routing.mayCall()) return answerFault(response, 429, 'app.too-many-tries')
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return answerFault(response, 415, 'app.invalid-input')
  }
  const body = await readBody(request, callLimit)
  if (!body) return answerFault(response, 413, 'app.invalid-input')
  const input = parseAndWipe(body)
  if (input === undefined) return answerFault(response, 400, 'app.invalid-input')
  answerJson(response, 200, await routing.door.call(callName(path), input))
}

async function upload({ routing, request, response, path }: Exchange): Promise<void> {
  if (Number(request.headers['content-length'] ?? 0) > fileLimit) {
    return answerFault(response, 413, 'import.too-large')
  }
  const isTaken = await routing.uploads.receive(path.slice('/file/'.length), request as AsyncIterable<Buffer>)
  if (isTaken) answerJson(response, 200, { ok: true, value: {} })
  else answerFault(response, 413, 'app.invalid-input')
}

function answerPage({ routing, response }: Exchange): void {
  const { html, policy } = pageOfLoad(routing.page)
  response.setHeader('Content-Security-Policy', policy)
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(html)
}

async function answerFile(response: ServerResponse, file: StaticFile): Promise<void> {
  const bytes = await readFile(file.file)
  response.writeHead(200, { 'Content-Type': file.type })
  response.end(bytes)
}

/** What anybody on this computer may have: the empty page and its files. Undefined: it is something else. */
function routeOpen(exchange: Exchange): void | Promise<void> | undefined {
  const { routing, request, response, path } = exchange
  if (request.method === 'POST' && path === '/session') return openSession(exchange)
  if (request.method !== 'GET') return undefined
  const file = routing.files.get(path)
  if (file) return answerFile(response, file)
  if (path === routing.windowPath) return Promise.resolve(answerPage(exchange))
  // A tab that was not given the window's own address.
  return path === '/' ? answerTaken(exchange) : undefined
}

async function routeWithToken(exchange: Exchange): Promise<void> {
  const { routing, request, response, path } = exchange
  if (!routing.session.isToken(bearerOf(request))) return answerUnauthorised(exchange)
  if (request.method === 'POST' && path.startsWith('/call/')) return call(exchange)
  if (request.method === 'PUT' && path.startsWith('/file/')) return upload(exchange)
  if (request.method === 'GET' && path === '/push') {
    if (!(await routing.push.open(response)) && !response.destroyed) await answerTaken(exchange)
    return
  }
  answerFault(response, 404, 'app.unknown-call')
}

/** Answers one request. Nothing that it throws reaches a log: the message could hold words of the material. */
export function createRouter(routing: Routing) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    try {
      if (!isFromOurWindow(request, routing.port)) return answerFault(response, 403, 'app.not-allowed')
      const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
      const exchange: Exchange = { routing, request, response, path }
      await (routeOpen(exchange) ?? routeWithToken(exchange))
    } catch {
      if (response.headersSent) response.destroy()
      else answerFault(response, 500, 'app.internal')
    }
  }
}
