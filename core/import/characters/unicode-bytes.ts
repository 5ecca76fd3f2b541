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

const chunk = 8192

/** The text of UTF-16 code units. */
export function textOfUnits(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += chunk) text += String.fromCharCode(...units.subarray(at, at + chunk))
  return text
}

/** Decodes strict UTF-8 without a mark; null where the bytes are not UTF-8. Source: Unicode 15, table 3-7. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const units = new Uint16Array(bytes.length)
  let count = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes[at]!)
    const point = length === 1 ? bytes[at]! : length === 0 ? null : sequenceAt(bytes, at, length)
    if (point === null) return null
    if (point < 0x10000) units[count++] = point
    else {
      units[count++] = 0xd7c0 + (point >> 10)
      units[count++] = 0xdc00 + (point & 0x3ff)
    }
    at += length
  }
  return textOfUnits(units.subarray(0, count))
}

/** Decodes UTF-16. A half pair or an odd last byte becomes U+FFFD. */
export function decodeUtf16(bytes: Uint8Array, bigEndian: boolean): string {
  const units = new Uint16Array(bytes.length >> 1)
  for (let index = 0; index < units.length; index += 1) {
    const [first, second] = [bytes[index * 2]!, bytes[index * 2 + 1]!]
    units[index] = bigEndian ? (first << 8) | second : (second << 8) | first
  }
  return wellFormed(textOfUnits(units) + (bytes.length % 2 === 1 ? replacement : ''))
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
