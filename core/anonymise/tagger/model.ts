import { mix } from './hash'
import { tagCount } from './tag'

/**
 * What the tagger has learnt: a weight for each feature and tag, and for each pair of tags that follow each other. Features
 * are kept as numbers of 32 bits alone, and those seen once are pruned: no word of the texts can be read out of a model.
 */
export type Model = Readonly<{
  /** Adds a feature's weights to `scores`, a row of `tagCount` from `at` on. */
  add(feature: number, scores: Float64Array, at: number): void
  /** By previous tag times `tagCount` plus tag; the last row is for the first word of a sentence. */
  transitions: Float64Array
}>

/** Weights by feature, as training makes them: a row of `tagCount` each. */
export type Weights = Readonly<{ rows: ReadonlyMap<number, Float64Array>; transitions: Float64Array }>

const transitionCount = (tagCount + 1) * tagCount
/** The greatest whole number that a weight is rounded to. */
const steps = 127

/**
 * A model written as base64: the size of a step and the transitions as 32-bit floats (little-endian), the number of
 * features, then in ascending order each feature's distance from the one before (LEB128), the tags that have a weight as bits
 * of two bytes, and those weights as signed bytes.
 */
export function packModel({ rows, transitions }: Weights): string {
  const step = stepOf(rows)
  const bytes: number[] = []
  for (const value of [step, ...transitions]) bytes.push(...floatBytes(value))
  const kept = [...rows].map(([feature, row]) => [feature, [...row].map((it) => Math.round(it / step))] as const)
  const rest = kept.filter(([, row]) => row.some((it) => it !== 0)).sort((a, b) => a[0] - b[0])
  bytes.push(...wordBytes(rest.length))
  let last = 0
  for (const [feature, row] of rest) {
    pushVarint(bytes, feature - last)
    last = feature
    const mask = row.reduce((all, it, tag) => (it === 0 ? all : all | (1 << tag)), 0)
    bytes.push(mask & 255, mask >> 8)
    for (const it of row) if (it !== 0) bytes.push(Math.max(-steps, Math.min(steps, it)) & 255)
  }
  return toBase64(bytes)
}

/** A step such that all but one weight in two thousand stay below `steps` of them. */
function stepOf(rows: ReadonlyMap<number, Float64Array>): number {
  const sizes: number[] = []
  for (const row of rows.values()) for (const it of row) if (it !== 0) sizes.push(Math.abs(it))
  sizes.sort((a, b) => a - b)
  return (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / steps
}

/** The model that `packModel` wrote. Throws where the text is none. */
export function unpackModel(packed: string): Model {
  const bytes = fromBase64(packed)
  const view = new DataView(bytes.buffer)
  const step = view.getFloat32(0, true)
  const transitions = Float64Array.from({ length: transitionCount }, (_, nth) => view.getFloat32(4 + nth * 4, true))
  const countAt = 4 + transitionCount * 4
  const count = view.getUint32(countAt, true)
  const table = makeTable(count)
  const rows = new Int8Array(count * tagCount)
  let at = countAt + 4
  let feature = 0
  for (let nth = 0; nth < count; nth += 1) {
    for (let shift = 1, more = true; more; shift *= 128) {
      const byte = bytes[at++] ?? 0
      feature += (byte & 127) * shift
      more = byte > 127
    }
    const mask = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    at += 2
    for (let tag = 0; tag < tagCount; tag += 1) if (mask & (1 << tag)) rows[nth * tagCount + tag] = bytes[at++] ?? 0
    put(table, feature, nth)
  }
  return { transitions, add: (of, scores, from) => addRow({ table, rows, step }, of, scores, from) }
}

/** A model on top of another: what both have learnt, with the transitions of the upper one. */
export function onTopOf(below: Model, above: Model): Model {
  return {
    transitions: above.transitions,
    add(feature, scores, at) {
      below.add(feature, scores, at)
      above.add(feature, scores, at)
    },
  }
}

/** An open-addressed table from feature to row. `places`: row plus one, 0 for free. */
type Table = Readonly<{ keys: Uint32Array; places: Int32Array; mask: number }>

function makeTable(count: number): Table {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)))
  return { keys: new Uint32Array(size), places: new Int32Array(size), mask: size - 1 }
}

function put({ keys, places, mask }: Table, feature: number, row: number): void {
  let slot = mix(feature, 7) & mask
  while (places[slot] !== 0) slot = (slot + 1) & mask
  keys[slot] = feature
  places[slot] = row + 1
}

type Rows = Readonly<{ table: Table; rows: Int8Array; step: number }>

function addRow(
  { table: { keys, places, mask }, rows, step }: Rows,
  feature: number,
  scores: Float64Array,
  at: number,
): void {
  let slot = mix(feature, 7) & mask
  for (;;) {
    const place = places[slot] as number
    if (place === 0) return
    if (keys[slot] === feature) {
      const from = (place - 1) * tagCount
      for (let tag = 0; tag < tagCount; tag += 1)
        scores[at + tag] = (scores[at + tag] as number) + (rows[from + tag] as number) * step
      return
    }
    slot = (slot + 1) & mask
  }
}

function floatBytes(value: number): readonly number[] {
  const view = new DataView(new ArrayBuffer(4))
  view.setFloat32(0, value, true)
  return [0, 1, 2, 3].map((at) => view.getUint8(at))
}

function wordBytes(value: number): readonly number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 255)
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function toBase64(bytes: readonly number[]): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const length = Math.min(4, bytes.length - at + 1)
    parts.push(
      [18, 12, 6, 0]
        .slice(0, length)
        .map((shift) => digits[(group >> shift) & 63])
        .join(''),
    )
  }
  return parts.join('')
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128)
  for (let nth = 0; nth < digits.length; nth += 1) values[digits.charCodeAt(nth)] = nth
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (let nth = 0; nth < text.length; nth += 1) {
    held = ((held << 6) | (values[text.charCodeAt(nth)] as number)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
  }
  return bytes
}
