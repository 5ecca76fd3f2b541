import { readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

export type StaticFile = Readonly<{ file: string; type: string }>

/**
 * The built renderer's files by their address, as `/assets/main-1a2b.js`. Made once: an address is looked up and never
 * turned into a path, so there is no way out of the folder.
 */
export async function listStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) in types)
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const address = `/${relative(folder, file).split(sep).join('/')}`
      return [address, { file, type: types[extname(entry.name)] ?? '' }]
    }),
  )
}
