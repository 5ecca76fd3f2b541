import { safeStorage } from 'electron'
import type { Keychain } from '../host/vault/keychain'

/** Under these Linux keeps what is sealed behind a password that stands in Chromium's source. */
const weakBackends: readonly string[] = ['basic_text', 'unknown']

/** The keychain of whoever is logged in: Keychain on a Mac, DPAPI on Windows, the desktop's secret service on Linux. */
export function systemKeychain(platform: NodeJS.Platform = process.platform): Keychain {
  return {
    state() {
      if (!safeStorage.isEncryptionAvailable()) return 'unprotected'
      if (platform === 'linux' && weakBackends.includes(safeStorage.getSelectedStorageBackend())) return 'unprotected'
      return 'ready'
    },
    seal: (secret) => safeStorage.encryptString(Buffer.from(secret).toString('base64')),
    open(sealed) {
      try {
        return Buffer.from(safeStorage.decryptString(Buffer.from(sealed)), 'base64')
      } catch {
        return null
      }
    },
  }
}
