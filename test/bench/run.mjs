import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildForDevelopers } from '../../build-dev.mjs'

/**
 * `npm run bench`: builds every `*.bench.ts`, runs each in a process of its own, and prints its figures. With `--save`
 * they are written to FIGURES.md with the date and the commit. A name as argument runs that one alone: of FIGURES.md its
 * rows alone are then written anew. With `--missed` a bench prints what it did not find.
 */
const root = join(import.meta.dirname, '../..')
// As deep in the tree as the sources, so that relative places of data stay true.
const outDir = join(root, 'dist/bench')

if (process.argv[2] === '--one') {
  const { run } = await import(pathToFileURL(process.argv[3]).href)
  process.stdout.write(`\nFIGURES ${JSON.stringify(await run())}\n`)
  process.exit(0)
}

const save = process.argv.includes('--save')
const showsMissed = process.argv.includes('--missed')
const wanted = process.argv.slice(2).filter((it) => !it.startsWith('--'))
const names = readdirSync(import.meta.dirname)
  .filter((it) => it.endsWith('.bench.ts'))
  .map((it) => it.replace('.bench.ts', ''))
  .filter((it) => wanted.length === 0 || wanted.includes(it))

spawnSync(process.execPath, [join(root, 'build.mjs')], { stdio: 'inherit' })
rmSync(outDir, { recursive: true, force: true })
await buildForDevelopers(
  outDir,
  Object.fromEntries(names.map((it) => [it, join(import.meta.dirname, `${it}.bench.ts`)])),
)

const rows = []
let failed = 0
for (const name of names) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [import.meta.filename, '--one', join(outDir, `${name}.mjs`)],
    {
      encoding: 'utf8',
      cwd: root,
      maxBuffer: 50_000_000,
      env: { ...process.env, FORTROLIG_MISSED: showsMissed ? '1' : '0' },
    },
  )
  if (showsMissed) console.log(stderr)
  const figures = /^FIGURES (.*)$/mu.exec(stdout ?? '')?.[1]
  if (status !== 0 || figures === undefined) {
    failed += 1
    console.log(`${name}: no figures\n${stderr}`)
    continue
  }
  for (const it of JSON.parse(figures)) {
    rows.push({ bench: name, ...it })
    const target = it.target === undefined ? '' : `   (target ${it.target})`
    console.log(`${name.padEnd(12)} ${it.name.padEnd(58)} ${String(it.value).padStart(12)} ${it.unit}${target}`)
  }
}

if (save) {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', cwd: root }).stdout.trim()
  const made = rows.map((it) => `| ${it.bench} | ${it.name} | ${it.value} ${it.unit} | ${it.target ?? ''} |`)
  const benchOf = (line) => line.split(' ')[1]
  const before = readFileSync(join(import.meta.dirname, 'FIGURES.md'), 'utf8').split('\n')
  const kept = before.filter((it) => /^\| (?!bench )/.test(it) && wanted.length > 0 && !names.includes(benchOf(it)))
  const lines = [...kept, ...made].sort((a, b) => benchOf(a).localeCompare(benchOf(b)))
  writeFileSync(
    join(import.meta.dirname, 'FIGURES.md'),
    [
      '# Figures',
      '',
      `Measured ${new Date().toISOString().slice(0, 10)} at ${commit}, Node ${process.versions.node}, ${cpus().length} cores. Made by \`npm run bench -- --save\`.${kept.length > 0 ? ` At that time: ${names.join(', ')}; the others before.` : ''}`,
      '',
      '| bench | what | measured | target |',
      '|---|---|--:|--:|',
      ...lines,
      '',
    ].join('\n'),
  )
}
process.exit(failed === 0 ? 0 : 1)
