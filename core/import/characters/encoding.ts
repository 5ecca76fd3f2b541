import { decodeSingleByte, guessSingleByte } from './single-byte'
import { decodeUtf16, decodeUtf32, decodeUtf8 } from './unicode-bytes'

/** Text of a file with the encoding it was read in. `guessed`: nothing in the file says so for certain. */
export type DecodedText = Readonly<{ text: string; encoding: string; guessed: boolean }>

type Mark = Readonly<{ bytes: readonly number[]; encoding: string; decode: (bytes: Uint8Array) => string | null }>

const marks: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le', decode: (bytes) => decodeUtf32(bytes, false) },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be', decode: (bytes) => decodeUtf32(bytes, true) },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8', decode: decodeUtf8 },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le', decode: (bytes) => decodeUtf16(bytes, false) },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be', decode: (bytes) => decodeUtf16(bytes, true) },
]

function byMark(bytes: Uint8Array): DecodedText | null {
  const mark = marks.find((it) => it.bytes.every((byte, index) => bytes[index] === byte))
  const text = mark?.decode(bytes.subarray(mark.bytes.length))
  return mark && typeof text === 'string' ? { text, encoding: mark.encoding, guessed: false } : null
}

/** UTF-16 without a mark: spaces and most letters have a zero byte on one side, and hardly any on the other. */
function withoutMark(bytes: Uint8Array): DecodedText | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null
  const zeros = [0, 0]
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1
  const half = bytes.length / 2
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return utf16(bytes, false)
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return utf16(bytes, true)
  return null
}

function utf16(bytes: Uint8Array, bigEndian: boolean): DecodedText {
  return { text: decodeUtf16(bytes, bigEndian), encoding: bigEndian ? 'utf-16be' : 'utf-16le', guessed: true }
}

/** Decodes the bytes of a text file: by its mark, as UTF-16 or strict UTF-8, else as the likelier single-byte encoding. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = byMark(bytes) ?? withoutMark(bytes)
  if (known) return known
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', guessed: false }
  const encoding = guessSingleByte(bytes)
  return { text: decodeSingleByte(bytes, encoding), encoding, guessed: true }
}
