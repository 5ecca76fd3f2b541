import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesBelow, bytesOfProject, findWords } from '../../support/byte-search'
import { root } from '../../support/built'
import { anonymisationPage } from '../pages/anonymisation-page'
import { codingPage } from '../pages/coding-page'
import { materialPage } from '../pages/material-page'
import { reportPage } from '../pages/report-page'
import { password, startPage } from '../pages/start-page'
import { windowPage } from '../pages/window-page'

/** Names that nobody has and no program writes by itself. */
const planted = ['Qvistmoen', 'Zølvraug', 'Wixøyhavn']
const sayings = ['gneldrebikkja', 'Kladdenotat om Zølvraug']
const copyPassword = 'en tredje setning for kopien'

const home = mkdtempSync(join(tmpdir(), 'fortrolig-canary-'))
const environment = {
  ...process.env,
  HOME: home,
  XDG_DATA_HOME: join(home, 'data'),
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_CACHE_HOME: join(home, 'cache'),
  XDG_STATE_HOME: join(home, 'state'),
  XDG_RUNTIME_DIR: join(home, 'run'),
  TMPDIR: join(home, 'tmp'),
  LANG: 'nb_NO.UTF-8',
}

let host: ChildProcess
let context: BrowserContext
let page: Page

/** The app on a computer where everything that anybody writes lies below one folder, the browser's profile too. */
async function start(): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'dist/host/start.js'), '--no-window'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  host = child
  const address = await new Promise<string>((resolve) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+\S*/u.exec(said)
      if (found) resolve(found[0])
    })
  })
  context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    env: environment,
    locale: 'nb-NO',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(15_000)
  await page.goto(address)
}

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => host.once('exit', resolve))
  await context.close()
  host.kill('SIGTERM')
  await ended
}

async function command(name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.getByRole('dialog', { name: 'Kommandoer' }).getByRole('option', { name }).first().click()
}

beforeAll(async () => {
  for (const folder of ['data', 'config', 'cache', 'state', 'run', 'tmp', 'Transkripsjoner'])
    mkdirSync(join(home, folder), { mode: 0o700 })
  const lines = [
    'Intervjuer: Hvem ringer du til om natta?',
    `Zølvraug: Jeg heter Zølvraug Qvistmoen, og jeg ringer gneldrebikkja i Wixøyhavn.`,
    'Intervjuer: Og så?',
    'Zølvraug: Så sitter jeg der alene og hører på havet hele natta.',
  ]
  writeFileSync(join(home, 'Transkripsjoner', 'samtale.txt'), lines.join('\n'))
  await start()
})
afterAll(async () => {
  if (host.exitCode === null) await stop()
  rmSync(home, { recursive: true, force: true })
})

describe('a study in a window of its own', () => {
  it('is worked through: in, coded, noted, out, copied, locked and opened again', async () => {
    await startPage(page).createProject('Natt')
    const material = materialPage(page)
    await material.chooseFiles('Transkripsjoner', [/samtale/u])
    await material.confirm('samtale', { title: 'Samtale' })
    await windowPage(page).goTo('Koding')
    const coding = codingPage(page)
    await coding.openDocument(/^Samtale/u)
    await coding.select('alene og hører', 'hele natta.')
    await coding.code('Alene')
    await command('Skriv et nytt notat')
    await page.getByRole('textbox', { name: 'Notat', exact: true }).fill('Kladdenotat om Zølvraug')
    await page.keyboard.press('Escape')
    await page.getByText('Kladdenotat om').first().waitFor()
    await windowPage(page).goTo('Anonymisering')
    const room = anonymisationPage(page)
    await command('Lag eller åpne navnelisten')
    await room.makeNameList('Natt.navneliste')
    await windowPage(page).goTo('Rapport')
    await reportPage(page).write('rapport')
    await reportPage(page).written().waitFor()
    await command('Filer og kopier')
    await page.getByRole('button', { name: /^Egen kopi/u }).click()
    const form = page.getByRole('dialog', { name: 'Egen kopi av prosjektet' })
    await form.getByRole('textbox', { name: 'Navn på kopien' }).fill('kopi')
    await form.getByRole('textbox', { name: 'Passord for kopien' }).fill(copyPassword)
    await form.getByRole('textbox', { name: 'Passordet en gang til' }).fill(copyPassword)
    await form.getByRole('textbox', { name: 'Begrunnelse' }).fill('Flyttes')
    await form.getByRole('button', { name: 'Lag kopi' }).click()
    await page.getByText(/^Kopien er laget/u).waitFor()
    await page.keyboard.press('Escape')
    await command('Analyselogg')
    await page.getByText(/^Kjeden av kontrollsummer er hel/u).waitFor()
    await page.keyboard.press('Escape')
    await command('Lukk prosjektet')
    await startPage(page).openProject('Natt.fortrolig')
    await page.getByRole('navigation', { name: 'Rom' }).waitFor()
    await windowPage(page).goTo('Koding')
    await stop()
  })

  it('leaves no word of it in any byte on the computer but the file that was there before', () => {
    const own = bytesBelow(join(home, 'Transkripsjoner'))
    expect(findWords(own, planted)).toHaveLength(planted.length)
    const all = bytesBelow(home).filter((it) => !it.path.startsWith('Transkripsjoner'))
    expect(all.some((it) => it.path.startsWith('profile'))).toBe(true)
    expect(findWords(all, [...planted, ...sayings])).toEqual([])
  })

  it('has them in the project and its copy, which only their passwords open', async () => {
    const projects = readdirSync(home).filter((it) => it.endsWith('.fortrolig'))
    expect(projects.toSorted()).toEqual(['Natt.fortrolig', 'kopi.fortrolig'])
    const secrets: Readonly<Record<string, string>> = { 'Natt.fortrolig': password, 'kopi.fortrolig': copyPassword }
    for (const name of projects) {
      const all = await bytesOfProject(join(home, name), secrets[name]!)
      for (const word of planted) expect(findWords(all, [word]).every((it) => it.includes('#'))).toBe(true)
      for (const word of planted) expect(findWords(all, [word])).not.toEqual([])
    }
  })
})
