import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from './find-browser'

export type BrowserWindow = Readonly<{
  /** Resolves when the window is closed and its profile is gone from the disk. */
  closed: Promise<void>
  close(): void
}>

/**
 * A browser's ordinary profile keeps what is typed, titles and addresses. This one lives in a folder of its own, is
 * private, and talks to nobody: every service of the browser that would ask the net is off.
 */
export function browserArguments(address: string, profile: string, isRoot: boolean): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--incognito',
    '--disable-extensions',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--disable-quic',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-spell-checking',
    '--disable-features=Translate,AutofillServerCommunication,MediaRouter,OptimizationHints',
    '--password-store=basic',
    '--use-mock-keychain',
    '--window-size=1440,900',
    // The sandbox of Chromium refuses to start for root, as in a container.
    ...(isRoot ? ['--no-sandbox'] : []),
  ]
}

/** Opens the app in a window of its own. `mkdtemp` makes the profile folder with mode 0700. */
export async function openBrowserWindow(browser: Browser, address: string): Promise<BrowserWindow> {
  const profile = await mkdtemp(join(tmpdir(), 'fortrolig-window-'))
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  const child = spawn(browser.file, browserArguments(address, profile, process.getuid?.() === 0), {
    stdio: 'ignore',
    // What the browser leaves in the folder for temporary files goes with the profile. A Mac's path would be too long
    // for its sockets, and it has a folder per user anyway.
    env: process.platform === 'linux' ? { ...process.env, TMPDIR: profile } : process.env,
  })
  const exited = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => resolve())
  })
  return { closed: exited.finally(removeProfile), close: () => void child.kill() }
}
