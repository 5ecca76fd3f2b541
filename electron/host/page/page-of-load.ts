import { randomBytes } from 'node:crypto'
import { contentPolicy } from './security-headers'

/** What stands for the nonce in the built page. */
const placeholder = /__NONCE__/g

/** The page of one load, with a nonce of its own. */
export function pageOfLoad(built: string): Readonly<{ html: string; policy: string }> {
  const nonce = randomBytes(16).toString('base64')
  return { html: built.replace(placeholder, nonce), policy: contentPolicy(nonce) }
}
