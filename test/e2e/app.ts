import { spawn } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'

const root = new URL('../..', import.meta.url).pathname
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The built app on a computer of its own: a fresh home, the real loopback host, real Chromium. */
export type RunningApp = Readonly<{
  home: string
  page: Page
  /** What went wrong in the window: errors in the console, breaches of the content security policy. */
  complaints: readonly string[]
  /** Keeps what the window shows, for whoever looks into a failure: test/e2e/.output. */
  picture(name: string): Promise<unknown>
  /** Ends the app and starts it again on the same home. */
  restart(): Promise<RunningApp>
  close(): Promise<void>
}>

type Look = Readonly<{
  colorScheme?: 'light' | 'dark'
  width?: number
  height?: number
  scale?: number
  locale?: string
}>

export async function startApp(
  look: Look = {},
  home = mkdtempSync(join(tmpdir(), 'fortrolig-home-')),
): Promise<RunningApp> {
  mkdirSync(join(home, 'data'), { recursive: true })
  const host = spawn(process.execPath, [join(root, 'dist/host/start.js'), '--no-window'], {
    env: {
      ...process.env,
      HOME: home,
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CONFIG_HOME: join(home, 'config'),
      LANG: 'nb_NO.UTF-8',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    host.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\S*/u.exec(said)
      if (found) resolve(found[0])
    })
    host.on('exit', (code) => reject(new Error(`The host ended with ${code}: ${said}`)))
  })
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: quietFlags })
  const page = await browser.newPage({
    colorScheme: look.colorScheme ?? 'light',
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    deviceScaleFactor: look.scale ?? 1,
    locale: look.locale ?? 'nb-NO',
    reducedMotion: 'reduce',
  })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (it) =>
      console.error(`csp ${it.violatedDirective} ${it.blockedURI}`),
    )
  })
  await page.goto(address)
  const stop = async () => {
    await browser.close()
    host.removeAllListeners('exit')
    const ended = new Promise((resolve) => host.once('exit', resolve))
    host.kill('SIGTERM')
    await ended
  }
  return {
    home,
    page,
    complaints,
    picture: (name) =>
      page.screenshot({ path: join(root, 'test/e2e/.output', `${name.replaceAll(/\W+/gu, '-')}.png`) }),
    async restart() {
      await stop()
      return startApp(look, home)
    },
    async close() {
      await stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
