import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Uploads } from '../host/files/uploads'
import { pageOfLoad } from '../host/page/page-of-load'
import { securityHeaders } from '../host/page/security-headers'
import { listStaticFiles } from '../host/page/static-files'
import { isAppAddress } from './trusted-sender'

export type AppProtocolOptions = Readonly<{ rendererFolder: string; uploads: Pick<Uploads, 'receive'> }>

type Handler = (request: Request) => Promise<Response>

function answer(status: number, body: BodyInit | null, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { status, headers: { ...securityHeaders, ...headers } })
}

async function receive(uploads: Pick<Uploads, 'receive'>, upload: string, request: Request): Promise<Response> {
  const chunks = (request.body ?? new Blob([]).stream()) as unknown as AsyncIterable<Uint8Array>
  const isTaken = await uploads.receive(upload, chunks)
  return answer(isTaken ? 200 : 413, JSON.stringify({ ok: isTaken }), { 'Content-Type': 'application/json' })
}

/** Answers `fortrolig://app/…`: the page with a fresh nonce, the built files, and files on their way in. */
export async function createAppProtocol({ rendererFolder, uploads }: AppProtocolOptions): Promise<Handler> {
  const files = await listStaticFiles(rendererFolder)
  const built = await readFile(join(rendererFolder, 'index.html'), 'utf8')
  return async (request) => {
    if (!isAppAddress(request.url)) return answer(403, null)
    const { pathname } = new URL(request.url)
    if (request.method === 'PUT' && pathname.startsWith('/file/')) {
      return receive(uploads, pathname.slice('/file/'.length), request)
    }
    if (request.method !== 'GET') return answer(405, null)
    if (pathname === '/') {
      const { html, policy } = pageOfLoad(built)
      return answer(200, html, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy })
    }
    const file = files.get(pathname)
    return file ? answer(200, await readFile(file.file), { 'Content-Type': file.type }) : answer(404, null)
  }
}
