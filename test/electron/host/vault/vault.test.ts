import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newVault, unlock, unlockByRecoveryCode, withPassphrase } from '../../../../electron/host/vault/data-key'
import { newRecoveryCode, readRecoveryCode } from '../../../../electron/host/vault/recovery-code'
import { seal, unseal, unsealWhole, type SealedPlace } from '../../../../electron/host/vault/seal'
import { readVaultHeader, writeVaultHeader } from '../../../../electron/host/vault/vault-header'

const kdf = { N: 2 ** 10, r: 1, p: 1 }
const passphrase = 'blåbær på fjellet'
const key = Buffer.alloc(32, 7)
const place: SealedPlace = { vault: 'v', kind: 'journal', id: '', generation: 3 }

test('the data key comes back by passphrase and by recovery code, and by nothing else', async () => {
  const vault = await newVault(passphrase, kdf, true)
  expect(await unlock(vault.header, passphrase)).toEqual(vault.key)
  expect(await unlockByRecoveryCode(vault.header, vault.recoveryCode)).toEqual(vault.key)
  await expect(unlock(vault.header, `${passphrase} `)).rejects.toMatchObject({
    fault: { code: 'vault.wrong-passphrase' },
  })
  for (const wrong of [newRecoveryCode(), '', vault.recoveryCode.slice(1), passphrase])
    await expect(unlockByRecoveryCode(vault.header, wrong)).rejects.toMatchObject({
      fault: { code: 'vault.wrong-recovery-code' },
    })
})

test('a passphrase is the same however the keyboard composes its letters', async () => {
  const { header, key: made } = await newVault(passphrase.normalize('NFD'), kdf, false)
  expect(await unlock(header, passphrase.normalize('NFC'))).toEqual(made)
})

test('a passphrase of fewer than ten characters is refused', async () => {
  await expect(newVault('åååååååå\u{1F600}', kdf, false)).rejects.toMatchObject({
    fault: { code: 'vault.weak-passphrase', params: { shortest: 10 } },
  })
  await expect(newVault('ååååååååå\u{1F600}', kdf, false)).resolves.toBeDefined()
})

test('after a change of passphrase the old one opens nothing, and the recovery code still does', async () => {
  const vault = await newVault(passphrase, kdf, true)
  const renewed = await withPassphrase(vault.header, vault.key, 'en helt ny setning')
  expect(await unlock(renewed, 'en helt ny setning')).toEqual(vault.key)
  expect(await unlockByRecoveryCode(renewed, vault.recoveryCode)).toEqual(vault.key)
  await expect(unlock(renewed, passphrase)).rejects.toMatchObject({ fault: { code: 'vault.wrong-passphrase' } })
})

test('a header reads back as it was written, and not when one character is another', async () => {
  const { header } = await newVault(passphrase, kdf, true)
  const text = writeVaultHeader(header)
  expect(readVaultHeader(text)).toEqual(header)
  for (let at = 0; at < text.length; at += 1) {
    const other = text[at] === '1' ? '2' : '1'
    expect(readVaultHeader(text.slice(0, at) + other + text.slice(at + 1))).not.toEqual(header)
  }
  expect(readVaultHeader(text.replace('"format":1', '"format":3'))).toBe(3)
})

test('a header that asks for more memory than a laptop has is not read', async () => {
  const { header } = await newVault(passphrase, kdf, false)
  for (const cost of [
    { N: 2 ** 24, r: 8, p: 1 },
    { N: 2 ** 20, r: 16, p: 1 },
    { N: 1000, r: 8, p: 1 },
  ])
    expect(readVaultHeader(writeVaultHeader({ ...header, kdf: cost }))).toBeNull()
})

test('a recovery code is read whatever case, spaces, dashes and look-alikes it is typed with', () => {
  for (let round = 0; round < 50; round += 1) {
    const code = newRecoveryCode()
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/)
    const compact = code.replaceAll('-', '')
    expect(readRecoveryCode(code)).toBe(compact)
    const typed = ` ${code.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replaceAll('1', 'l')}`
    expect(readRecoveryCode(typed)).toBe(compact)
  }
})

test('a recovery code with one wrong character, or two swapped, is known to be mistyped', () => {
  const code = newRecoveryCode().replaceAll('-', '')
  for (let at = 0; at < code.length; at += 1) {
    const other = code[at] === '7' ? '8' : '7'
    expect(readRecoveryCode(code.slice(0, at) + other + code.slice(at + 1))).toBeNull()
    const swapped = code.slice(0, at) + (code[at + 1] ?? '') + (code[at] ?? '') + code.slice(at + 2)
    if (swapped !== code && swapped.length === code.length) expect(readRecoveryCode(swapped)).toBeNull()
  }
})

test('what is sealed opens in its place, whatever it is', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(9), (content, sequence) => {
      const sealed = seal(key, place, sequence, content)
      const opened = unseal(key, place, sequence, { bytes: sealed, offset: 0 })
      expect(opened).toEqual({ content: Buffer.from(content), end: sealed.length })
    }),
  )
})

test('it opens under no other key, kind, id, generation, number or vault', () => {
  const sealed = seal(key, place, 1, Buffer.from('hei'))
  const from = { bytes: sealed, offset: 0 }
  expect(unseal(Buffer.alloc(32, 8), place, 1, from)).toBe('broken')
  expect(unseal(key, place, 2, from)).toBe('broken')
  const others: readonly Partial<SealedPlace>[] = [{ kind: 'rest' }, { id: 'x' }, { generation: 4 }, { vault: 'w' }]
  for (const other of others) expect(unseal(key, { ...place, ...other }, 1, from)).toBe('broken')
})

test('a frame that is cut is short, one that is changed is broken, and a whole file has nothing after it', () => {
  const sealed = seal(key, place, 0, Buffer.from('hei på deg'))
  for (let length = 0; length < sealed.length; length += 1)
    expect(unseal(key, place, 0, { bytes: sealed.subarray(0, length), offset: 0 })).toBe('short')
  for (let at = 4; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(unseal(key, place, 0, { bytes: changed, offset: 0 })).toBe('broken')
  }
  expect(unsealWhole(key, place, sealed)?.toString()).toBe('hei på deg')
  expect(unsealWhole(key, place, Buffer.concat([sealed, Buffer.alloc(1)]))).toBeNull()
})
