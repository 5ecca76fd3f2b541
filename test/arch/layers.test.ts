import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const house = mkdtempSync(join(tmpdir(), 'fortrolig-layers-'))
afterAll(() => rmSync(house, { recursive: true, force: true }))

for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json'])
  cpSync(join(root, file), join(house, file))
symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))

function plant(path: string, source: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), source)
}

/** What stands where a planted file imports from. */
for (const path of [
  'core/model/ids.ts',
  'core/service/service.ts',
  'core/contract/contract.ts',
  'core/export/report.ts',
  'core/text/words.ts',
  'electron/host/start.ts',
  'electron/shell/main.ts',
  'renderer/main.ts',
])
  plant(path, 'export const here = 1\n')

const violations: readonly (readonly [rule: string, from: string, imported: string])[] = [
  ['core-is-pure', 'core/text/planted.ts', '../../electron/host/start'],
  ['core-no-node', 'core/text/planted.ts', 'node:fs'],
  ['core-no-node', 'renderer/planted.ts', 'node:path'],
  ['core-no-react', 'core/text/planted.ts', 'react'],
  ['only-shell-electron', 'electron/host/planted.ts', 'electron'],
  ['model-stands-alone', 'core/model/planted.ts', '../text/words'],
  ['middle-below-contract', 'core/text/planted.ts', '../contract/contract'],
  ['contract-is-data', 'core/contract/planted.ts', '../export/report'],
  ['renderer-by-contract', 'renderer/planted.ts', '../core/export/report'],
  ['renderer-no-host', 'renderer/planted.ts', '../electron/host/start'],
  ['host-no-shell', 'electron/host/planted.ts', '../shell/main'],
  ['shell-is-thin', 'electron/shell/planted.ts', '../../core/service/service'],
  ['natural-by-deep-path', 'core/text/norwegian.ts', 'natural'],
  ['only-natural', 'core/text/planted.ts', 'natural/lib/natural/stemmers/porter_stemmer_no.js'],
  ['only-docx', 'core/export/planted.ts', 'docx'],
  ['only-fflate', 'core/export/planted.ts', 'fflate'],
  ['only-saxes', 'core/export/planted.ts', 'saxes'],
  ['only-lowdb', 'electron/host/planted.ts', 'lowdb'],
  ['only-react-aria-components', 'renderer/features/planted.ts', 'react-aria-components'],
  ['only-lucide-react', 'renderer/features/planted.ts', 'lucide-react'],
]

function brokenRules(): readonly string[] {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'core',
      'electron',
      'renderer',
    ],
    { cwd: house, encoding: 'utf8', maxBuffer: 50_000_000 },
  )
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } }
  return report.summary.violations.map((it) => `${it.rule.name} ${it.from}`)
}

describe('the layer check', () => {
  const before = brokenRules()
  const planted = violations.map(([rule, from, imported], index) => {
    const path = from.replace('planted', `planted-${index}`)
    plant(path, `import * as planted from '${imported}'\nexport const used = planted\n`)
    return { rule, path }
  })
  plant('core/text/a.ts', "import { b } from './b'\nexport const a = b\n")
  plant('core/text/b.ts', "import { a } from './a'\nexport const b = a\n")
  const after = brokenRules()

  it('passes a house that keeps its layers', () => {
    expect(before).toEqual([])
  })

  it.each(planted)('catches a planted breach of $rule in $path', ({ rule, path }) => {
    expect(after).toContain(`${rule} ${path}`)
  })

  it('catches a circle of imports', () => {
    expect(after.some((it) => it.startsWith('no-circular core/text/'))).toBe(true)
  })
})

describe('the type check of core', () => {
  it.each([
    ['the DOM', 'export const title = document.title\n'],
    ['Node', 'export const here = process.cwd()\n'],
    ['a timer', 'export const timer = setTimeout(() => undefined, 1)\n'],
  ])('knows nothing of %s', (_what, source) => {
    const folder = join(house, 'typed')
    mkdirSync(folder, { recursive: true })
    cpSync(join(root, 'core/tsconfig.json'), join(folder, 'tsconfig.json'))
    cpSync(join(root, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'))
    writeFileSync(join(folder, 'planted.ts'), source)
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        '-p',
        folder,
        '--noEmit',
        '--composite',
        'false',
        '--emitDeclarationOnly',
        'false',
      ],
      { encoding: 'utf8' },
    )
    expect(status).not.toBe(0)
    expect(stdout).toMatch(/Cannot find name/u)
  })
})
