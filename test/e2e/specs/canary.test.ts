import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesBelow, bytesOfProject, findWords, type FoundBytes } from '../../support/byte-search'
import { root, runBuilt } from '../../support/built'
import { anonymisationPage, listPassword } from '../pages/anonymisation-page'
import { codingPage } from '../pages/coding-page'
import { materialPage } from '../pages/material-page'
import { reportPage } from '../pages/report-page'
import { password, startPage } from '../pages/start-page'
import { windowPage } from '../pages/window-page'

/** Names that nobody has and no program writes by itself. */
const planted = ['Qvistmoen', 'Zølvraug', 'Wixøyhavn', 'Åsgjerd']
const sayings = ['gneldrebikkja', 'Kladdenotat', 'Vrakgodskode', 'hybelkaninsøk', 'Safebegrunnelse', 'Innsynsgrunn']
const folders = ['data', 'config', 'cache', 'state', 'run', 'tmp', 'stick', 'Transkripsjoner']
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

/** The computer loses the browser and the host in the same moment, in the middle of the work. */
async function crash(): Promise<void> {
  const dead = new Promise((resolve) => host.once('exit', resolve))
  const pids = processesWith(join(home, 'profile'))
  expect(pids).not.toEqual([])
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  host.kill('SIGKILL')
  await dead
  await context.close().catch(() => undefined)
}

/** The browser's processes are those that were started on this profile. */
function processesWith(argument: string): readonly number[] {
  return readdirSync('/proc')
    .filter((it) => /^\d+$/u.test(it) && Number(it) !== process.pid)
    .filter((it) => {
      try {
        return readFileSync(`/proc/${it}/cmdline`, 'utf8').includes(`--user-data-dir=${argument}`)
      } catch {
        return false
      }
    })
    .map(Number)
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
  for (const folder of folders) mkdirSync(join(home, folder), { mode: 0o700 })
  const lines = [
    'Moderator: Hvem ringer dere til om natta?',
    'Zølvraug: Jeg heter Zølvraug Qvistmoen, og jeg ringer gneldrebikkja i Wixøyhavn.',
    'Åsgjerd: Jeg ringer ingen, og det vet Zølvraug.',
    'Moderator: Og så?',
    'Zølvraug: Så sitter jeg der alene og hører på havet hele natta.',
    'Åsgjerd: Jeg sover i bilen nede ved kaia.',
  ]
  writeFileSync(join(home, 'Transkripsjoner', 'samtale i Wixøyhavn.txt'), lines.join('\n'))
  temporary = new Set(readdirSync(systemTemporary))
  await start()
})
afterAll(async () => {
  if (host.exitCode === null && host.signalCode === null) await stop()
  rmSync(home, { recursive: true, force: true })
})

const systemTemporary = '/tmp'
let temporary: ReadonlySet<string>

/** Every byte on this computer but the file that was there before, and what other programs put beside meanwhile. */
function everywhere(): readonly FoundBytes[] {
  const below = bytesBelow(home, (path) => !path.startsWith('Transkripsjoner'))
  const beside = readdirSync(systemTemporary).filter((it) => !temporary.has(it) && !/^(?:fortrolig|vitest)/u.test(it))
  const names = { path: 'beside', bytes: Buffer.from(beside.join('\n')) }
  return [...below, names, ...beside.flatMap((it) => bytesAt(join(systemTemporary, it)))]
}

/** What others have put there may be gone before it is read. */
function bytesAt(path: string): readonly FoundBytes[] {
  try {
    if (statSync(path).isDirectory()) return bytesBelow(path)
    return statSync(path).isFile() ? [{ path, bytes: readFileSync(path) }] : []
  } catch {
    return []
  }
}

/** Nothing is to be found while the app runs, after it was killed, and when all is closed; but the code in the Word files. */
function expectNothing(): void {
  const found = findWords(everywhere(), [...planted, ...sayings])
  expect(found.filter((it) => !/^[\w-]+\.docx#.*: Vrakgodskode$/u.test(it))).toEqual([])
}

const settings = () => page.getByRole('dialog', { name: 'Innstillinger' })

describe('a study in a window of its own', () => {
  it('is brought in, coded, noted and searched, and leaves no word while it is', async () => {
    await startPage(page).createProject('Natt')
    const material = materialPage(page)
    await material.chooseFiles('Transkripsjoner', [/samtale/u])
    await material.confirm('samtale', { title: 'Samtale i Wixøyhavn' })
    await windowPage(page).goTo('Koding')
    const coding = codingPage(page)
    await coding.openDocument(/^Samtale/u)
    await coding.select('alene og hører', 'hele natta.')
    await coding.code('Vrakgodskode')
    await command('Skriv et nytt notat')
    await page.getByRole('textbox', { name: 'Notat', exact: true }).fill('Kladdenotat om Zølvraug')
    await page.keyboard.press('Escape')
    await page.getByText('Kladdenotat om').first().waitFor()
    await coding.select('i bilen nede', 'ved kaia.')
    await coding.code('Hvile')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+Shift+z')
    await coding.select('Wixøyhavn', 'Wixøyhavn')
    await coding.mark('Sted')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('hybelkaninsøk Qvistmoen')
    await page.keyboard.press('Escape')
    await command('Lag eller åpne navnelisten')
    await anonymisationPage(page).makeNameList('Natt.navneliste')
    expectNothing()
  }, 90_000)

  it('leaves none when browser and host are killed in the middle, and is there when it is opened again', async () => {
    await crash()
    expectNothing()
    await start()
    await startPage(page).openProject('Natt.fortrolig')
    await windowPage(page).goTo('Koding')
    await page.getByText('Vrakgodskode').first().waitFor()
    expectNothing()
  }, 90_000)

  it('leaves none when copies of it are made, and it is locked and opened', async () => {
    await command('Lag eller åpne navnelisten')
    await anonymisationPage(page).openNameList()
    await command('Filer og kopier')
    await page.getByRole('button', { name: /^Egen kopi/u }).click()
    const form = page.getByRole('dialog', { name: 'Egen kopi av prosjektet' })
    await form.getByRole('textbox', { name: 'Navn på kopien' }).fill('kopi')
    await form.getByRole('textbox', { name: 'Passord for kopien' }).fill(copyPassword)
    await form.getByRole('textbox', { name: 'Passordet en gang til' }).fill(copyPassword)
    await form.getByRole('textbox', { name: 'Begrunnelse' }).fill('Flyttes fra Zølvraug')
    await form.getByRole('button', { name: 'Lag kopi' }).click()
    await page.getByText(/^Kopien er laget/u).waitFor()
    await page.keyboard.press('Escape')
    await command('Innstillinger')
    await settings().getByRole('tab', { name: 'Passord og sikkerhetskopier' }).click()
    await settings().getByRole('button', { name: 'Lagre i en annen mappe' }).click()
    const elsewhere = page.getByRole('dialog', { name: 'Lagre i en annen mappe' })
    await elsewhere.getByRole('textbox', { name: 'Begrunnelse' }).fill('Safebegrunnelse')
    await elsewhere.getByRole('button', { name: 'Velg mappe for sikkerhetskopien' }).click()
    const folder = page.getByRole('dialog', { name: 'Velg mappe for sikkerhetskopien' })
    await folder.getByRole('row', { name: 'stick' }).dblclick()
    await folder.getByRole('button', { name: 'Lagre her' }).click()
    await page.getByText(/^Sikkerhetskopien ligger i/u).waitFor()
    await settings().getByRole('button', { name: 'Lag sikkerhetskopi nå' }).click()
    await settings()
      .getByRole('button', { name: /^Gjenopprett fra/u })
      .first()
      .click()
    await page.getByText('Ingenting er annerledes nå.').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await windowPage(page).goTo('Datamateriale')
    await page.getByRole('tab', { name: 'Deltakere' }).click()
    await page
      .getByRole('button', { name: /^Mer om/u })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Innsyn' }).click()
    const access = page.getByRole('dialog', { name: 'Innsyn for en deltaker' })
    await access.getByRole('textbox', { name: 'Begrunnelse' }).fill('Innsynsgrunn')
    await access.getByRole('textbox', { name: 'Navn på kopien' }).fill('innsyn')
    await access.getByRole('button', { name: 'Lag innsynsfil' }).click()
    await page.getByText(/^Filen er laget/u).waitFor()
    await page.keyboard.press('Escape')
    expectNothing()
    await page.keyboard.press('Control+l')
    await page.getByRole('button', { name: /^Nytt prosjekt/u }).waitFor()
    expectNothing()
    await startPage(page).openProject('Natt.fortrolig')
    await page.getByRole('navigation', { name: 'Rom' }).waitFor()
  }, 90_000)

  it('has them in the project and its copies, which only their passwords open', async () => {
    const [backup] = readdirSync(join(home, 'stick'))
    const secrets = { 'Natt.fortrolig': password, 'kopi.fortrolig': copyPassword, [join('stick', backup!)]: password }
    for (const [name, secret] of Object.entries(secrets)) {
      const all = await bytesOfProject(join(home, name), secret)
      for (const word of planted) expect(findWords(all, [word])).not.toEqual([])
    }
  })

  it('leaves none when it is decided, approved and written out, and the files that were asked for hold none', async () => {
    await windowPage(page).goTo('Anonymisering')
    const room = anonymisationPage(page)
    await command('Lag eller åpne navnelisten')
    await room.openNameList()
    await room.show('Hele prosjektet')
    const pseudonyms = ['Kveldfrid', 'Solrun', 'Ragne', 'Tordis']
    await room.decideAllByKeys((form, isPerson) =>
      isPerson && !form.includes('Wixøyhavn')
        ? { decision: 'P', words: form.startsWith('Z') ? 'Kveldfrid' : pseudonyms.pop()! }
        : { decision: 'S', words: '' },
    )
    await room.approve('Samtale')
    await windowPage(page).goTo('Rapport')
    await reportPage(page).write('rapport')
    await reportPage(page).written().waitFor()
    await command('Analyselogg')
    await page.getByText(/^Kjeden av kontrollsummer er hel/u).waitFor()
    await page.keyboard.press('Escape')
    const secrets = { FORTROLIG_PASSPHRASE: password, FORTROLIG_KEY_PASSPHRASE: listPassword }
    await command('Lukk prosjektet')
    await page.getByRole('button', { name: /^Nytt prosjekt/u }).waitFor()
    const own = { HOME: home, XDG_DATA_HOME: join(home, 'data'), TMPDIR: join(home, 'tmp'), LANG: 'nb_NO.UTF-8' }
    const project = join(home, 'Natt.fortrolig')
    const written = await runBuilt(
      'host/cli.js',
      ['export', '--project', project, '--profile', 'standard', '-o', join(home, 'fra-linja.docx')],
      { environment: { ...own, ...secrets } },
    )
    expect([
      written.code,
      findWords([{ path: 'said', bytes: Buffer.from(written.out + written.error) }], planted),
    ]).toEqual([0, []])
    const found = await runBuilt(
      'host/cli.js',
      ['identifiers', join(home, 'Transkripsjoner', 'samtale i Wixøyhavn.txt'), '--language', 'nb'],
      { environment: own },
    )
    expect([found.code, found.out.includes('Qvistmoen')]).toEqual([0, true])
    expectNothing()
    await startPage(page).openProject('Natt.fortrolig')
    await page.getByRole('navigation', { name: 'Rom' }).waitFor()
  }, 120_000)

  it('leaves none when a participant withdraws and a passage is removed, and when all is closed', async () => {
    await windowPage(page).goTo('Datamateriale')
    await page.getByRole('tab', { name: 'Deltakere' }).click()
    await page
      .getByRole('button', { name: /^Mer om/u })
      .last()
      .click()
    await page.getByRole('menuitem', { name: 'Trekk samtykket' }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText(/^Navnelisten er lukket\. Appen kan bare/u).waitFor()
    await dialog.getByRole('button', { name: 'Åpne navnelisten' }).click()
    await anonymisationPage(page).openNameList()
    await dialog.getByText('Navnelisten: det som gjelder det som slettes').waitFor()
    await dialog.getByLabel('Skriv «slett» for å bekrefte').fill('slett')
    await dialog.getByRole('button', { name: 'Slett for godt' }).click()
    await page.getByRole('dialog', { name: 'Slettet for godt' }).waitFor()
    await page.keyboard.press('Escape')
    await windowPage(page).goTo('Koding')
    const coding = codingPage(page)
    await coding.openDocument(/^Samtale/u)
    await coding.select('hører på havet', 'hører på havet')
    await page.getByRole('button', { name: /^Merk opplysning/u }).click()
    await page.getByRole('menuitem', { name: 'Fjern for godt' }).click()
    await dialog.getByLabel('Skriv «slett» for å bekrefte').fill('slett')
    await dialog.getByRole('button', { name: 'Slett for godt' }).click()
    await page.getByRole('dialog', { name: 'Slettet for godt' }).waitFor()
    expectNothing()
    await stop()
    expectNothing()
    const all = everywhere()
    expect(all.some((it) => it.path.startsWith('profile'))).toBe(true)
    expect(all.some((it) => it.path.startsWith('rapport.docx#'))).toBe(true)
    const own = bytesBelow(join(home, 'Transkripsjoner'))
    expect(findWords(own, planted).length).toBeGreaterThanOrEqual(planted.length)
    const project = await bytesOfProject(join(home, 'Natt.fortrolig'), password)
    expect(findWords(project, [...planted, 'nede ved kaia', 'hører på havet'])).toEqual([])
  }, 90_000)
})
