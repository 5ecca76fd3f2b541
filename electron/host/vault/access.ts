import type { FileSystem } from '../store/file-system'
import { noKeychain, type Keychain } from './keychain'
import { createKeptKeys, type KeptKeys } from './kept-key'
import { createTryGuard, type TryGuard } from './try-guard'

/** What this computer knows of the ways into vaults: the wrong tries, and what opens without a password. */
export type Access = Readonly<{ tries: TryGuard; kept: KeptKeys }>

type Surroundings = Readonly<{ file: FileSystem; appData: string; now: () => string; keychain?: Keychain }>

export function createAccess({ file, appData, now, keychain = noKeychain }: Surroundings): Access {
  return { tries: createTryGuard({ file, appData, now }), kept: createKeptKeys({ file, appData, keychain }) }
}
