import { unzipSync, zipSync } from 'fflate'
import type { Seed } from './seeds'

/** Chance that can be had again: a number from 0 up to, not with, 1. */
export type Chance = () => number

const below = (chance: Chance, end: number) => Math.floor(chance() * end)
const oneOf = <T>(chance: Chance, all: readonly T[]): T => all[below(chance, all.length)]!

/** What breaks readers of one format or another, put in anywhere. */
const tokens = [
  ...[
    '\0',
    '\ufeff',
    '\u200b',
    '\u00ad',
    '\u0085',
    '\u2028',
    '\r',
    '\n\n',
    '\t',
    '\u00a0',
    'A\u030A',
    '👩‍👩‍👧',
    '\u202e',
    '\ufffd',
  ],
  ...[
    '-->',
    ' 00:00:01,000 --> 00:00:02,000\n',
    '0:0:-6.-820 --> 0:0:1.5',
    'WEBVTT',
    'NOTE ',
    '<v ',
    '</v>',
    '<v Kari>',
    '<u>',
  ],
  ...[
    '&',
    '&amp;',
    '&#0;',
    '&#xFFFFFFF;',
    '&lt;',
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml',
    '<p',
    '</p>',
    '<td>',
    '<h3>',
  ],
  ...['"', '""', "'", '\\', '\\"', '\\u00e5', '{', '}', '[', ']', ',', ':', 'null', '1e999', '-0', '__proto__'],
  ...[
    '{\\*',
    "\\'e5",
    "\\'",
    '\\u-4051?',
    '\\uc9',
    '\\bin99 ',
    '\\par',
    '\\annotation',
    '\\v ',
    '#00:00:01-0#',
    '#',
    '---',
    '***',
  ],
  ...[
    'Kari:',
    'Kari: ',
    '[Kari]:',
    '00:00:04',
    '[00:04]',
    '99999999999999999999',
    ';',
    '|',
    '*PAR:\t',
    '%mor:\t',
    '@End',
    '\u0015',
    '\u00151_2\u0015',
  ],
]

type Edit = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function range(bytes: Uint8Array, chance: Chance): readonly [number, number] {
  const start = below(chance, bytes.length + 1)
  return [start, Math.min(bytes.length, start + below(chance, chance() < 0.1 ? bytes.length + 1 : 40))]
}

const encoder = new TextEncoder()
const edits: readonly Edit[] = [
  function flip(bytes, chance) {
    const changed = bytes.slice()
    if (changed.length > 0) changed[below(chance, changed.length)]! ^= 1 << below(chance, 8)
    return changed
  },
  function anyByte(bytes, chance) {
    const at = below(chance, bytes.length + 1)
    return joined(bytes.subarray(0, at), Uint8Array.of(below(chance, 256)), bytes.subarray(at))
  },
  (bytes, chance) => bytes.slice(0, below(chance, bytes.length + 1)),
  function drop(bytes, chance) {
    const [start, end] = range(bytes, chance)
    return joined(bytes.subarray(0, start), bytes.subarray(end))
  },
  function double(bytes, chance) {
    const [start, end] = range(bytes, chance)
    return joined(bytes.subarray(0, end), bytes.subarray(start))
  },
  function token(bytes, chance) {
    const at = below(chance, bytes.length + 1)
    return joined(bytes.subarray(0, at), encoder.encode(oneOf(chance, tokens)), bytes.subarray(at))
  },
  function splice(bytes, chance, other) {
    const [start, end] = range(bytes, chance)
    const [from, to] = range(other, chance)
    return joined(bytes.subarray(0, start), other.subarray(from, to), bytes.subarray(end))
  },
  function structure(bytes, chance) {
    const text = new TextDecoder('latin1').decode(bytes)
    const pieces = text.split(/(<[^>]*>|\{[^{}]*\}|"[^"]*"|\n)/u)
    const at = below(chance, pieces.length)
    const to = below(chance, pieces.length)
    const kind = below(chance, 3)
    if (kind === 0) pieces.splice(at, 1)
    else if (kind === 1) pieces.splice(to, 0, pieces[at]!)
    else [pieces[at], pieces[to]] = [pieces[to]!, pieces[at]!]
    return Uint8Array.from(pieces.join(''), (it) => (it.charCodeAt(0) < 256 ? it.charCodeAt(0) : 63))
  },
]

function damaged(bytes: Uint8Array, chance: Chance, other: Uint8Array): Uint8Array {
  let changed = bytes
  for (let count = 1 + below(chance, 4); count > 0; count -= 1) changed = oneOf(chance, edits)(changed, chance, other)
  return changed
}

const odd = [null, 0, -1, 1e300, 1.5, '', 'x', '\u0000', '1:02:03', [], {}, [[]], true]

/** JSON with one of its values, wherever it lies, exchanged for an odd one, moved or doubled. */
function damagedJson(bytes: Uint8Array, chance: Chance): Uint8Array {
  const change = (value: unknown): unknown => {
    if (chance() < 0.02) return oneOf(chance, odd)
    if (Array.isArray(value))
      return value.flatMap((it: unknown): unknown[] => (chance() < 0.03 ? [it, change(it)] : [change(it)]))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, it]) => [
        chance() < 0.03 ? oneOf(chance, ['text', 'speaker', 'start', 'x']) : key,
        change(it),
      ]),
    )
  }
  return encoder.encode(JSON.stringify(change(JSON.parse(new TextDecoder().decode(bytes)))))
}

/** A package that is sound, with one of its parts damaged. */
function damagedPackage(bytes: Uint8Array, chance: Chance, other: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const name = oneOf(
    chance,
    Object.keys(files).filter((it) => /document\.xml$|content\.xml$|styles|comments|notes|rels/u.test(it)),
  )
  // Other types of arrays are no files to the packer.
  return zipSync({ ...files, [name]: Uint8Array.from(damaged(files[name]!, chance, other)) }, { level: 0 })
}

/** One damaged file, the same for the same chance. */
export function mutated({ name, bytes }: Seed, chance: Chance, other: Seed): Uint8Array {
  if (/\.(docx|odt)$/u.test(name) && chance() < 0.8) return damagedPackage(bytes, chance, other.bytes)
  if (/\.(json|otr)$/u.test(name) && chance() < 0.4) return damagedJson(bytes, chance)
  return damaged(bytes, chance, other.bytes)
}
