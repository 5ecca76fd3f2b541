import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The only moment that a package of ours carries: when a file was made is nobody's business. */
const neutralMoment = new Date(1980, 0, 1, 0, 0, 0)

/** Packs parts in the given order. The same parts give the same bytes: no clock, no comment, no extra fields. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: neutralMoment, level: 6 })
}

/** Unpacks every part of a package by its name. Throws on damage. */
export function unzipParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)))
}

/** Bytes without a byte order mark; a lone surrogate becomes U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
  return strToU8(text)
}

/** Bytes that are no UTF-8 give U+FFFD. */
export function utf8Text(bytes: Uint8Array): string {
  return strFromU8(bytes)
}
