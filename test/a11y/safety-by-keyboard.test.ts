import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startApp, type RunningApp } from '../e2e/app'
import { keyboard } from '../e2e/pages/keyboard'
import { password, startPage } from '../e2e/pages/start-page'

let app: RunningApp
let page: Page
let keys: ReturnType<typeof keyboard>
beforeAll(async () => {
  // A window of 1280 × 800 at 200 %.
  app = await startApp({ width: 640, height: 400, scale: 2 })
  page = app.page
  page.setDefaultTimeout(60_000)
  await startPage(page).createProject('Uteliv')
  keys = keyboard(page)
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(`safety by keyboard ${task.name}`)
})

const another = 'en helt annen setning enn før'
const dialogs = (count: number) => expect.poll(() => page.getByRole('dialog').count()).toBe(count)

async function toSafety(): Promise<void> {
  await keys.press('Control+,')
  await keys.reach(/^Vinduet/u)
  await keys.reach(/^Passord og sikkerhetskopier/u, 'ArrowRight')
}

describe('by keyboard alone at 200 %', () => {
  it('the password is changed, and the focus comes back', async () => {
    await toSafety()
    await keys.pressButton(/^Bytt passord$/u)
    await dialogs(2)
    await keys.write(/^Passordet nå/u, password)
    await keys.write(/^Nytt passord/u, another)
    await keys.write(/^Passordet en gang til/u, another)
    await keys.press('Enter')
    await dialogs(1)
    await page.getByText('Passordet er byttet.').waitFor()
    expect(await keys.isSomewhere()).toBe(true)
  })

  it('a backup is made, and what it would change is read', async () => {
    await keys.pressButton(/^Lag sikkerhetskopi nå/u)
    await page.getByRole('row').nth(1).waitFor()
    await keys.pressButton(/^Gjenopprett fra/u)
    await page.getByText('Ingenting er annerledes nå.').waitFor()
    await keys.press('Escape')
    await dialogs(1)
    // The dialog below takes the focus when the upper one is gone; before that no key reaches it.
    await expect.poll(() => keys.isSomewhere()).toBe(true)
    await keys.press('Escape')
    await dialogs(0)
  })

  it('the project is locked, found and opened again by the new password', async () => {
    await keys.press('Control+l')
    await page.getByRole('button', { name: /^Uteliv/u }).waitFor()
    await keys.pressButton(/^Uteliv/u)
    await dialogs(1)
    await keys.write(/^Passord/u, another)
    await keys.press('Enter')
    await page.getByRole('navigation', { name: 'Rom' }).waitFor()
    await dialogs(0)
  })

  it('has shown the focus all the way', () => {
    // A dialog that has just opened has the focus as a whole, until the first key moves it.
    expect(keys.lost.filter((it) => !it.startsWith('SECTION '))).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
