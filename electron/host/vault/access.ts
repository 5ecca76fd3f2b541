import type { FileSystem } from '../store/file-system'
import { noKeychain, type Keychain } from './keychain'
import { createKeptKeys, type KeptKeys } from './kept-key'
import { seenHeaders, type SeenHeaders } from './seen-versions'
import { createTryGuard, type TryGuard } from './try-guard'

/** What this computer knows of the ways into vaults: the wrong tries, what opens without a password, and which passwords were the newest. */
export type Access = Readonly<{ tries: TryGuard; kept: KeptKeys; headers: SeenHeaders }>

type Surroundings = Readonly<{ file: FileSystem; appData: string; now: () => string; keychain?: Keychain }>

export function createAccess({ file, appData, now, keychain = noKeychain }: Surroundings): Access {
  return {
    tries: createTryGuard({ file, appData, now }),
    kept: createKeptKeys({ file, appData, keychain }),
    headers: seenHeaders(file, appData),
  }
}
