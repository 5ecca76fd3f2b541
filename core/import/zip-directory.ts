import { FaultError } from '../contract/fault'
import { decodeSingleByte } from './characters/single-byte'
import { decodeUtf8 } from './characters/unicode-bytes'

/** A file in a zip: where its packed bytes lie. `end` is exclusive. */
export type ZipEntry = Readonly<{
  name: string
  /** 0: stored, 8: deflated. */
  method: number
  isLocked: boolean
  start: number
  end: number
  /** The size that the archive promises; no one holds it to that. */
  promised: number
}>

const signatures = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 }
const smallest = { entry: 46, local: 30, end: 22 }
const absent = { short: 0xffff, long: 0xffffffff }

function must(holds: boolean): asserts holds {
  if (!holds) throw new FaultError('import.damaged')
}

type Directory = Readonly<{ offset: number; count: number }>

/** The end of the directory is searched from the end of the file: a comment of up to 64 kB may follow it. */
function directoryOf(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - smallest.end - absent.short)
  for (let at = view.byteLength - smallest.end; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue
    const count = view.getUint16(at + 10, true)
    const offset = view.getUint32(at + 16, true)
    return count === absent.short || offset === absent.long ? directory64(view, at - 20) : { count, offset }
  }
  throw new FaultError('import.damaged')
}

function directory64(view: DataView, locator: number): Directory {
  must(locator >= 0 && view.getUint32(locator, true) === signatures.locator64)
  const at = Number(view.getBigUint64(locator + 8, true))
  must(at + 56 <= view.byteLength && view.getUint32(at, true) === signatures.end64)
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) }
}

/** A size or an offset that did not fit into four bytes, from the extra field of its entry, in the format's order. */
function wide(view: DataView, extra: number, end: number, index: number): number {
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return Number(view.getBigUint64(at + 4 + index * 8, true))
  }
  throw new FaultError('import.damaged')
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Readonly<{ entry: ZipEntry; next: number }> {
  must(at + smallest.entry <= view.byteLength && view.getUint32(at, true) === signatures.entry)
  const lengths = [28, 30, 32].map((it) => view.getUint16(at + it, true)) as [number, number, number]
  const extra = at + smallest.entry + lengths[0]
  const next = extra + lengths[1] + lengths[2]
  must(next <= view.byteLength)
  let widened = 0
  const [promised, packed, local] = [24, 20, 42].map((it) => {
    const value = view.getUint32(at + it, true)
    return value === absent.long ? wide(view, extra, extra + lengths[1], widened++) : value
  }) as [number, number, number]
  must(local + smallest.local <= view.byteLength && view.getUint32(local, true) === signatures.local)
  const start = local + smallest.local + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  must(start + packed <= view.byteLength)
  const written = bytes.subarray(at + smallest.entry, extra)
  return {
    entry: {
      name: decodeUtf8(written) ?? decodeSingleByte(written, 'windows-1252'),
      method: view.getUint16(at + 10, true),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      ...{ start, end: start + packed, promised },
    },
    next,
  }
}

/**
 * The files of a zip by its directory, at most `most` of them. Their bytes may not overlap: files that share them are how a
 * small archive becomes endless. Faults: `import.damaged`; a directory that leads out of the file throws a `RangeError`.
 * Source: APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3.
 */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, offset } = directoryOf(view)
  must(count <= most)
  const entries: ZipEntry[] = []
  let at = offset
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(view, bytes, at)
    entries.push(entry)
    at = next
  }
  const packed = entries.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)
  must(packed.every(({ start }, index) => index === 0 || start >= packed[index - 1]!.end))
  return entries
}
