import { beforeEach, describe, expect, it, vi } from 'vitest'

let isAvailable = true
let backend = 'gnome_libsecret'
let strings: string[] = []

const safeStorage = {
  isEncryptionAvailable: () => isAvailable,
  getSelectedStorageBackend: () => backend,
  encryptString(text: string) {
    strings.push(text)
    return Buffer.from(text).map((byte) => byte ^ 0x5a)
  },
  decryptString(sealed: Buffer) {
    if (!Buffer.isBuffer(sealed)) throw new TypeError('a Buffer is asked for')
    if (sealed.length === 0) throw new Error('Error while decrypting the ciphertext')
    return Buffer.from(sealed.map((byte) => byte ^ 0x5a)).toString()
  },
}

async function keychainOn(platform: NodeJS.Platform) {
  const { systemKeychain } = await import('../../../electron/shell/system-keychain')
  return systemKeychain(platform)
}

beforeEach(() => {
  isAvailable = true
  backend = 'gnome_libsecret'
  strings = []
  vi.resetModules()
  vi.doMock('electron', () => ({ safeStorage }))
})

describe("the system's keychain", () => {
  it.each(['darwin', 'win32', 'linux'] as const)('is ready on %s where it is there', async (platform) => {
    expect((await keychainOn(platform)).state()).toBe('ready')
  })

  it.each(['darwin', 'win32', 'linux'] as const)('protects nothing on %s where it is not', async (platform) => {
    isAvailable = false
    expect((await keychainOn(platform)).state()).toBe('unprotected')
  })

  it.each(['basic_text', 'unknown'])('protects nothing on Linux without a secret service (%s)', async (found) => {
    backend = found
    expect((await keychainOn('linux')).state()).toBe('unprotected')
  })

  it.each(['kwallet', 'kwallet5', 'kwallet6', 'gnome_libsecret'])('is ready on Linux with %s', async (found) => {
    backend = found
    expect((await keychainOn('linux')).state()).toBe('ready')
  })

  it('is asked for its state each time: a secret service may come and go', async () => {
    const keychain = await keychainOn('linux')
    expect(keychain.state()).toBe('ready')
    backend = 'basic_text'
    expect(keychain.state()).toBe('unprotected')
  })

  it('gives back every byte that it was given', async () => {
    const keychain = await keychainOn('darwin')
    const secret = Uint8Array.from({ length: 32 }, (_, index) => index * 8)
    const sealed = keychain.seal(secret)
    expect(keychain.open(new Uint8Array(sealed))).toEqual(Buffer.from(secret))
    expect(strings).toEqual([Buffer.from(secret).toString('base64')])
  })

  it('gives nothing for what was sealed elsewhere', async () => {
    expect((await keychainOn('win32')).open(new Uint8Array())).toBeNull()
  })
})
