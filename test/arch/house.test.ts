import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname

const notOurs = new Set(['.git', 'coverage', 'dist', 'node_modules'])

/** The paths of all files of the repository, also where it was unpacked without its history. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((it) => {
    if (notOurs.has(it.name)) return []
    const path = posix.join(folder, it.name)
    return it.isDirectory() ? filesBelow(path) : it.isFile() ? [path] : []
  })
}

const files = filesBelow('')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const isCode = (path: string) => /\.(tsx?|mjs)$/u.test(path)
const linesOf = (path: string) => read(path).split('\n').length - 1
const under = (...folders: readonly string[]) =>
  files.filter((path) => isCode(path) && folders.some((it) => path.startsWith(`${it}/`)))

describe('the size of files', () => {
  const source = under('core', 'electron', 'renderer')

  it('is never over 400 lines', () => {
    expect(source.length).toBeGreaterThan(100)
    expect([...source, ...under('test')].filter((it) => linesOf(it) > 400)).toEqual([])
  })

  it('is at most 90 lines for the median source file', () => {
    const sizes = source.map(linesOf).sort((a, b) => a - b)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(90)
  })
})

describe('the origin of packages', () => {
  it('is not fixed in the lock file', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> }
    const fixed = Object.entries(lock.packages).filter(([, it]) => it.resolved !== undefined)
    expect(fixed.map(([path]) => path)).toEqual([])
  })

  it('is named as a host in no file', () => {
    // Put together here, so that this file does not name one itself.
    const host = new RegExp(['registry', String.raw`\.(npmjs|yarnpkg|npmmirror)\.`].join(''), 'iu')
    const setting = /^\s*(@[\w-]+:)?registry\s*=/imu
    const naming = files.filter((path) => {
      const text = read(path)
      return host.test(text) || (/(^|\/)\.npmrc$/u.test(path) && setting.test(text))
    })
    expect(naming).toEqual([])
  })
})

describe('the module electron', () => {
  // A type import counts too: the shell alone knows what Electron is.
  const importsElectron = /(from|import|require\()\s*\(?['"]electron(\/[^'"]*)?['"]/u

  it('is imported nowhere but in the shell', () => {
    const importing = under('core', 'electron', 'renderer').filter((it) => importsElectron.test(read(it)))
    expect(importing.length).toBeGreaterThan(0)
    expect(importing.filter((it) => !it.startsWith('electron/shell/'))).toEqual([])
  })
})

describe('the README', () => {
  const readme = read('README.md')
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/gu)].map(
      (it) => it[1] ?? it[2]!,
    )
    expect(named).toContain('test')
    expect(named.filter((it) => !Object.hasOwn(scripts, it))).toEqual([])
  })
})
