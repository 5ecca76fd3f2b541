import type { IncomingMessage } from 'node:http'

/**
 * Whether a request may come from our own window at all. A page on the web reaches this port through DNS rebinding,
 * which shows in `Host`, or by a plain cross-site request, which shows in `Origin` and `Sec-Fetch-Site`.
 */
export function isFromOurWindow(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  const { host, origin } = request.headers
  if (host === undefined || !hosts.includes(host)) return false
  if (origin !== undefined && origin !== `http://${host}`) return false
  const site = request.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}

/** The token of `Authorization: Bearer …`, or an empty text, which is never a token. */
export function bearerOf(request: IncomingMessage): string {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  return scheme === 'Bearer' && token ? token : ''
}
