import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startApp, type RunningApp } from '../app'
import { anonymisationPage, listPassword } from '../pages/anonymisation-page'
import { codingPage } from '../pages/coding-page'
import { keyboard } from '../pages/keyboard'
import { password } from '../pages/start-page'
import { countsIn, paragraphsOf, partsOf } from '../word-file'

const first = [
  'Intervjuer: Hva gjør du når det snør?',
  'Ragnhil: Jeg ringer Torgeir, og så venter jeg i bilen.',
  'Intervjuer: Og når han ikke svarer?',
  'Ragnhild: Da kjører jeg alene. Det er ingen andre på vakt.',
  'Intervjuer: Hvordan er det?',
  'Ragnhil: Det går fint. Jeg har gjort det i tjue år.',
  'Intervjuer: Er det stille?',
  'Ragnhild: Ja, helt stille. Jeg hører på radio hele veien.',
]
const second = [
  'Intervjuer: Er dere to om natta?',
  'Solfrid: Nei, jeg er alene, og det liker jeg.',
  'Intervjuer: Hva liker du?',
  'Solfrid: At ingen maser. Veien er min.',
]

let app: RunningApp
let page: Page
let hands: ReturnType<typeof keyboard>
beforeAll(async () => {
  app = await startApp({ width: 1280, height: 800 })
  page = app.page
  page.setDefaultTimeout(15_000)
  hands = keyboard(page)
  for (const key of ['click', 'dblclick', 'move', 'down', 'up', 'wheel'] as const)
    page.mouse[key] = () => Promise.reject(new Error('there is no mouse'))
  const folder = join(app.home, 'Intervjuer')
  mkdirSync(folder)
  writeFileSync(join(folder, 'en.txt'), first.join('\n\n'))
  writeFileSync(join(folder, 'to.txt'), second.join('\n\n'))
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
})

const closed = async (name: RegExp) => {
  await page.getByRole('dialog', { name }).waitFor({ state: 'detached' })
  expect(await hands.isSomewhere()).toBe(true)
}

describe('somebody without a mouse', () => {
  it('makes a project', async () => {
    await page.getByRole('button', { name: /^Nytt prosjekt/u }).waitFor()
    await hands.pressButton(/^Nytt prosjekt/u)
    await page.getByRole('dialog', { name: 'Nytt prosjekt' }).waitFor()
    await hands.write(/^Hva skal prosjektet hete/u, 'Nattarbeid')
    await hands.write(/^Passord$/u, password)
    await hands.write(/^Passordet en gang til/u, password)
    await hands.write(/^Navnet ditt/u, 'Anne Berg')
    await hands.press('Enter')
    await page.getByRole('dialog', { name: 'Skriv ned gjenopprettingskoden' }).waitFor()
    await hands.reach(/^Jeg har skrevet ned koden/u)
    await hands.press('Space')
    await hands.pressButton(/^Åpne prosjektet/u)
    await page.getByRole('navigation', { name: 'Rom' }).waitFor()
    await closed(/^Skriv ned/u)
  })

  it('brings in two files, and mends a name that was misspelt', async () => {
    await hands.pressButton(/^Legg til filer/u)
    const files = page.getByRole('dialog', { name: 'Legg til filer' })
    await files.getByRole('row', { name: 'Intervjuer' }).waitFor()
    await hands.reachRow(/^Intervjuer/u)
    await hands.press('Enter')
    await files.getByRole('row', { name: /^to\.txt/u }).waitFor()
    await hands.reachRow(/^en\.txt/u)
    await hands.press('Shift+ArrowDown', 'Enter')
    const preview = page.getByRole('dialog', { name: 'Se over før det lagres' })
    await preview.getByRole('textbox', { name: 'Navn i transkripsjonen: Ragnhil', exact: true }).waitFor()
    await hands.pressButton(/^Valg for Ragnhil$/u)
    await page.getByRole('menuitem', { name: 'Slå sammen med «Ragnhild»' }).waitFor()
    await hands.reach(/^Slå sammen med «Ragnhild»/u, 'ArrowDown')
    await hands.press('Enter')
    await hands.write(/^Tittel/u, 'Intervju 1')
    await hands.pressButton(/^Legg inn/u)
    await preview.getByRole('textbox', { name: 'Navn i transkripsjonen: Solfrid' }).waitFor()
    await hands.write(/^Tittel/u, 'Intervju 2')
    await hands.pressButton(/^Legg inn/u)
    await page.getByRole('row', { name: /^Intervju 2 Ikke avidentifisert/u }).waitFor()
    await closed(/^Se over/u)
  })

  it('decides the names, with a name list beside the project', async () => {
    await hands.press('Alt+2')
    const room = anonymisationPage(page)
    await page.getByRole('region', { name: 'Treff i teksten' }).waitFor()
    await hands.press('1')
    await page.getByRole('radio', { name: 'Pseudonym', exact: true, checked: true }).waitFor()
    await hands.press('Enter')
    const list = page.getByRole('dialog', { name: 'Lag navnelisten' })
    await list.waitFor()
    await hands.pressButton(/^Velg sted/u)
    await hands.write(/^Filnavn/u, 'studie.navneliste')
    await hands.pressButton(/^Lagre her/u)
    await list.waitFor()
    await hands.write(/^Passord for navnelisten/u, listPassword)
    await hands.write(/^Passordet en gang til/u, listPassword)
    await hands.press('Enter')
    await closed(/^Lag navnelisten/u)
    await page
      .getByText(/er vurdert/u)
      .first()
      .waitFor()
    await room.decideRestByKeys()
    await page.getByText('Ingenting igjen').first().waitFor()
    expect(await room.left()).toBe(0)
  })

  it('reads both texts through and approves them', async () => {
    const room = anonymisationPage(page)
    for (const title of ['Intervju 1', 'Intervju 2']) {
      await hands.reach(/Hva vil du se på/u)
      await hands.press('Enter')
      await page.getByRole('option', { name: new RegExp(`^${title}`, 'u') }).waitFor()
      await hands.reach(new RegExp(`^${title}`, 'u'), 'ArrowDown')
      await hands.press('Enter')
      await hands.pressButton(/^Les gjennom/u)
      await page.getByRole('region', { name: 'Gjennomlesing' }).waitFor()
      await room.readThrough()
      await hands.press('a')
      await room.approveDialog().getByText('Hele teksten er lest').waitFor()
      await room.lookAgain()
      await hands.pressButton(/^Godkjenn dokument/u)
      await closed(/^Godkjenne/u)
    }
  })

  it('codes five passages, takes one away, and writes a note', async () => {
    await hands.press('Alt+3')
    const coding = codingPage(page)
    const codeNow = async (name: string) => {
      await page.getByRole('button', { name: 'Kod utdraget' }).waitFor()
      await coding.code(name)
    }
    const turn = page.locator('.turn[data-current]')
    await page.locator('.turn').nth(3).waitFor()
    await hands.reachRow(/^Intervju 1/u)
    await hands.press('Enter')
    await page.getByRole('heading', { name: 'Intervju 1' }).waitFor()
    await hands.reach(/^Replikk 1/u)
    await hands.press('j', 'Enter')
    await codeNow('Vente')
    await hands.press('j', 'j', 'ArrowRight', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight')
    await codeNow('Alene')
    await hands.press('Escape', 'j', 'j', 'Shift+ArrowUp')
    await codeNow('Veien')
    await hands.reach(/^Intervju 1/u, 'Shift+Tab')
    await hands.press('ArrowDown', 'Enter')
    await page.getByRole('heading', { name: 'Intervju 2' }).waitFor()
    await hands.reach(/^Replikk 1/u)
    await hands.press('j', 'Enter')
    await codeNow('Alene')
    await hands.press('j', 'j', 'Enter')
    await codeNow('Stillhet')
    await expect.poll(() => page.locator('.coding-counts').innerText()).toContain('2 kodinger')
    await hands.reach(/^Stillhet: «/u)
    await hands.press('Delete')
    await expect.poll(() => page.locator('.coding-counts').innerText()).toContain('1 koding')
    expect(await hands.isSomewhere()).toBe(true)
    await hands.press('Control+z')
    await expect.poll(() => page.locator('.coding-counts').innerText()).toContain('2 kodinger')
    await hands.reach(/^Replikk 4/u)
    await hands.press('Alt+n')
    await page.getByText('Replikk 4 i Intervju 2').first().waitFor()
    await page.keyboard.type('Hun sier «min» om veien.')
    await hands.press('Escape')
    await expect.poll(() => turn.evaluate((it) => it === document.activeElement)).toBe(true)
  })

  it('merges two codes', async () => {
    await hands.reach(/^Notater/u)
    await hands.press('ArrowLeft')
    await hands.reachRow(/^Veien/u)
    await hands.press('Control+k')
    await page.keyboard.type('slå sammen')
    await hands.press('Enter')
    const dialog = page.getByRole('dialog', { name: /^Slå sammen «Veien»/u })
    await dialog.waitFor()
    await page.keyboard.type('vente')
    await hands.reachRow(/^Vente/u)
    await hands.press('Space')
    await hands.pressButton(/^Slå sammen$/u)
    await closed(/^Slå sammen/u)
    await expect.poll(() => page.locator('.code-name').allInnerTexts()).not.toContain('Veien')
  })

  it('makes the Word file', async () => {
    await hands.press('Alt+5')
    await page.getByRole('button', { name: 'Lag Word-fil' }).waitFor()
    await hands.pressButton(/^Lag Word-fil/u)
    const place = page.getByRole('dialog', { name: 'Hvor skal Word-filen ligge?' })
    await place.waitFor()
    await hands.write(/^Filnavn/u, 'rapport')
    await hands.pressButton(/^Lagre her/u)
    await page.getByText('Word-filen er laget.').first().waitFor()
    await closed(/^Hvor skal/u)
    expect(existsSync(join(app.home, 'rapport.docx'))).toBe(true)
    const rows = countsIn(paragraphsOf(partsOf(join(app.home, 'rapport.docx'))))
    expect(rows.get('Alene')?.[0]).toBe(2)
    expect(rows.get('Vente')?.[0]).toBe(2)
  })

  it('saw at every step where the focus was', () => {
    expect([...new Set(hands.lost)]).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
