import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { faultText } from '../../../core/language/fault/text'
import { startApp, type RunningApp } from '../app'
import { axeFindings } from '../axe'
import { materialPage } from '../pages/material-page'
import { startPage } from '../pages/start-page'

/** An interview of its own: the same questions, other answers. */
const interview = (who: string) =>
  [1, 2, 3, 4].map((n) => `Intervjuer: Hva med ${n}?\nInformant: ${who} svarer for seg på spørsmål ${n}.`).join('\n')

const doubtful = `${interview('Den tredje')}\nKollega: hun sa noe rart.\nInformant: Ja.`
const bare = Array.from({ length: 12 }, (_, n) => `00${(n % 2) + 1} svar nummer ${n} fra en som snakker`).join('\n')
const several = [1, 2, 3].map((n) => `# Intervju ${n}\n\n${interview(`Nummer ${n}`)}`).join('\n\n')

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
  app.page.setDefaultTimeout(15_000)
  const folder = join(app.home, 'Filer')
  mkdirSync(folder)
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('a1.txt', interview('Den første'))
  write('a2.txt', '')
  write('a3.txt', doubtful)
  write('a4.txt', interview('Den første'))
  write('a5.txt', interview('Den femte'))
  write('uten kolon.txt', bare)
  write('flere.md', several)
  for (let n = 10; n < 40; n += 1) write(`b${n}.txt`, interview(`Person ${n}`))
  await startPage(app.page).createProject('Mange filer')
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
})

const preview = () => materialPage(app.page).preview()
const focused = () => app.page.evaluate(() => document.activeElement?.textContent)

describe('a file that can be read in more than one way', () => {
  it('says what it looks like, and offers the other reading', async () => {
    await materialPage(app.page).chooseFiles('Filer', [/^uten kolon/u])
    await preview().getByText('Ser ut som', { exact: false }).waitFor()
    await preview()
      .getByRole('button', { name: /^Les dem som navn: «001» og «002»/u })
      .waitFor()
    expect(await axeFindings(app.page)).toEqual([])
  })

  it('is read so by one key, and back by the same, with the focus where it was', async () => {
    await preview()
      .getByRole('button', { name: /^Les dem som navn/u })
      .focus()
    await app.page.keyboard.press('Enter')
    await preview().getByRole('textbox', { name: 'Navn i transkripsjonen: 001' }).waitFor()
    await preview().getByRole('status').getByText('Filen er lest på nytt.').waitFor()
    await expect.poll(focused).toBe('Ta tilbake')
    await app.page.keyboard.press('Enter')
    await preview().getByRole('textbox', { name: 'Navn i transkripsjonen: 001' }).waitFor({ state: 'detached' })
    await preview().getByRole('button', { name: 'Angre' }).click()
    await preview().getByRole('textbox', { name: 'Navn i transkripsjonen: 001' }).waitFor()
  })

  it('is mended in the text itself by the keyboard, and what was mended before stays', async () => {
    const { page } = app
    await preview().getByRole('textbox', { name: 'Navn i transkripsjonen: 001' }).fill('Ane')
    await preview().getByRole('button', { name: 'Legg inn' }).click()
    await page.getByRole('row', { name: /^uten kolon/u }).waitFor()
    await materialPage(page).chooseFiles('Filer', [/^a3/u])
    await preview().getByRole('textbox', { name: 'Navn i transkripsjonen: Informant' }).fill('Ane')
    await preview().getByRole('button', { name: 'Valg for replikk 1', exact: true }).focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: '«Kollega» er navnet på den som snakker' }).press('Enter')
    await preview().getByRole('textbox', { name: 'Navn i transkripsjonen: Kollega' }).waitFor()
    await preview().getByRole('textbox', { name: 'Navn i transkripsjonen: Ane' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('turn-button')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await preview().waitFor({ state: 'detached' })
  })
})

describe('a file that holds three interviews', () => {
  it('is split when it is asked for, and looked over one at a time', async () => {
    const { page } = app
    await materialPage(page).chooseFiles('Filer', [/^flere/u])
    await preview()
      .getByRole('button', { name: /^Del filen/u })
      .click()
    for (const n of [1, 2, 3]) {
      await preview().getByText(`Del ${n} av 3`).waitFor()
      await materialPage(page).confirm(`Intervju ${n}`)
    }
    await page.getByText('1 av 1 filer er lagt inn.').waitFor()
    for (const n of [1, 2, 3]) await page.getByRole('row', { name: new RegExp(`^Intervju ${n}`, 'u') }).waitFor()
  })
})

describe('five files, of which one is empty, one there twice and one doubtful', () => {
  it('case 74: go in without asking as far as they are clear, one bad file stopping nobody, and the rest is asked about', async () => {
    const { page } = app
    await materialPage(page).chooseFiles('Filer', [/^a1/u, /^a2/u, /^a3/u, /^a4/u, /^a5/u])
    await page.getByText('Fil 1 av 5').waitFor()
    await preview().getByRole('button', { name: 'Ta inn resten uten å spørre' }).click()
    await page.getByText('Fil 3 av 5').waitFor()
    await preview().getByRole('button', { name: 'Hopp over filen' }).click()
    const summary = page.getByRole('dialog', { name: 'Filene er gått gjennom' })
    await summary.getByText('2 av 5 filer er lagt inn.').waitFor()
    await summary.getByText(faultText('nb', { code: 'import.empty', params: {} })).waitFor()
    await summary.getByText('Allerede lagt inn som «a1»').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await summary.getByRole('button', { name: 'Greit' }).click()
  })

  it('are not taken in twice: the first choice is to skip', async () => {
    const { page } = app
    await materialPage(page).chooseFiles('Filer', [/^a5/u])
    await preview().getByText('Denne filen er allerede lagt inn som «a5».', { exact: false }).waitFor()
    const skip = preview().getByRole('button', { name: 'Hopp over filen' })
    expect(await skip.getAttribute('data-kind')).toBe('primary')
    await skip.click()
  })
})

describe('files dropped on the list of documents', () => {
  it('come in one after the other, and a bad one among them stops nobody', async () => {
    const { page } = app
    const files = [
      { name: 'sluppet 1.txt', text: interview('Den sjuende') },
      { name: 'ødelagt.docx', text: 'ikke et dokument' },
      { name: 'sluppet 2.txt', text: interview('Den åttende') },
    ]
    const dropped = await page.evaluateHandle((all) => {
      const transfer = new DataTransfer()
      for (const { name, text } of all) transfer.items.add(new File([text], name))
      return transfer
    }, files)
    await page.locator('.drop-area').dispatchEvent('drop', { dataTransfer: dropped })
    await page.getByText('Fil 1 av 3').waitFor()
    await preview().getByRole('button', { name: 'Ta inn resten uten å spørre' }).click()
    const summary = page.getByRole('dialog', { name: 'Filene er gått gjennom' })
    await summary.getByText('2 av 3 filer er lagt inn.').waitFor()
    await summary.getByText('ødelagt.docx').waitFor()
    await summary.getByRole('button', { name: 'Greit' }).click()
    for (const n of [1, 2]) await page.getByRole('row', { name: new RegExp(`^sluppet ${n}`, 'u') }).waitFor()
  })
})

describe('thirty files', () => {
  it('can be stopped midway: what is in stays, and the rest is told of', async () => {
    const { page } = app
    const rows = Array.from({ length: 30 }, (_, n) => new RegExp(`^b${n + 10}`, 'u'))
    await materialPage(page).chooseFiles('Filer', rows)
    await page.getByText('Fil 1 av 30').waitFor()
    await preview().getByRole('button', { name: 'Ta inn resten uten å spørre' }).click()
    const progress = page.getByRole('dialog', { name: 'Tar inn filene' })
    await progress.getByText(/^(?:[3-9]|1\d) lagt inn/u).waitFor()
    await progress.getByRole('button', { name: 'Avbryt' }).last().click()
    const summary = page.getByRole('dialog', { name: 'Filene er gått gjennom' })
    const [, added] = /^(\d+) av 30/u.exec(await summary.getByText(/av 30 filer/u).innerText())!
    expect(Number(added)).toBeGreaterThan(2)
    expect(Number(added)).toBeLessThan(30)
    await summary.getByRole('button', { name: 'Greit' }).click()
    await expect.poll(() => page.getByRole('row', { name: /^b\d\d /u }).count()).toBe(Number(added))
    expect(app.complaints).toEqual([])
  })
})
