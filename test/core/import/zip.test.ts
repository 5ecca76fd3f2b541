import fc from 'fast-check'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { FaultError } from '../../../core/contract/fault'
import { unzip, zipNames } from '../../../core/import/zip'

const megabyte = 1024 * 1024
const everything = () => true

function faultOf(read: () => unknown): string | null {
  try {
    read()
    return null
  } catch (error) {
    if (error instanceof FaultError) return error.fault.code
    throw error
  }
}

const zipOf = (files: Zippable) => zipSync(files, { level: 9 })

/** Where the directory's entries of a zip begin. */
function entriesAt(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer)
  const found: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) found.push(at)
  return found
}

/** A zip with numbers of four bytes changed in each entry of its directory. */
function patched(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (const at of entriesAt(copy)) new DataView(copy.buffer).setUint32(at + field, value, true)
  return copy
}

describe('a zip', () => {
  it('gives back what was packed, stored or deflated, under any name', () => {
    const name = fc.stringMatching(/^[a-zæøå0-9 ]{1,12}$/u)
    const files = fc.dictionary(name, fc.uint8Array({ maxLength: 3000 }), { maxKeys: 6 })
    fc.assert(
      fc.property(files, fc.constantFrom(0, 6, 9), (packed, level) => {
        const bytes = zipSync(packed, { level: level })
        const unpacked = unzip(bytes, everything)
        expect(Object.fromEntries(unpacked)).toEqual(packed)
        expect([...zipNames(bytes)].sort()).toEqual(Object.keys(packed).sort())
      }),
      { numRuns: 200 },
    )
  })

  it('unpacks what is wanted alone, and bears a comment at its end and words before it', () => {
    const files = { 'a.xml': strToU8('a'), 'b.png': strToU8('b') }
    expect([...unzip(zipOf(files), (name) => name.endsWith('.xml')).keys()]).toEqual(['a.xml'])
    const bytes = zipOf(files)
    const commented = Uint8Array.from([...bytes.slice(0, -2), 3, 0, 1, 2, 3])
    expect(zipNames(commented)).toEqual(['a.xml', 'b.png'])
  })

  it('cut off anywhere is damaged, or says no less than it did', () => {
    const bytes = zipOf({ 'a.xml': strToU8('hei '.repeat(200)) })
    for (let length = 0; length < bytes.length; length += 1) {
      expect(faultOf(() => unzip(bytes.subarray(0, length), everything))).toBe('import.damaged')
    }
  })

  it('with any byte changed is read or is a fault, and nothing else', () => {
    const bytes = zipOf({ 'a.xml': strToU8('hei på deg '.repeat(20)), 'b.xml': strToU8('hå') })
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = bytes.map((byte, index) => (index === at ? value : byte))
        expect(faultOf(() => unzip(changed, everything)) ?? 'import.').toMatch(/^import\./u)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a zip that means harm is refused', () => {
  it('packed harder than text ever is, whatever size it promises', () => {
    const bomb = zipOf({ 'a.xml': new Uint8Array(60 * megabyte) })
    for (const promised of [10, 60 * megabyte, 0]) {
      expect(faultOf(() => unzip(patched(bomb, 24, promised), everything))).toBe('import.too-large')
    }
  })

  it('with more than 200 MB in all, whatever sizes it promises', () => {
    const names = Array.from({ length: 42 }, (_, index) => `${index}.xml`)
    const many = zipOf(Object.fromEntries(names.map((name) => [name, new Uint8Array(5 * megabyte)])))
    expect(faultOf(() => unzip(many, everything))).toBe('import.too-large')
    expect(faultOf(() => unzip(patched(many, 24, 1), everything))).toBe('import.too-large')
    expect(unzip(many, (name) => name === '7.xml').size).toBe(1)
  })

  it('that promises more than memory holds', () => {
    expect(faultOf(() => unzip(patched(zipOf({ a: strToU8('a') }), 24, 0xfffffff0), everything))).toBe(
      'import.too-large',
    )
  })

  it('whose files share their bytes', () => {
    const bytes = zipOf({ 'a.xml': strToU8('hei '.repeat(100)), 'b.xml': strToU8('hå '.repeat(100)) })
    expect(faultOf(() => unzip(patched(bytes, 42, 0), everything))).toBe('import.damaged')
  })

  it('with more than 10,000 files', () => {
    const names = Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()] as const)
    expect(faultOf(() => zipNames(zipSync(Object.fromEntries(names), { level: 0 })))).toBe('import.damaged')
  })

  it.each(['../ut.xml', 'word/../../ut.xml', '/etc/ut.xml', 'c:ut.xml', 'word\\ut.xml'])('with the name %s', (name) => {
    expect(faultOf(() => zipNames(zipOf({ [name]: strToU8('a') })))).toBe('import.damaged')
  })

  it('packed in a way of its own, or under a password', () => {
    const bytes = zipOf({ 'a.xml': strToU8('hei '.repeat(50)) })
    const at = entriesAt(bytes)[0]!
    expect(
      faultOf(() =>
        unzip(
          bytes.map((it, index) => (index === at + 10 ? 9 : it)),
          everything,
        ),
      ),
    ).toBe('import.damaged')
    expect(
      faultOf(() =>
        unzip(
          bytes.map((it, index) => (index === at + 8 ? it | 1 : it)),
          everything,
        ),
      ),
    ).toBe('import.encrypted')
  })
})
