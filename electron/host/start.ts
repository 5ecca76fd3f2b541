import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { hasDisplay, openDefaultBrowser } from './browser-window/default-browser'
import { openBrowserWindow } from './browser-window/browser-window'
import { findBrowser } from './browser-window/find-browser'
import { findElectron } from './electron-binary'
import { startHost } from './host'
import type { Host } from './host'
import { languageOf } from './language/language-of'
import { hostTexts } from './language/texts'
import type { StartOptions } from './start-options'
import { readStartOptions } from './start-options'

const root = join(import.meta.dirname, '..', '..')
const texts = hostTexts(languageOf(process.env))

/** A window in the ordinary browser that is away this long has been closed. */
const awayMs = 60_000

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function startElectron(program: string): void {
  say(texts.openedIn('Electron'))
  const child = spawn(program, [root], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => process.exit(code ?? 0))
}

/** Prints an address, and a fresh one at each Enter as long as no window has come. */
function offerAddress(host: Host): void {
  const print = () => say(`${texts.openAddress}\n${host.address()}`)
  print()
  if (!process.stdin.isTTY) return
  say(texts.freshAddress)
  process.stdin.on('data', print).unref()
}

async function openOwnWindow(host: Host, quit: () => void): Promise<boolean> {
  const browser = findBrowser()
  if (!browser) return false
  const window = await openBrowserWindow(browser, host.address())
  say(`${texts.openedIn(browser.name)} ${texts.electronAbsent}`)
  host.onQuit(window.close, window.closed)
  window.closed.then(quit, quit)
  return true
}

/** An ordinary browser is only for whoever accepts what it remembers. */
async function isOrdinaryBrowserAccepted(): Promise<boolean> {
  say(`${texts.electronAbsent}\n${texts.plainBrowserWarning}`)
  if (!process.stdin.isTTY) return true
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(texts.openAnyway)
  terminal.close()
  return /^[jy]/iu.test(answer.trim())
}

async function openOrdinaryBrowser(host: Host, quit: () => void): Promise<boolean> {
  if (!(await isOrdinaryBrowserAccepted())) {
    quit()
    return true
  }
  if (!(await openDefaultBrowser(host.address()))) return false
  say(texts.openedIn(texts.ordinaryBrowser))
  let away: NodeJS.Timeout | undefined
  host.onWindow((isOpen) => {
    clearTimeout(away)
    if (!isOpen) away = setTimeout(quit, awayMs)
  })
  return true
}

/** Every command is on the disk already: a project that cannot be closed in order has lost nothing. */
async function leave(host: Host, exitCode: number): Promise<never> {
  try {
    await host.quit()
  } catch {
    process.stderr.write(`${texts.folderGone}\n`)
    process.exit(1)
  }
  process.exit(exitCode)
}

async function startWindow(options: StartOptions): Promise<void> {
  const host = await startHost({ root, port: options.port })
  const quit = () => void leave(host, 0)
  host.onSessionEnded(() => {
    process.stderr.write(`${texts.codeReused}\n`)
    void leave(host, 1)
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, quit)
  if (!options.window) return say(host.address())
  if (!hasDisplay()) {
    say(`${texts.electronAbsent}\n${texts.plainBrowserWarning}`)
    return offerAddress(host)
  }
  if (!(await openOwnWindow(host, quit)) && !(await openOrdinaryBrowser(host, quit))) offerAddress(host)
}

const options = readStartOptions(process.argv.slice(2))
if (!options) {
  process.stderr.write('npm start -- [--no-window] [--port N]\n')
  process.exit(2)
}
const electron = options.window && hasDisplay() ? findElectron(root) : null
if (electron) startElectron(electron)
else await startWindow(options)
