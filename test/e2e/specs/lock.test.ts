import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startApp, type RunningApp } from '../app'
import { password, startPage } from '../pages/start-page'
import { windowPage } from '../pages/window-page'

let app: RunningApp
let page: Page
beforeAll(async () => {
  app = await startApp()
  page = app.page
  page.setDefaultTimeout(60_000)
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(`lock ${task.name}`)
})

const words = 'Feltnotat: det luktet kaffe, og ingen sa noe på lenge.'
const field = (name: string) => page.getByRole('textbox', { name })

/** The window is loaded anew at a lock: what stood in the page before is gone only then. */
async function locks(how: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load')
  await how()
  await loaded
  await page.getByRole('button', { name: /^Nytt prosjekt/u }).waitFor()
}
const lock = () => locks(() => page.keyboard.press('Control+l'))
async function unlock(given = password): Promise<void> {
  await page.getByRole('button', { name: /^Uteliv/u }).click()
  await field('Passord').fill(given)
  await page.keyboard.press('Enter')
}
const isOpen = () => page.getByRole('navigation', { name: 'Rom' }).waitFor()

describe('a lock', () => {
  it('in the middle of a document loses no letter of it, and the form is open again', async () => {
    await startPage(page).createProject('Uteliv')
    await page.getByRole('main').getByRole('button', { name: 'Skriv eller lim inn' }).first().click()
    await page.getByRole('textbox', { name: 'Tittel' }).fill('Første kveld')
    await field('Tekst').fill(words)
    await lock()
    expect(await page.content()).not.toContain('luktet kaffe')
    await unlock()
    await isOpen()
    await expect.poll(() => field('Tekst').inputValue()).toBe(words)
    expect(await page.getByRole('textbox', { name: 'Tittel' }).inputValue()).toBe('Første kveld')
  })

  it('that was cancelled out of is not brought back', async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).first().click()
    await lock()
    await unlock()
    await isOpen()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('by the clock does the same', async () => {
    await page.clock.install()
    await lock()
    await unlock()
    await isOpen()
    await page.getByRole('main').getByRole('button', { name: 'Skriv eller lim inn' }).first().click()
    await field('Tekst').fill(words)
    await locks(() => page.clock.fastForward('00:16:00'))
    await page.clock.resume()
    await unlock()
    await isOpen()
    await expect.poll(() => field('Tekst').inputValue()).toBe(words)
    await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).first().click()
  })

  it('says how long is left after five wrong passwords, also when the app is started again', async () => {
    await lock()
    await page.getByRole('button', { name: /^Uteliv/u }).click()
    for (let tries = 0; tries < 5; tries += 1) {
      await field('Passord').fill('feil passord')
      await page.keyboard.press('Enter')
      await expect.poll(() => field('Passord').inputValue()).toBe('')
    }
    await page.getByRole('timer').waitFor()
    app = await app.restart()
    page = app.page
    page.setDefaultTimeout(60_000)
    await page.getByRole('button', { name: /^Uteliv/u }).click()
    expect(await page.getByRole('timer').innerText()).toMatch(/^(0:[1-5]\d|1:00)$/u)
    await field('Passord').fill(password)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
    expect(await page.getByRole('dialog').count()).toBe(1)
    expect(app.complaints).toEqual([])
  })

  it('in a memo keeps it, and leads back to the room and the field', async () => {
    await page.keyboard.press('Escape')
    await startPage(page).openSample()
    await windowPage(page).goTo('Koding')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('notat')
    await page
      .getByRole('option', { name: /Skriv et nytt notat/u })
      .first()
      .click()
    await field('Notat').fill('Stillheten er et svar.')
    await lock()
    await startPage(page).openSample()
    await page.getByRole('main', { name: 'Koding' }).waitFor()
    await expect.poll(() => field('Notat').inputValue()).toBe('Stillheten er et svar.')
  })

  it('in a decision keeps the reason that was being written', async () => {
    await windowPage(page).goTo('Anonymisering')
    await page
      .getByRole('radio', { name: /Behold/u })
      .first()
      .click({ force: true })
    await field('Begrunnelse').fill('Navnet på en offentlig person')
    await lock()
    await startPage(page).openSample()
    await page.getByRole('main', { name: 'Anonymisering' }).waitFor()
    await expect.poll(() => field('Begrunnelse').inputValue()).toBe('Navnet på en offentlig person')
  })
})
