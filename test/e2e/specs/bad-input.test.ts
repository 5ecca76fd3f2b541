import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { faultText } from '../../../core/language/fault/text'
import { startApp, type RunningApp } from '../app'
import { materialPage } from '../pages/material-page'
import { startPage } from '../pages/start-page'

const samples = new URL('../../../samples/files', import.meta.url).pathname
type Code = Parameters<typeof faultText>[1]['code']
const words = (code: Code, params: Record<string, string> = {}) => faultText('nb', { code, params })
/** The beginning of every Word file that is locked with a password: a compound file with an encrypted package. */
const locked = Buffer.alloc(4096)
locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
locked.write('EncryptedPackage', 1024, 'utf16le')
const picture = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
])
const talk = [
  'Intervjuer: Går du på nattvakt nå?',
  'Turid: Ja, og så å få sove på dagen.',
  'Intervjuer: Hm?',
  'Turid: Nei.',
]

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
  app.page.setDefaultTimeout(15_000)
  const folder = join(app.home, 'Filer')
  mkdirSync(folder)
  writeFileSync(join(folder, 'tom.txt'), '')
  writeFileSync(join(folder, 'odelagt.docx'), readFileSync(join(samples, 'Intervju 1 Bodil.docx')).subarray(0, 4000))
  writeFileSync(join(folder, 'bilde.docx'), picture)
  writeFileSync(join(folder, 'laast.docx'), locked)
  writeFileSync(join(folder, 'gammel.txt'), Buffer.from(talk.join('\r\n\r\n'), 'latin1'))
  cpSync(join(samples, 'Fokusgruppe Tindvær 2026-02-03.docx'), join(folder, 'Fokusgruppe.docx'))
  await startPage(app.page).createProject('Nattarbeid')
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
})

describe('what cannot be used', () => {
  it.each([
    ['an empty file', /^tom\.txt/u, 'import.empty'],
    ['a damaged file', /^odelagt\.docx/u, 'import.damaged'],
    ['a file that is locked with a password', /^laast\.docx/u, 'import.encrypted'],
  ] as const)('is told in plain words and stores nothing: %s', async (_what, name, code) => {
    const { page } = app
    await materialPage(page).chooseFiles('Filer', [name])
    await page.getByText(words(code)).first().waitFor()
    expect(await page.getByRole('table', { name: 'Dokumenter' }).count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  it('is a picture that is called a Word file: it says what it is not, and stores nothing', async () => {
    const { page } = app
    await materialPage(page).chooseFiles('Filer', [/^bilde\.docx/u])
    await page
      .getByRole('alert')
      .filter({ hasText: /Ingenting er hentet inn\. Lagre /u })
      .waitFor()
    await page.keyboard.press('Escape')
  })

  it('is not a text that was stored the old way: its letters are read, and one is asked to look', async () => {
    const { page } = app
    await materialPage(page).chooseFiles('Filer', [/^gammel\.txt/u])
    const preview = materialPage(page).preview()
    await preview.getByText('Ja, og så å få sove på dagen.').waitFor()
    await preview.getByText('Se etter om bokstavene er riktige.', { exact: false }).waitFor()
    await preview.getByRole('button', { name: 'Hopp over filen' }).click()
    await preview.waitFor({ state: 'detached' })
  })

  it('does not stop the next good file', async () => {
    const { page } = app
    const material = materialPage(page)
    await material.chooseFiles('Filer', [/^Fokusgruppe/u])
    await material.confirm('Fokus', { title: 'Fokusgruppe', roles: { 'Hilde Nilsen': 'Moderator' } })
    await page.getByRole('row', { name: /^Fokusgruppe Ikke avidentifisert/u }).waitFor()
  })

  it('is a wrong password: it says so, and the next try is free', async () => {
    app = await app.restart()
    const { page } = app
    page.setDefaultTimeout(15_000)
    await startPage(page).openProject('Nattarbeid', 'et helt annet passord')
    await page.getByText(words('vault.wrong-passphrase')).first().waitFor()
    const dialog = page.getByRole('dialog').filter({ has: page.getByRole('textbox', { name: 'Passord' }) })
    await dialog.getByRole('textbox', { name: 'Passord' }).fill('en lang setning som bare jeg kan')
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /^Fokusgruppe/u }).waitFor()
  })

  it('is a project of a newer format: it says so and changes nothing', async () => {
    const project = join(app.home, 'Nattarbeid.fortrolig')
    app = await app.restart()
    const { page } = app
    page.setDefaultTimeout(15_000)
    const header = JSON.parse(readFileSync(join(project, 'header.json'), 'utf8')) as Record<string, unknown>
    expect(readdirSync(project).some((it) => it.startsWith('journal.'))).toBe(true)
    writeFileSync(join(project, 'header.json'), JSON.stringify({ ...header, format: 99 }))
    await startPage(page).openProject('Nattarbeid')
    await page.getByText(words('project.newer-format')).first().waitFor()
  })
})

describe('what is said about bad input, in each language', () => {
  const said: Readonly<Record<'nb' | 'nn' | 'en', RegExp>> = {
    nb: /Ingenting er (?:hentet inn|åpnet|endret)/u,
    nn: /Ingenting er (?:henta inn|opna|endra)/u,
    en: /Nothing (?:was (?:imported|opened)|has changed)/u,
  }
  const codes = [
    'import.empty',
    'import.unreadable',
    'import.encrypted',
    'import.unknown-format',
    'import.mislabelled',
    'import.damaged',
    'import.too-large',
    'import.preview-gone',
    'name-list.other-project',
    'project.newer-format',
  ] as const

  it.each(['nb', 'nn', 'en'] as const)('is what happened, what was kept and what to do: %s', (language) => {
    for (const code of codes) {
      const text = faultText(language, { code, params: {} })
      expect(text).toMatch(said[language])
      expect(text.split(/[.!?](?:\s|$)/u).filter(Boolean).length).toBeGreaterThanOrEqual(3)
    }
  })
})
