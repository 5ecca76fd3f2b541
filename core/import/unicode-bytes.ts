const replacement = '\ufffd'

/** How many bytes a UTF-8 sequence takes by its first byte; 0 where none can begin. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1
  if (first < 0xc2) return 0
  if (first < 0xe0) return 2
  if (first < 0xf0) return 3
  return first < 0xf5 ? 4 : 0
}

const smallest = [0, 0, 0x80, 0x800, 0x10000]

function sequenceAt(bytes: Uint8Array, at: number, length: number): number | null {
  let point = bytes[at]! & (0xff >> (length + 1))
  for (let index = 1; index < length; index += 1) {
    const next = bytes[at + index]
    if (next === undefined || (next & 0xc0) !== 0x80) return null
    point = (point << 6) | (next & 0x3f)
  }
  const valid = point >= smallest[length]! && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return valid ? point : null
}

/** Decodes strict UTF-8 without a mark; null where the bytes are not UTF-8. Source: Unicode 15, table 3-7. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at]!)
    if (length === 0) return null
    const point = length === 1 ? bytes[at]! : sequenceAt(bytes, at, length)
    if (point === null) return null
    pieces.push(String.fromCodePoint(point))
    at += length
  }
  return pieces.join('')
}

/** Decodes UTF-16. A half pair or an odd last byte becomes U+FFFD. */
export function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const pieces: string[] = []
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [high, low] = bigEndian ? [bytes[at]!, bytes[at + 1]!] : [bytes[at + 1]!, bytes[at]!]
    pieces.push(String.fromCharCode((high << 8) | low))
  }
  if (bytes.length % 2 === 1) pieces.push(replacement)
  return wellFormed(pieces.join(''))
}

/** Decodes UTF-32. What is no code point becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const point = view.getUint32(at, !bigEndian)
    pieces.push(point <= 0x10ffff ? String.fromCodePoint(point) : replacement)
  }
  return wellFormed(pieces.join(''))
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, replacement)
}
