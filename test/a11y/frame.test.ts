import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../e2e/app'
import { axeFindings } from '../e2e/axe'

const interview = Array.from(
  { length: 6 },
  () => 'Intervjuer: Hva betyr boligen for deg?\n\nKari: Det er jo selve grunnmuren, sånn jeg ser det.\n\n',
).join('')

let app: RunningApp

beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), 'fortrolig-home-'))
  mkdirSync(join(home, 'Dokumenter'))
  writeFileSync(join(home, 'Dokumenter', 'intervju.txt'), interview)
  writeFileSync(join(home, 'Dokumenter', 'tomt.txt'), '')
  app = await startApp({ width: 1280, height: 800 }, home)
})

afterAll(async () => {
  await app.close()
})

describe('the window, by keyboard and for screen readers', () => {
  it('starts with three ways in, in three languages', async () => {
    const { page } = app
    await page.getByRole('button', { name: /Nytt prosjekt/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Nynorsk' }).click()
    await page.getByRole('button', { name: /Opne eksempelstudien/ }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('nn')
    await page.getByRole('button', { name: 'Bokmål' }).click()
    expect(await page.title()).toBe('Fortrolig')
  })

  it('makes a project by keyboard alone, and shows the recovery code before it opens', async () => {
    const { page } = app
    await page.getByRole('button', { name: /Nytt prosjekt/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await page.keyboard.type('Bolig og flytting')
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('Passord', { exact: true }).fill('kort')
    await page.keyboard.press('Enter')
    await page.getByText('For kort. Bruk minst ti tegn.').first().waitFor()
    await page.getByLabel('Passord', { exact: true }).fill('en lang setning her')
    await page.getByLabel('Passordet en gang til').fill('en lang setning her')
    await page.getByLabel('Navnet ditt').fill('Anne Berg')
    await page.keyboard.press('Enter')
    await page.getByText('Skriv ned gjenopprettingskoden').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.getByText('Skriv ned gjenopprettingskoden').isVisible()).toBe(true)
    await page.getByLabel('Jeg har skrevet ned koden').focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Åpne prosjektet' }).press('Enter')
    await page.getByText('Legg inn det første intervjuet').waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('brings a transcript in by keyboard, through a preview', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Legg til filer' }).press('Enter')
    await page.getByRole('row', { name: 'Dokumenter' }).press('Enter')
    await page.getByRole('row', { name: /intervju\.txt/ }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('row', { name: /intervju\.txt/ }).press('Enter')
    await page.getByText('Se over før det lagres').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Legg inn' }).press('Enter')
    await page.getByRole('button', { name: 'intervju', exact: true }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('says in words that an empty file was not taken', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Legg til filer' }).click()
    await page.getByRole('row', { name: 'Dokumenter' }).dblclick()
    await page.getByRole('row', { name: /tomt\.txt/ }).dblclick()
    await page.getByRole('alert').waitFor()
    expect((await page.getByRole('alert').innerText()).length).toBeGreaterThan(20)
    await page.getByRole('button', { name: 'Lukk' }).last().click()
  })

  it('opens commands, keys, settings and the name list without a finding', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.type('hurtig')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Hurtigtaster' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('F1')
    const help = page.getByRole('dialog', { name: 'Hjelp' })
    await help.getByRole('button', { name: 'Navnelisten' }).click()
    await help.getByText('egen, kryptert fil med eget passord', { exact: false }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Innstillinger' }).click()
    for (const tab of ['Vinduet', 'Prosjektet', 'Logg']) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await axeFindings(page)).toEqual([])
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /navneliste/i }).click()
    await page.getByText('Med navnelisten kan hele den opprinnelige teksten gjenskapes.', { exact: false }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('shows the way to the first Word file, with the step that comes next', async () => {
    const { page } = app
    const way = page.getByRole('region', { name: 'Veien til Word-filen' })
    expect(await way.getByRole('button').allInnerTexts()).toEqual([
      expect.stringContaining('Filene inn'),
      expect.stringContaining('Vurder navn'),
      expect.stringContaining('Kod utdrag'),
      expect.stringContaining('Godkjenn tekst'),
      expect.stringContaining('Word-filen'),
    ])
    await way.getByRole('button', { name: /neste$/u }).click()
    await page.getByRole('main', { name: /Anonymisering|Koding/u }).waitFor()
    await page.keyboard.press('Alt+1')
  })

  it('opens a document, and another look, from the palette', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.keyboard.type('åpne inter')
    await page.getByRole('option', { name: /^Åpne intervju/u }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('main', { name: 'Koding' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('høy kontrast')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('contrast')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('farger som maskinen')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+1')
  })

  it('hides every name for a shared screen, and undoes by key', async () => {
    const { page } = app
    await page.keyboard.press('F9')
    expect(await page.locator('html').getAttribute('data-names')).toBe('hidden')
    await page.keyboard.press('F9')
    await page.keyboard.press('Control+z')
    await page.getByText('Legg inn det første intervjuet').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.getByRole('button', { name: 'intervju', exact: true }).waitFor()
  })

  it('lets no words out by copying or dragging, keeps them for its own fields, and prints one sentence', async () => {
    const { page } = app
    const refused = await page.evaluate(() => {
      const word = document.querySelector('main h2')!
      const copy = new ClipboardEvent('copy', { bubbles: true, cancelable: true })
      const drag = new DragEvent('dragstart', { bubbles: true, cancelable: true })
      return [word.dispatchEvent(copy), word.dispatchEvent(drag)]
    })
    expect(refused).toEqual([false, false])
    await page.evaluate(() => document.getSelection()!.selectAllChildren(document.querySelector('main h2')!))
    await page.keyboard.press('Control+c')
    await page.getByText('Teksten ble ikke kopiert.', { exact: false }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.press('Control+v')
    expect(await page.getByRole('combobox').inputValue()).toBe('Datamateriale')
    await page.keyboard.press('Escape')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.print-only').isVisible()).toBe(true)
    expect(await page.locator('.screen').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
  })

  it('loses nothing at 200 % zoom, and has no finding in dark or high contrast', async () => {
    const { page } = app
    await page.setViewportSize({ width: 640, height: 400 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
    for (const room of ['Datamateriale', 'Anonymisering', 'Koding', 'Analyse', 'Rapport']) {
      const box = await page.getByRole('button', { name: room }).first().boundingBox()
      expect(box!.x + box!.width).toBeLessThanOrEqual(640)
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeFindings(page)).toEqual([])
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'contrast'))
    expect(await axeFindings(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await axeFindings(page)).toEqual([])
  })

  it('locks: closing forgets the project, and the page has made no complaint', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('lukk prosjekt')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Nytt prosjekt/ }).waitFor()
    expect(await page.getByRole('heading', { name: 'Bolig og flytting' }).count()).toBe(0)
    await page.getByRole('region', { name: 'Prosjekter i hjemmemappen' }).getByRole('button').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(app.complaints).toEqual([])
  })

  it('opens again by password, after saying that a wrong one is wrong', async () => {
    const { page } = app
    await page.getByRole('button', { name: /Åpne prosjekt/ }).click()
    await page.getByRole('row', { name: /Bolig og flytting/ }).dblclick()
    await page.getByLabel('Passord', { exact: true }).fill('en annen setning')
    await page.keyboard.press('Enter')
    await page.locator('.field-error').waitFor()
    await page.getByLabel('Passord', { exact: true }).fill('en lang setning her')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'intervju', exact: true }).waitFor()
  })
})
