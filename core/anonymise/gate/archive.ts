import { crc32 } from './crc32'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const fileSignature = 0x04034b50
const endLength = 22

/**
 * Whether a zip holds its entries and nothing else: no comments, no extra fields, no name twice, no byte before,
 * between or behind the entries. What stands there is read by no part and would pass unseen. `parts`: the entries by name,
 * inflated; each must be as long as the zip says and have the sum that it says.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16, 4.4.7.
 */
export function isBareArchive(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - endLength
  if (end < 0 || view.getUint32(end, true) !== endSignature || view.getUint16(end + 20, true) !== 0) return false
  const count = view.getUint16(end + 10, true)
  const directory = view.getUint32(end + 16, true)
  const names = new Set<string>()
  let at = directory
  let file = 0
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, at, end)
    if (entry === null || entry.offset !== file || names.has(entry.name)) return false
    if (!isIntact(entry, parts.get(entry.name))) return false
    const next = fileEnd(view, entry, directory)
    if (next === null) return false
    names.add(entry.name)
    file = next
    at += 46 + entry.name.length
  }
  return file === directory && at === end
}

type Entry = Readonly<{ name: string; offset: number; packed: number; sum: number; size: number }>

function isIntact({ sum, size }: Entry, part: Uint8Array | undefined): boolean {
  return part?.length === size && crc32(part) === sum
}

function readEntry(view: DataView, at: number, end: number): Entry | null {
  if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return null
  const nameLength = view.getUint16(at + 28, true)
  const extras = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (extras !== 0 || at + 46 + nameLength > end) return null
  return {
    name: latin(view, at + 46, nameLength),
    offset: view.getUint32(at + 42, true),
    packed: view.getUint32(at + 20, true),
    sum: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
  }
}

/** Where the entry's own bytes end, or null where its local header says something else than the directory. */
function fileEnd(view: DataView, entry: Entry, directory: number): number | null {
  const { offset, name, packed } = entry
  if (offset + 30 + name.length > directory || view.getUint32(offset, true) !== fileSignature) return null
  const isSame = view.getUint16(offset + 26, true) === name.length && latin(view, offset + 30, name.length) === name
  return isSame && view.getUint16(offset + 28, true) === 0 ? offset + 30 + name.length + packed : null
}

function latin(view: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(view.getUint8(at + index))).join('')
}
