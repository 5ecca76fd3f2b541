import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core'

const root = new URL('../../..', import.meta.url).pathname
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']

/** What axe found, as `rule: element`. */
export type Findings = readonly string[]

/** The built app in a browser of its own, with a home folder of its own. */
export type BuiltApp = Readonly<{
  page: Page
  home: string
  /** Everything that the page complained of: errors, and breaches of the content policy. */
  complaints: readonly string[]
  axe(): Promise<Findings>
  stop(): Promise<void>
}>

/** Starts the built host on a fresh home folder and opens its window. `prepare` may put files there first. */
export async function startBuiltApp(
  options: BrowserContextOptions = {},
  prepare: (home: string) => void = () => undefined,
): Promise<BuiltApp> {
  if (spawnSync('node', ['build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0)
    throw new Error('The build failed')
  const home = mkdtempSync(join(tmpdir(), 'fortrolig-e2e-'))
  prepare(home)
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: join(home, '.data'), XDG_CONFIG_HOME: join(home, '.config') }
  const host = spawn('node', ['dist/host/start.js', '--no-window'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    host.once('exit', () => reject(new Error('The host ended before it had an address')))
    host.stdout.on('data', (bytes: Buffer) => {
      const [found] = /http:\S+/.exec(bytes.toString()) ?? []
      if (found) resolve(found)
    })
  })
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address)
  return {
    page,
    home,
    complaints,
    axe: () => findingsOf(page),
    async stop() {
      await browser.close()
      host.removeAllListeners('exit')
      const ended = new Promise((resolve) => host.once('exit', resolve))
      host.kill()
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** React Aria's announcer keeps an announcement for seconds after what it names has gone. */
const notOurs = { exclude: ['[data-live-announcer]'] }

type AxeWindow = Readonly<{
  axe: {
    run: (
      context: typeof notOurs,
    ) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
  }
}>

async function findingsOf(page: Page): Promise<Findings> {
  // What was just asked for is drawn, and colours have arrived where they were going.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const moving = document.getAnimations().filter((it) => it instanceof CSSTransition)
    await Promise.all(moving.map((it) => it.finished.catch(() => undefined)))
  })
  // Driven from outside the page: its content policy is not in the way, and stays what it is.
  await page.evaluate(await sourceOfAxe())
  const { violations } = await page.evaluate((outside) => (window as unknown as AxeWindow).axe.run(outside), notOurs)
  return violations
    .filter((it) => it.impact === 'serious' || it.impact === 'critical' || it.impact === 'moderate')
    .flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 200)}`))
}

async function sourceOfAxe(): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  return readFile(axeSource, 'utf8')
}
