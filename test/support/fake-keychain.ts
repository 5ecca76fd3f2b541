import { randomBytes } from 'node:crypto'
import { seal, unsealWhole, type SealedPlace } from '../../electron/host/vault/seal'
import type { Keychain } from '../../electron/host/vault/keychain'

const place: SealedPlace = { vault: 'keychain', kind: 'key', id: '', generation: 0 }

/** The keychain of somebody who is logged in: what it sealed opens again, until `becomes` says otherwise. */
export type FakeKeychain = Keychain &
  Readonly<{
    becomes(state: ReturnType<Keychain['state']> | 'shut'): void
    /** Every secret that was handed in or out, as it is now. */
    secrets: readonly Uint8Array[]
  }>

export function fakeKeychain(): FakeKeychain {
  const own = randomBytes(32)
  const secrets: Uint8Array[] = []
  let state: ReturnType<Keychain['state']> | 'shut' = 'ready'
  return {
    secrets,
    becomes: (next) => void (state = next),
    state: () => (state === 'shut' ? 'ready' : state),
    seal(secret) {
      secrets.push(secret)
      return seal(own, place, 0, secret)
    },
    open(sealed) {
      const secret = state === 'shut' ? null : unsealWhole(own, place, Buffer.from(sealed))
      if (secret !== null) secrets.push(secret)
      return secret
    },
  }
}
