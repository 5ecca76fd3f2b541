import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { groupBy } from '../../core/service/anonymise/group-by'
import { readSealedFile, unlockFiles } from '../../electron/host/store/sealed-file'
import { unlock } from '../../electron/host/vault/data-key'
import { unsealWhole } from '../../electron/host/vault/seal'
import { readVaultHeader } from '../../electron/host/vault/vault-header'

/**
 * Bytes that lie on the disk, under the file's path; `#` and more where they were inside it. `sealed`: as they lie there;
 * `unopened`: the part of a sealed file that the key does not open.
 */
export type FoundBytes = Readonly<{ path: string; bytes: Uint8Array; state?: 'sealed' | 'unopened' }>

/**
 * Every file below a folder as it is, its path as words too, and every part of those that are packed. `isIn`: which paths
 * below the folder are meant.
 */
export function bytesBelow(folder: string, isIn: (path: string) => boolean = () => true): readonly FoundBytes[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) =>
    isIn(relative(folder, join(it.parentPath, it.name))),
  )
  const names = all.map((it) => relative(folder, join(it.parentPath, it.name)))
  const files = all.filter((it) => it.isFile()).flatMap((it) => bytesOfFile(folder, join(it.parentPath, it.name)))
  return [{ path: '#names', bytes: Buffer.from(names.join('\n')) }, ...files]
}

/** A file that went away meanwhile has nothing to be found. */
function bytesOfFile(folder: string, path: string): readonly FoundBytes[] {
  try {
    const bytes = readFileSync(path)
    return [{ path: relative(folder, path), bytes }, ...unpacked(relative(folder, path), bytes)]
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

const plainFiles = new Set(['header.json', join('backup', 'header.json'), 'lock', '#names'])

/**
 * Everything that lies in a project: each file as it is, and what is sealed in it, also in backups, log and sources. What
 * is neither sealed under this passphrase nor known to be open is marked as unopened.
 */
export async function bytesOfProject(folder: string, passphrase: string): Promise<readonly FoundBytes[]> {
  const files = await unlockFiles(folder, passphrase)
  try {
    const found: FoundBytes[] = []
    for (const it of bytesBelow(folder)) {
      if (plainFiles.has(it.path)) found.push(it)
      if (it.path.includes('#') || plainFiles.has(it.path)) continue
      const frames = (await readSealedFile(files, it.path)) ?? []
      found.push({ ...it, state: 'sealed' })
      const end = frames.reduce((sum, { length }) => sum + frameHead + length, 0)
      if (end < it.bytes.length)
        found.push({ path: `${it.path}#rest`, bytes: it.bytes.subarray(end), state: 'unopened' })
      for (const [index, bytes] of frames.entries()) {
        const path = `${it.path}#${index}`
        found.push({ path, bytes }, ...unpacked(path, bytes))
      }
    }
    return found
  } finally {
    files.key.fill(0)
  }
}

/** Length, nonce and tag before the content of each frame. */
const frameHead = 4 + 12 + 16

/** The name list's file as it is, and what is sealed in it. */
export async function bytesOfNameList(path: string, passphrase: string): Promise<readonly FoundBytes[]> {
  const bytes = readFileSync(path)
  const end = bytes.indexOf('\n')
  const header = readVaultHeader(bytes.toString('utf8', 0, end))
  if (header === null || typeof header === 'number') throw new Error('not a name list')
  const key = await unlock(header, passphrase)
  const place = { vault: header.vault, kind: 'name-list', id: '', generation: 1 } as const
  const content = unsealWhole(key, place, bytes.subarray(end + 1))
  key.fill(0)
  if (content === null) throw new Error('not to be opened')
  return [
    { path, bytes, state: 'sealed' },
    { path: `${path}#0`, bytes: content },
  ]
}

/** What did not open: nothing may be told of it. */
export function unopenedIn(all: readonly FoundBytes[]): readonly string[] {
  return all.filter((it) => it.state === 'unopened').map((it) => it.path)
}

/** Sealed bytes are noise, in which a short word stands by chance. */
const shortestInNoise = 6

/**
 * Where any of the words stands, in UTF-8, UTF-16 or Latin-1, composed or not, whatever its case; as JSON and addresses
 * escape it; and as hex or base64 of it where that is long enough to tell: `path: word`, each once.
 */
export function findWords(all: readonly FoundBytes[], words: readonly string[]): readonly string[] {
  const wanted = words.map((word) => ({ word, forms: formsOf(word), encoded: encodedForms(word) }))
  const found = new Set<string>()
  for (const it of all) {
    const plain = readingsOf(it.bytes)
    const lower = plain.map((text) => text.toLowerCase())
    for (const { word, forms, encoded } of wanted) {
      if (it.state === 'sealed' && word.length < shortestInNoise) continue
      const stands = forms.some((form) => lower.some((text) => text.includes(form)))
      if (stands || encoded.some((form) => plain.some((text) => text.includes(form)))) found.add(`${it.path}: ${word}`)
    }
  }
  return [...found]
}

/** Where any of the words stands by itself, and is no part of a longer word: `path: word`, each once. */
export function findWhole(all: readonly FoundBytes[], words: readonly string[]): readonly string[] {
  const byLength = [...groupBy([...new Set(words.map(spaced))], (it) => it.split(' ').length)]
  const wanted = byLength.map(([length, runs]) => [length, new Set(runs)] as const)
  const found = new Set<string>()
  for (const it of all)
    for (const text of it.state === 'sealed' ? [] : readingsOf(it.bytes).map(unescaped)) {
      const said = wordsIn(text)
      for (const [length, runs] of wanted)
        for (const run of runsIn(said, length)) if (runs.has(run)) found.add(`${it.path}: ${run}`)
    }
  return [...found]
}

/** Every run of so many words in a text, lower case, a space between. */
export function runsIn(words: readonly string[], length: number): readonly string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
}

/** The words of a text: letters and digits, lower case. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function spaced(words: string): string {
  return wordsIn(words).join(' ')
}

/** What bytes may say. Latin-1 only where they are no UTF-8, two bytes a sign only where there is a zero: our letters have one. */
function readingsOf(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const utf8 = buffer.toString('utf8')
  const narrow = utf8.includes('\ufffd') ? [utf8, buffer.toString('latin1')] : [utf8]
  const wide = buffer.includes(0) ? [0, 1].flatMap((start) => wideReadings(buffer.subarray(start))) : []
  return [...narrow, ...wide].map((it) => it.normalize('NFC'))
}

function wideReadings(bytes: Buffer): readonly string[] {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return [even.toString('utf16le'), Buffer.from(even).swap16().toString('utf16le')]
}

/** The text that JSON means, with line breaks for its line breaks. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\[nrtbf]/gu, '\n')
    .normalize('NFC')
}

function formsOf(word: string): readonly string[] {
  const shapes = [word.toLowerCase().normalize('NFC'), word.toLowerCase().normalize('NFD')]
  return [...new Set(shapes.flatMap((it) => [it, escaped(it), encodeURIComponent(it).toLowerCase()]))]
}

/** As JSON writes letters beyond ASCII where it is told to. */
function escaped(word: string): string {
  return word.replace(/[^\x20-\x7e]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Shorter runs of hex digits or of base64 stand in hashes and keys by chance. */
const shortestEncoded = 10

function encodedForms(word: string): readonly string[] {
  const bytes = [word, word.toLowerCase()].flatMap((it) =>
    ['NFC', 'NFD'].map((form) => Buffer.from(it.normalize(form))),
  )
  const forms = bytes.flatMap((it) => {
    const hex = it.toString('hex')
    const base64 = [0, 1, 2].map((lead) => innerBase64(it, lead))
    return [hex, hex.toUpperCase(), ...base64, ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))]
  })
  return [...new Set(forms.filter((it) => it.length >= shortestEncoded))]
}

/** The signs of base64 that only these bytes decide, when `lead` other bytes come before. */
function innerBase64(bytes: Buffer, lead: number): string {
  const whole = Buffer.concat([Buffer.alloc(lead), bytes])
    .toString('base64')
    .replace(/=+$/u, '')
  const from = [0, 2, 3][lead]!
  return whole.slice(from, (lead + bytes.length) % 3 === 0 ? undefined : -1)
}

const deepest = 3

/** What is packed in bytes: parts of zips, streams of gzip and zlib wherever they begin, a file of brotli; and what is in those. */
function unpacked(path: string, bytes: Uint8Array, depth = 1): readonly FoundBytes[] {
  if (depth > deepest) return []
  const parts = [...zipParts(bytes), ...streamsIn(bytes)].map(([part, content]) => ({
    path: `${path}#${part}`,
    bytes: content,
  }))
  return parts.flatMap((it) => [it, ...unpacked(it.path, it.bytes, depth + 1)])
}

type Part = readonly [name: string, content: Uint8Array]

function zipParts(bytes: Uint8Array): readonly Part[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return []
  try {
    return Object.entries(unzipSync(bytes))
  } catch {
    return []
  }
}

const tolerant = { finishFlush: constants.Z_SYNC_FLUSH }

function streamsIn(bytes: Uint8Array): readonly Part[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Part[] = []
  const attempt = (name: string, open: () => Buffer) => {
    try {
      const content = open()
      if (content.length > 0) found.push([name, content])
    } catch {
      // It only looked like one.
    }
  }
  for (let at = buffer.indexOf('1f8b08', 0, 'hex'); at !== -1; at = buffer.indexOf('1f8b08', at + 1, 'hex'))
    attempt(`gzip@${at}`, () => gunzipSync(buffer.subarray(at), tolerant))
  for (const magic of ['7801', '785e', '789c', '78da'])
    for (let at = buffer.indexOf(magic, 0, 'hex'); at !== -1; at = buffer.indexOf(magic, at + 1, 'hex'))
      attempt(`zlib@${at}`, () => inflateSync(buffer.subarray(at), tolerant))
  if (buffer.length > 0) attempt('brotli', () => brotliDecompressSync(buffer))
  return found
}
