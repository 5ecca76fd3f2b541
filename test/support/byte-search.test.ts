import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesBelow, findWhole, findWords } from './byte-search'

const word = 'Wixøyhavn'
const said = `Fra ${word} til fjells.`
const around = (bytes: Uint8Array) => Buffer.concat([Buffer.from([1, 2, 255]), bytes, Buffer.from([0, 254])])
const found = (bytes: Uint8Array) => findWords([{ path: 'x', bytes }], [word])

describe('the search for a word', () => {
  it.each<[string, Uint8Array]>([
    ['in UTF-8', Buffer.from(said)],
    ['decomposed', Buffer.from(said.normalize('NFD'))],
    ['in Latin-1', Buffer.from(said, 'latin1')],
    ['in UTF-16', Buffer.from(said, 'utf16le')],
    ['in UTF-16 the other way', Buffer.from(said, 'utf16le').swap16()],
    ['in another case', Buffer.from(said.toUpperCase())],
    ['escaped as in JSON', Buffer.from('Fra Wix\\u00F8yhavn')],
    ['escaped as in an address', Buffer.from(`?q=${encodeURIComponent(said)}`)],
    ['as hex', Buffer.from(Buffer.from(said).toString('hex'))],
    ...[0, 1, 2].map((lead): [string, Uint8Array] => [
      `as base64, ${lead} bytes in`,
      Buffer.from(Buffer.concat([Buffer.alloc(lead, 7), Buffer.from(said)]).toString('base64')),
    ]),
  ])('finds it %s', (_how, bytes) => {
    expect(found(bytes)).toEqual([`x: ${word}`])
    expect(found(around(bytes))).toEqual([`x: ${word}`])
  })

  it('finds nothing where it does not stand', () => {
    expect(found(Buffer.from('Fra Wixøyhamn til fjells.'))).toEqual([])
  })

  it('tells a word from a part of another, in JSON too, when it is asked to', () => {
    const whole = (text: string) => findWhole([{ path: 'x', bytes: Buffer.from(text) }], ['Dag', 'Liv Johansen'])
    expect(whole('dagen, livet og i onsdag')).toEqual([])
    expect(whole(JSON.stringify('Ja.\nDag kom.\nLiv\u00a0Johansen gikk'))).toEqual(['x: dag', 'x: liv johansen'])
  })
})

describe('the bytes below a folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fortrolig-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['a zip', (bytes) => zipSync({ 'a.xml': bytes })],
    ['a zip in a zip', (bytes) => zipSync({ 'b.zip': zipSync({ 'a.xml': bytes }) })],
    ['gzip in the middle of a file', (bytes) => around(gzipSync(bytes))],
    ['a zlib stream', (bytes) => around(deflateSync(bytes))],
    ['a file of brotli', (bytes) => brotliCompressSync(bytes)],
  ])('are opened where they are packed in %s', (_how, pack) => {
    writeFileSync(join(folder, 'fil'), pack(strToU8(said.repeat(3))))
    expect(findWords(bytesBelow(folder), [word])).not.toEqual([])
  })

  it('have the names of files and folders among them', () => {
    mkdirSync(join(folder, `Mappe ${word}`))
    expect(findWords(bytesBelow(folder), [word])).toEqual([`#names: ${word}`])
  })
})
