import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt, root } from '../support/built'

const yml = readFileSync(join(root, 'electron-builder.yml'), 'utf8')

/** The items of a top-level list of the file, without comments and quotes. */
function listOf(key: string): readonly string[] {
  const after = yml.split(new RegExp(`^${key}:\\n`, 'm'))[1] ?? ''
  const block = /^(?: {2}.*\n)*/.exec(after)?.[0] ?? ''
  return [...block.matchAll(/^ {2}- (.+)$/gm)].map((it) => it[1]!.replaceAll("'", ''))
}

/** Whether there is something that a pattern such as `dist/host/**` + `/*` names. */
function isThere(pattern: string): boolean {
  const path = join(root, pattern.replace(/\/\*\*\/\*$/u, ''))
  return existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0)
}

const packaged = () => listOf('files').filter((it) => !it.startsWith('!'))

beforeAll(ensureBuilt)

describe('the packaged app', () => {
  it('lists only files that are there after a build', () => {
    expect(packaged().length).toBeGreaterThan(4)
    expect(packaged().filter((it) => !isThere(it))).toEqual([])
    expect(listOf('asarUnpack').filter((it) => !isThere(it))).toEqual([])
    expect(isThere('samples')).toBe(true)
  })

  it('has the entry of package.json, the preload, the worker and the page', () => {
    const { main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { main: string }
    for (const file of [main, 'dist/shell/preload.cjs', 'dist/host/worker.js', 'dist/renderer/index.html']) {
      expect([file, existsSync(join(root, file))]).toEqual([file, true])
      expect(packaged().some((it) => file.startsWith(it.replace('**/*', '')))).toBe(true)
    }
  })

  it('needs no package beside what is built in, but Electron and Node', () => {
    const folders = ['host', 'shell', 'chunks'].map((it) => join(root, 'dist', it))
    const programs = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((it) => /\.(?:js|mjs|cjs)$/.test(it))
        .map((it) => join(folder, it)),
    )
    const sources = programs.map((it) => readFileSync(it, 'utf8'))
    const named = sources.flatMap((text) => [
      ...text.matchAll(/^(?:import|export)\b[^'"\n]*?from ["']([^."'][^"']*)["']/gm),
    ])
    const outside = new Set(named.map((it) => it[1]!).filter((it) => !it.startsWith('node:')))
    expect([...outside].filter((it) => !isBuiltIn(it))).toEqual(['electron'])
  })

  it('has a preload that the sandbox can run: CommonJS, with nothing but Electron', () => {
    const preload = readFileSync(join(root, 'dist', 'shell', 'preload.cjs'), 'utf8')
    expect(preload).not.toMatch(/^\s*(import|export)\s/m)
    expect([...preload.matchAll(/require\(["']([^"']+)["']\)/g)].map((it) => it[1])).toEqual(['electron'])
  })

  it('publishes nowhere', () => {
    expect(yml).toMatch(/^publish: null$/m)
  })
})

function isBuiltIn(name: string): boolean {
  return process.getBuiltinModule(name) !== undefined
}
