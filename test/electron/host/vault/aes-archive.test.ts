import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sealedArchive } from '../../../../electron/host/vault/aes-archive'

const hasSevenZip = spawnSync('7zz', ['i'], { stdio: 'ignore' }).status === 0
if (!hasSevenZip) console.log('skipped: 7-Zip (7zz, Debian package 7zip) opens the sealed archive')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fortrolig-archive-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What 7-Zip takes out of an archive by a password; null when it will not. */
function opened(archive: Uint8Array, password: string): Readonly<{ name: string; bytes: Buffer }> | null {
  const out = mkdtempSync(join(folder, 'out-'))
  writeFileSync(join(out, 'sealed.zip'), archive)
  const { status } = spawnSync('7zz', ['x', '-y', `-p${password}`, `-o${join(out, 'in')}`, join(out, 'sealed.zip')])
  if (status !== 0) return null
  const [name = ''] = readdirSync(join(out, 'in'))
  return { name, bytes: readFileSync(join(out, 'in', name)) }
}

describe.skipIf(!hasSevenZip)('a sealed archive', () => {
  it('gives any file back, name and bytes, to another program that has the password', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 5000 }),
        fc.stringMatching(/^[a-zæøå0-9 -]{1,20}$/u).filter((it) => it.trim() === it),
        fc.stringMatching(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){3}$/u),
        (bytes, name, password) => {
          const found = opened(sealedArchive(`${name}.docx`, bytes, password), password)
          expect(found?.name.normalize('NFC')).toBe(`${name}.docx`)
          expect(found?.bytes.equals(bytes)).toBe(true)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('opens with no other password, and not once a byte of what is sealed has changed', () => {
    const bytes = Buffer.from('Jeg ringer ingen om natta.')
    const archive = sealedArchive('innsyn.docx', bytes, 'ABCD-EFGH')
    expect(opened(archive, 'ABCD-EFGH')?.bytes).toEqual(bytes)
    expect(opened(archive, 'ABCD-EFGI')).toBeNull()
    const first = archive.indexOf('innsyn.docx') + 'innsyn.docx'.length + 11 + 18
    for (const at of [first, first + 10, first + bytes.length - 1]) {
      const changed = Buffer.from(archive)
      changed[at] = changed[at]! ^ 1
      expect(opened(changed, 'ABCD-EFGH')).toBeNull()
    }
  })

  it('shows nothing of the words', () => {
    const words = 'Jeg ringer ingen om natta. '.repeat(50)
    expect(sealedArchive('innsyn.docx', Buffer.from(words), 'ABCD').includes('ringer')).toBe(false)
  })
})
