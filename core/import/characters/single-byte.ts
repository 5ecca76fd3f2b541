import { textOfUnits } from './unicode-bytes'

/** Characters 0x80-0x9F of Windows-1252; the rest of the upper half is Latin-1. Source: encoding.spec.whatwg.org. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Characters 0x80-0xFF of Mac OS Roman. Source: the same. */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** The single-byte encodings that Norwegian files come in. Latin-1 is read as Windows-1252, which holds it. */
export type SingleByteEncoding = 'windows-1252' | 'mac-roman'

const latin1 = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index)).join('')

const upperHalves: Readonly<Record<SingleByteEncoding, string>> = {
  'windows-1252': windows1252 + latin1,
  'mac-roman': macRoman,
}

/** Decodes bytes by the 128 characters, a UTF-16 code unit each, that those from 0x80 stand for; the others are ASCII. */
export function decodeByUpperHalf(bytes: Uint8Array, upperHalf: string): string {
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    units[at] = byte < 0x80 ? byte : upperHalf.charCodeAt(byte - 0x80)
  }
  return textOfUnits(units)
}

/** Decodes bytes in a single-byte encoding. Never fails. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  return decodeByUpperHalf(bytes, upperHalves[encoding])
}

const usual = /[æøåÆØÅéèêôòóüöäßñçáàâëíúÉÄÖÜ«»“”‘’–—…\u00a0§°½%€]/u

/** The encoding under which more of the upper bytes are characters that Norwegian text uses. A tie is Windows-1252. */
export function guessSingleByte(bytes: Uint8Array): SingleByteEncoding {
  const score = { 'windows-1252': 0, 'mac-roman': 0 }
  for (const byte of bytes) {
    if (byte < 0x80) continue
    if (usual.test(upperHalves['windows-1252'][byte - 0x80]!)) score['windows-1252'] += 1
    if (usual.test(upperHalves['mac-roman'][byte - 0x80]!)) score['mac-roman'] += 1
  }
  return score['mac-roman'] > score['windows-1252'] ? 'mac-roman' : 'windows-1252'
}
