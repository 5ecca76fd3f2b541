import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startApp, type RunningApp } from '../app'
import { codebookPage } from '../pages/codebook-page'
import { codingPage } from '../pages/coding-page'
import { startPage } from '../pages/start-page'
import { windowPage } from '../pages/window-page'

let app: RunningApp
let page: Page
beforeAll(async () => {
  app = await startApp()
  page = app.page
  page.setDefaultTimeout(15_000)
  await startPage(page).openSample()
  await windowPage(page).goTo('Koding')
  await codingPage(page).openDocument(/^Intervju 1/u)
  await page.locator('button.turn-stripe').first().waitFor({ state: 'attached' })
})
afterAll(() => app.close())

const codebook = () => codebookPage(page)
const count = async () => Number(/(\d+) koding/u.exec(await page.locator('.coding-counts').innerText())?.[1])
const undo = () => page.keyboard.press('Control+z')

describe('the codebook', () => {
  /** Takes the last command back, and sees that the tree is as it was. */
  async function takenBack(before: readonly string[]): Promise<void> {
    await page.locator('.turn').first().focus()
    await undo()
    await expect.poll(async () => codebook().names()).toEqual(before)
  }

  it('names the levels as the method does', async () => {
    await codebook().row('Nabo og pasient').click()
    await page.locator('.code-level', { hasText: /^Underkategori$/u }).waitFor()
    await codebook().choose('Alene med ansvaret', /^Ny underkategori/u)
    await page.getByRole('textbox', { name: 'Navn på ny underkategori under Alene med ansvaret' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('makes, renames and moves codes by keys, each taken back', async () => {
    const before = await codebook().names()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Lag en ny kode')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Navn på ny hovedkategori' }).waitFor()
    await page.keyboard.type('Måneskinn')
    await page.keyboard.press('Enter')
    await expect.poll(async () => codebook().names()).toEqual([...before, 'Måneskinn'])
    await page.keyboard.press('Escape')
    await codebook().row('Måneskinn').click()
    await page.keyboard.press('F2')
    await page.keyboard.type('Lys om natta')
    await page.keyboard.press('Enter')
    await expect.poll(async () => codebook().names()).toContain('Lys om natta')
    await takenBack([...before, 'Måneskinn'])
    await codebook().row('Måneskinn').focus()
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(async () => (await codebook().names()).at(-1)).toBe('·Måneskinn')
    await takenBack([...before, 'Måneskinn'])
    await takenBack(before)
  })

  it('moves a code by mouse, with what is below it, and takes it back', async () => {
    const before = await codebook().names()
    const from = await codebook().row('Redsel og trygghet på veien').boundingBox()
    const to = await codebook().row('Tid, vei og avstand').boundingBox()
    if (!from || !to) throw new Error('the rows are not in sight')
    await page.mouse.move(from.x + 90, from.y + 14)
    await page.mouse.down()
    await page.mouse.move(from.x + 94, from.y + 20, { steps: 3 })
    await page.mouse.move(to.x + 110, to.y + to.height / 2, { steps: 8 })
    await page.mouse.up()
    await expect
      .poll(async () => (await codebook().names()).slice(3, 9))
      .toEqual([
        'Tid, vei og avstand',
        '·Kjørelista og det som ikke står på den',
        '··kattemat på lista',
        '·Vær, føre og stengte veier',
        '·Redsel og trygghet på veien',
        '··Trygghet',
      ])
    await takenBack(before)
  })

  it('merges two codes once it has said what becomes of the codings', async () => {
    const before = await codebook().names()
    const codings = await count()
    await codebook().choose('Taushet på butikken', /^Slå sammen med/u)
    const dialog = page.getByRole('dialog', { name: /^Slå sammen «Taushet på butikken»/u })
    expect(await dialog.getByRole('button', { name: 'Slå sammen' }).isDisabled()).toBe(true)
    await page.keyboard.type('nabo')
    await dialog.getByRole('row', { name: /^Nabo og pasient/u }).click()
    await dialog.getByText(/^7 kodinger flyttes til «Nabo og pasient»\./u).waitFor()
    await dialog.getByText(/^Én av dem står på et utdrag som har begge kodene/u).waitFor()
    await dialog.getByRole('button', { name: 'Slå sammen' }).click()
    await expect.poll(async () => codebook().names()).not.toContain('·Taushet på butikken')
    await expect.poll(count).toBe(codings - 1)
    await takenBack(before)
    expect(await count()).toBe(codings)
  })

  it('lays a code aside with a reason, takes it up again, and takes both back', async () => {
    const before = await codebook().names()
    await codebook().choose('Kropp og søvn', /^Legg til side/u)
    await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Går opp i de andre')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Legg til side' }).click()
    await expect.poll(async () => codebook().names()).not.toContain('·Kropp og søvn')
    await page.getByText(/^Lagt til side \(/u).click()
    await page.getByRole('button', { name: 'Ta i bruk igjen: Kropp og søvn' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Ta i bruk igjen' }).click()
    await expect.poll(async () => codebook().names()).toEqual(before)
    await page.locator('.turn').first().focus()
    await undo()
    await expect.poll(async () => codebook().names()).not.toContain('·Kropp og søvn')
    await takenBack(before)
  })

  it('says what goes with a code before it is removed, and gives it back', async () => {
    const before = await codebook().names()
    const codings = await count()
    await codebook().row('Redsel og trygghet på veien').click()
    await page.keyboard.press('Delete')
    const question = page.getByRole('alertdialog')
    await question.getByText(/Én kode under den fjernes også\. Til sammen forsvinner 9 kodinger\./u).waitFor()
    await question.getByRole('button', { name: 'Fjern koden' }).click()
    await expect.poll(async () => codebook().names()).not.toContain('·Redsel og trygghet på veien')
    expect(await count()).toBeLessThan(codings)
    await takenBack(before)
    expect(await count()).toBe(codings)
  })

  it('is searched, and ordered by name and by codings', async () => {
    const before = await codebook().names()
    await page.getByRole('searchbox', { name: 'Finn i kodeboken' }).fill('trygghet')
    await expect.poll(async () => codebook().names()).toContain('··Trygghet')
    expect(await codebook().names()).not.toContain('·Nabo og pasient')
    await page.getByRole('searchbox', { name: 'Finn i kodeboken' }).fill('')
    await page.getByRole('button', { name: 'Vis kodeboken' }).click()
    await page.getByRole('menuitem', { name: 'Etter navn' }).click()
    const tops = (await codebook().names()).filter((it) => !it.startsWith('·'))
    expect(tops).toEqual(tops.toSorted(new Intl.Collator('nb').compare))
    await page.getByRole('button', { name: 'Vis kodeboken' }).click()
    await page.getByRole('menuitem', { name: 'Egen rekkefølge' }).click()
    expect(await codebook().names()).toEqual(before)
  })

  it('does with the chosen code from the command palette what its menu does, beside the notes too', async () => {
    await codebook().row('Nabo og pasient').click()
    await codebook().show('Notater')
    for (const [command, role] of [
      ['Slå sammen: Nabo', 'dialog'],
      ['Legg til side: Nabo', 'alertdialog'],
      ['Fjern koden: Nabo', 'alertdialog'],
    ] as const) {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(command)
      await page.keyboard.press('Enter')
      await page.getByRole(role, { name: /«Nabo og pasient»/u }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole(role).waitFor({ state: 'detached' })
    }
  })

  it('takes its words for the levels from the method that the project chooses', async () => {
    await page.keyboard.press('Control+,')
    await page.getByRole('tab', { name: 'Prosjektet' }).click()
    await page.getByRole('button', { name: /Metode$/u }).click()
    await page.getByRole('option', { name: /^Tematisk analyse/u }).click()
    await page.keyboard.press('Escape')
    await codebook().choose('Når alle kjenner alle', /^Nytt undertema/u)
    await page.getByRole('textbox', { name: 'Navn på nytt undertema under Når alle kjenner alle' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Nytt tema' }).waitFor()
  })

  it('says a name in another language, kept without being saved', async () => {
    await codebook().row('Nabo og pasient').click()
    await page.getByRole('tab', { name: 'Definisjon' }).click()
    await page.getByRole('textbox', { name: 'På nynorsk' }).fill('Nabo og pasient på nynorsk')
    await page.getByRole('textbox', { name: 'På engelsk' }).focus()
    await page.getByRole('searchbox', { name: 'Finn i kodeboken' }).fill('på nynorsk')
    await expect.poll(async () => codebook().names()).toEqual(['Når alle kjenner alle', '·Nabo og pasient'])
    await page.getByRole('searchbox', { name: 'Finn i kodeboken' }).fill('')
  })

  it('is beside the text, which Enter in the list of documents goes on into', async () => {
    const list = page.getByRole('grid', { name: 'Dokumenter' })
    await list.getByRole('row', { name: /^Intervju 1/u }).focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: 'Intervju 2' }).waitFor()
    await page.locator('.turn').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('turn')
  })

  it('leaves no complaint in the window', () => {
    expect(app.complaints).toEqual([])
  })
})
