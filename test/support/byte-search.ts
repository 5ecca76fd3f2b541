import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readSealedFile, unlockFiles } from '../../electron/host/store/sealed-file'

/** Bytes that lie on the disk, under the file's path; `#` and more where they were inside it. */
export type FoundBytes = Readonly<{ path: string; bytes: Uint8Array }>

/** Every file below a folder as it is, and every part of those that are zips. */
export function bytesBelow(folder: string): readonly FoundBytes[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  return files.flatMap((it) => {
    const path = join(it.parentPath, it.name)
    const bytes = readFileSync(path)
    return [{ path: relative(folder, path), bytes }, ...partsOf(relative(folder, path), bytes)]
  })
}

/** Everything that lies in a project: each file as it is, and what is sealed in it, also in backups, log and sources. */
export async function bytesOfProject(folder: string, passphrase: string): Promise<readonly FoundBytes[]> {
  const files = await unlockFiles(folder, passphrase)
  try {
    const below = bytesBelow(folder)
    const opened: FoundBytes[] = []
    for (const { path } of below) {
      if (path.includes('#')) continue
      const frames = (await readSealedFile(files, path)) ?? []
      for (const [index, bytes] of frames.entries()) {
        const name = `${path}#${index}`
        opened.push({ path: name, bytes }, ...partsOf(name, bytes))
      }
    }
    return [...below, ...opened]
  } finally {
    files.key.fill(0)
  }
}

/** Where any of the words stands, in UTF-8, UTF-16 or Latin-1, whatever its case: `path: word`, each once. */
export function findWords(all: readonly FoundBytes[], words: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const { path, bytes } of all) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const texts = [buffer.toString('utf8'), buffer.toString('latin1')]
    for (const start of [0, 1]) texts.push(buffer.subarray(start).toString('utf16le'))
    const lower = texts.map((it) => it.toLowerCase())
    for (const word of words)
      for (const form of [word.toLowerCase(), escaped(word.toLowerCase())])
        if (lower.some((it) => it.includes(form))) found.add(`${path}: ${word}`)
  }
  return [...found]
}

/** As JSON writes letters beyond ASCII where it is told to. */
function escaped(word: string): string {
  return word.replace(/[^\x20-\x7e]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function partsOf(path: string, bytes: Uint8Array): readonly FoundBytes[] {
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return []
  try {
    return Object.entries(unzipSync(bytes)).map(([part, content]) => ({ path: `${path}#${part}`, bytes: content }))
  } catch {
    return []
  }
}
