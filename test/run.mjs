import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { meetNeeds } from './needs.mjs'

/**
 * `npm test`: every check there is, in the order in which a fault is cheapest to find. Ends with `N passed, N failed`.
 * `--deep` runs the long form of the crash and fuzz suites, which takes more than the twenty minutes of the normal run.
 */
const deep = process.argv.includes('--deep')
const results = mkdtempSync(join(tmpdir(), 'fortrolig-test-'))
let passed = 0
let failed = 0

function run(command, args, env = {}) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

/** A check that touches nothing of the others: they run beside each other, and what each has to say is printed when it is done. */
function check(name, command, args) {
  const started = Date.now()
  return new Promise((resolve) => {
    let said = ''
    const child = spawn(command, args)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
    child.on('close', (status) => {
      if (status === 0) passed += 1
      else failed += 1
      if (status !== 0) process.stdout.write(said)
      console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
      resolve()
    })
  })
}

function suite(name, config) {
  const file = join(results, `${name}.json`)
  const isGood = run(
    'npx',
    ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    deep ? { FORTROLIG_DEEP: '1' } : {},
  )
  let report = { numPassedTests: 0, numFailedTests: 0 }
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    console.log(`✗ ${name} gave no report`)
  }
  passed += report.numPassedTests
  failed += report.numFailedTests
  // A suite that could not be loaded, or an error outside a test, is a failure too.
  if (!isGood && report.numFailedTests === 0) failed += 1
}

const hasNeeds = meetNeeds()
await check('build', 'node', ['build.mjs'])
await Promise.all([
  check('lint', 'npx', ['eslint', '.']),
  check('types', 'npx', ['tsc', '-b'])
    .then(() =>
      check('layers', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'core', 'electron', 'renderer']),
    )
    .then(() => check('dead code', 'npx', ['knip'])),
])
suite('specifications', 'vitest.config.ts')
if (hasNeeds) suite('end-to-end', 'test/e2e/vitest.config.ts')
else failed += 1
rmSync(results, { recursive: true, force: true })

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
