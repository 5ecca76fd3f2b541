import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ensureBuilt, root } from '../../../support/built'

let folder: string
const running: ChildProcess[] = []

beforeAll(ensureBuilt)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fortrolig-start-'))
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

type Started = Readonly<{ child: ChildProcess; out: () => string; ended: Promise<number | null> }>

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [join(root, 'dist', 'host', 'start.js'), ...args], {
    env: { HOME: folder, XDG_DATA_HOME: folder, TMPDIR: folder, PATH: '', LANG: 'nb_NO.UTF-8', ...environment },
  })
  running.push(child)
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (out += text.toString()))
  return { child, out: () => out, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

async function addressOf({ out }: Started): Promise<URL> {
  const found = await vi.waitFor(() => /http:\S+/.exec(out())![0], { timeout: 20_000 })
  return new URL(found)
}

const sessionOf = (address: URL) =>
  fetch(`${address.origin}/session`, { method: 'POST', body: JSON.stringify({ code: address.hash.slice(6) }) })

/** A browser of the tests: it writes down what it was asked to open, and stays until it is ended. */
function fakeBrowser(name: string): string {
  const bin = join(folder, 'bin-browser.mjs')
  writeFileSync(
    bin,
    `#!${process.execPath}
import { writeFileSync } from 'node:fs'
writeFileSync(${JSON.stringify(join(folder, 'opened.json'))}, JSON.stringify(process.argv.slice(2)))
setInterval(() => {}, 1000)
`,
  )
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\nexec ${process.execPath} ${bin} "$@"\n`)
  chmodSync(path, 0o755)
  return path
}

describe('npm start', () => {
  it('with --no-window prints the address and nothing else, and serves the app there', async () => {
    const started = start(['--no-window'])
    const address = await addressOf(started)
    expect(started.out()).toBe(`${address.href}\n`)
    const page = await fetch(address)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Fortrolig</title>')])
    expect((await sessionOf(address)).status).toBe(200)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly at %s', async (signal) => {
    const started = start(['--no-window'])
    await addressOf(started)
    started.child.kill(signal)
    expect(await started.ended).toBe(0)
  })

  it('says in words that the project’s folder is gone when it closes, and that nothing is lost', async () => {
    const started = start(['--no-window'])
    const address = await addressOf(started)
    const { token } = (await (await sessionOf(address)).json()) as { token: string }
    const ask = (name: string, input: object) =>
      fetch(`${address.origin}/call/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify(input),
      }).then((it) => it.json() as Promise<{ ok: boolean }>)
    const coder = { name: 'Turid Test', initials: 'TT' }
    const project = { folder, name: 'Uteliv', passphrase: 'en ganske lang setning', coder, language: 'nb' }
    expect(await ask('project.create', project)).toMatchObject({ ok: true })
    const code = { name: 'uteliv', parent: null }
    expect(await ask('codebook.add', code)).toMatchObject({ ok: true })
    rmSync(join(folder, 'Uteliv.fortrolig'), { recursive: true })
    started.child.kill('SIGTERM')
    expect(await started.ended).toBe(1)
    const said = started.out().split('\n').slice(1).join('\n')
    expect(said).toMatch(/^Fortrolig er lukket, men prosjektets mappe svarte ikke\. [^\n]*\n$/)
  })

  it('asks for the port that it was given', async () => {
    const first = await addressOf(start(['--no-window']))
    const started = start(['--no-window', '--port', first.port])
    expect(await started.ended).not.toBe(0)
  })

  it('closes when the code of its address is used twice, and says so', async () => {
    const started = start(['--no-window'])
    const address = await addressOf(started)
    await sessionOf(address)
    expect((await sessionOf(address)).status).toBe(401)
    expect(await started.ended).toBe(1)
    expect(started.out()).toContain('Adressen ble brukt to ganger')
  })

  it('without a display prints the address, and how to get Electron', async () => {
    const started = start([])
    await addressOf(started)
    expect(started.out()).toContain('npx install-electron')
  })

  it('does not understand other arguments', async () => {
    expect(await start(['--host', '0.0.0.0']).ended).toBe(2)
  })
})

describe('its own browser window', () => {
  it('opens the address as an app, with a private profile that is gone when the window is closed', async () => {
    fakeBrowser('chromium')
    const started = start([], { DISPLAY: ':99', PATH: folder })
    await vi.waitFor(() => expect(existsSync(join(folder, 'opened.json'))).toBe(true), { timeout: 20_000 })
    await vi.waitFor(() => expect(started.out()).toContain('Fortrolig er åpnet i Chromium.'))
    const [profile] = readdirSync(folder).filter((name) => name.startsWith('fortrolig-window-'))
    expect(statSync(join(folder, profile!)).mode & 0o777).toBe(0o700)
    started.child.kill('SIGINT')
    expect(await started.ended).toBe(0)
    expect(readdirSync(folder).filter((name) => name.startsWith('fortrolig-window-'))).toEqual([])
  })
})
