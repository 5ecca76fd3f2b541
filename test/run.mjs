import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { meetNeeds } from './needs.mjs'

/**
 * `npm test`: every check there is. Ends with `N passed, N failed`. What reads the sources alone runs beside the end-to-end
 * part, which waits more than it reckons, and lets it go first. `--deep` runs the long form of the crash and fuzz suites and of
 * the looks at every state, which takes more than the twenty minutes of the normal run.
 */
const deep = process.argv.includes('--deep')
const results = mkdtempSync(join(tmpdir(), 'fortrolig-test-'))
let passed = 0
/** What failed, by name: told once more at the end, where one looks first. */
const failures = []

/** Resolves to whether it ended well. */
function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options)
    child.on('error', () => resolve(false))
    child.on('close', (status) => resolve(status === 0))
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => options.onSaid(data.toString()))
  })
}

/** What it has to say is printed when it is done, so that nothing is mixed. */
async function check(name, command, args) {
  const started = Date.now()
  let said = ''
  const isGood = await run(command, args, { onSaid: (text) => (said += text) })
  if (isGood) passed += 1
  else failures.push(name)
  if (!isGood) process.stdout.write(said)
  console.log(`${isGood ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
}

const later = (name, ...command) => check(name, 'nice', ['-n', '10', 'npx', ...command])

async function suite(name, config) {
  const file = join(results, `${name}.json`)
  const isGood = await run(
    'npx',
    ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { stdio: 'inherit', env: { ...process.env, ...(deep ? { FORTROLIG_DEEP: '1' } : {}) } },
  )
  let report = { numPassedTests: 0, testResults: [] }
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    console.log(`✗ ${name} gave no report`)
  }
  passed += report.numPassedTests
  const failedTests = report.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${relative('', file.name)}: ${test.fullName}`),
  )
  failures.push(...failedTests)
  // A suite that could not be loaded, or an error outside a test, is a failure too.
  if (!isGood && failedTests.length === 0) failures.push(`${name}: a fault outside the tests`)
}

async function readSources() {
  await later('types', 'tsc', '-b')
  await later('lint', 'eslint', '.')
  await later('layers', 'depcruise', '--config', '.dependency-cruiser.cjs', 'core', 'electron', 'renderer')
  await later('dead code', 'knip')
}

async function endToEnd() {
  if (hasNeeds) await suite('end-to-end', 'test/e2e/vitest.config.ts')
  else failures.push('end-to-end: what it needs is missing')
}

const hasNeeds = meetNeeds()
await check('build', 'node', ['build.mjs'])
await suite('specifications', 'vitest.config.ts')
await Promise.all([endToEnd(), readSources()])
rmSync(results, { recursive: true, force: true })

for (const failure of failures) console.log(`✗ ${failure}`)
console.log(`${passed} passed, ${failures.length} failed`)
process.exit(failures.length === 0 ? 0 : 1)
