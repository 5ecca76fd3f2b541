import { describe, expect, it } from 'vitest'
import { decodeCodePage, isCodePage } from '../../../../core/import/characters/code-page'

const decode = (codePage: number, ...bytes: readonly number[]) => decodeCodePage(Uint8Array.from(bytes), codePage)

describe('a code page', () => {
  it.each([
    [437, [0x86, 0x8f, 0x91, 0x92, 0x9b, 0xe1], 'åÅæÆ¢ß'],
    [850, [0x86, 0x8f, 0x91, 0x92, 0x9b, 0x9d], 'åÅæÆøØ'],
    [852, [0x85, 0xa5, 0xe6, 0x9d], 'ůąŠŁ'],
    [865, [0x86, 0x8f, 0x91, 0x92, 0x9b, 0x9d], 'åÅæÆøØ'],
    [866, [0x8f, 0xe0, 0xa8], 'При'],
    [874, [0xa1, 0xd2], 'กา'],
    [932, [0x82, 0xa0, 0x83, 0x5c], 'あソ'],
    [936, [0xd6, 0xd0], '中'],
    [949, [0xc7, 0xd1], '한'],
    [950, [0xa4, 0xa4], '中'],
    [1250, [0x8a, 0xb3, 0xea], 'Šłę'],
    [1251, [0xcf, 0xf0, 0xe8], 'При'],
    [1252, [0xe5, 0xf8, 0x80], 'åø€'],
    [1253, [0xe1, 0xd9], 'αΩ'],
    [1254, [0xfd, 0xdd, 0xe5], 'ıİå'],
    [1255, [0xf9, 0xec], 'של'],
    [1256, [0xd3, 0xe1], 'سل'],
    [1257, [0xe0, 0xb8, 0xbf], 'ąøæ'],
    [1258, [0xd0, 0xfe], 'Đ₫'],
    [10000, [0x8c, 0xbf, 0xbe], 'åøæ'],
    [65001, [0xc3, 0xa5], 'å'],
  ])('%i reads its own letters', (codePage, bytes, text) => {
    expect(isCodePage(codePage)).toBe(true)
    expect(decode(codePage, ...bytes)).toBe(text)
  })

  it('of one byte a character gives as many characters as bytes, ASCII as it is', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const ascii = String.fromCharCode(...all.subarray(0, 128))
    for (const codePage of [
      437, 850, 852, 865, 866, 874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 10000,
    ]) {
      const text = decodeCodePage(all, codePage)
      expect([codePage, text.length, text.slice(0, 128)]).toEqual([codePage, 256, ascii])
      // No two bytes are the same letter, but for those that are none.
      const letters = [...text].filter((it) => it !== '\ufffd')
      expect(new Set(letters).size, String(codePage)).toBe(letters.length)
    }
  })

  it('that nobody knows, and UTF-8 that is none, are read as Windows-1252', () => {
    expect(isCodePage(4711)).toBe(false)
    expect([decode(4711, 0xe5), decode(65001, 0xe5), decode(28591, 0xe5)]).toEqual(['å', 'å', 'å'])
  })
})
