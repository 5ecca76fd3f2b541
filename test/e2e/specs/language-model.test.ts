import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { writeTinyModel } from '../../support/tiny-model'
import { startApp, type RunningApp } from '../app'
import { axeFindings } from '../axe'
import { anonymisationPage } from '../pages/anonymisation-page'
import { keyboard } from '../pages/keyboard'
import { startPage } from '../pages/start-page'
import { windowPage } from '../pages/window-page'

let app: RunningApp
let page: Page
beforeAll(async () => {
  app = await startApp({ colorScheme: 'dark' })
  page = app.page
  page.setDefaultTimeout(60_000)
  writeTinyModel(join(app.home, 'modell'), { words: { kyrkjegarden: 'B-LOC' } })
  await startPage(page).openSample()
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(`language model ${task.name}`)
})

const settings = () => page.getByRole('dialog', { name: 'Innstillinger' })
const closeSettings = () => page.keyboard.press('Escape').then(() => settings().waitFor({ state: 'detached' }))
async function openSettings(): Promise<void> {
  await page.keyboard.press('Control+,')
  await settings().getByRole('tab', { name: 'Språkmodell' }).click()
}

describe('a language model', () => {
  it('is chosen by keyboard, shown before it is used, and finds what then waits in the queue', async () => {
    await page.keyboard.press('Control+,')
    await settings().waitFor()
    await page.keyboard.press('Tab')
    const hands = keyboard(page)
    await hands.reach(/^Vinduet/u)
    await hands.reach(/^Språkmodell/u, 'ArrowRight')
    await hands.reach(/^Velg mappe/u)
    await hands.press('Enter')
    await page.getByRole('row', { name: /^modell/u }).waitFor()
    await hands.reachRow(/^modell/u)
    await hands.press('Enter')
    await page
      .getByText('Ingenting her')
      .or(page.getByText(/modell$/u))
      .first()
      .waitFor()
    await hands.reach(/^Se på denne mappen/u)
    await hands.press('Enter')
    await settings()
      .getByText(/fant 15 av 21 navn/u)
      .waitFor()
    expect(await settings().innerText()).toMatch(/model\.onnx\s+1\skB\s+[0-9a-f]{64}/u)
    expect(await settings().innerText()).toMatch(/Sted\s+B-LOC/u)
    expect(await axeFindings(page)).toEqual([])
    await hands.reach(/^Bruk denne modellen/u)
    await hands.press('Enter')
    await settings().getByRole('group', { name: 'I bruk på denne maskinen' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(hands.lost).toEqual([])
    await closeSettings()
    await windowPage(page).goTo('Anonymisering')
    await anonymisationPage(page).choose('kyrkjegarden')
    await page.getByText('funnet av språkmodellen').waitFor()
  })

  it('that is another by the next start is not used, and the room says so', async () => {
    appendFileSync(join(app.home, 'modell', 'config.json'), ' ')
    app = await app.restart()
    page = app.page
    page.setDefaultTimeout(60_000)
    await startPage(page).openSample()
    await windowPage(page).goTo('Anonymisering')
    await page
      .getByRole('alert')
      .filter({ hasText: 'config.json er en annen enn da språkmodellen ble valgt' })
      .waitFor()
    expect(await axeFindings(page)).toEqual([])
    await openSettings()
    await settings().getByRole('button', { name: 'Se på den og prøv den på nytt' }).click()
    await settings().getByRole('button', { name: 'Bruk denne modellen' }).click()
    await settings().getByRole('group', { name: 'I bruk på denne maskinen' }).waitFor()
    await closeSettings()
    await expect.poll(() => page.getByRole('alert').filter({ hasText: 'config.json' }).count()).toBe(0)
  })

  it('that is none is refused with the reason, and one that is let go of is used no more', async () => {
    writeTinyModel(join(app.home, 'annet'), { labels: ['O', 'B-PER', 'I-PER', 'B-LOC', 'B-ORG', 'LABEL_5'] })
    await openSettings()
    await settings().getByRole('button', { name: 'Slutt å bruke den' }).click()
    await settings().getByRole('group', { name: 'I bruk på denne maskinen' }).waitFor({ state: 'detached' })
    await settings().getByRole('button', { name: 'Velg mappe' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hvilken mappe ligger språkmodellen i?' })
    await dialog.getByRole('row', { name: /^annet/u }).dblclick()
    await dialog.getByRole('button', { name: 'Se på denne mappen' }).click()
    await settings().getByText('Appen kjenner ikke merkelappen «LABEL_5» i modellen').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
