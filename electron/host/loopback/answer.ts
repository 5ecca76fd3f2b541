import type { ServerResponse } from 'node:http'
import { faultOf } from '../../../core/contract/fault'
import type { FaultCode } from '../../../core/contract/fault'

/** Ends a response with JSON. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

/** Ends a response with a reply that carries a fault, as the dispatcher would give it. */
export function answerFault(response: ServerResponse, status: number, code: FaultCode): void {
  // The rest of a refused body is not read, so the connection cannot be used again.
  if (status === 413) response.setHeader('Connection', 'close')
  answerJson(response, status, { ok: false, fault: faultOf(code, status === 429 ? { seconds: 3 } : {}) })
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(text)
}
