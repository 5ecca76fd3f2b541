import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startApp, type RunningApp } from '../e2e/app'
import { startPage } from '../e2e/pages/start-page'
import { outOfReach } from './reach'

const samples = new URL('../../samples/files/', import.meta.url).pathname

let app: RunningApp
let page: Page
beforeAll(async () => {
  // A window of 1280 × 800 at 200 %.
  app = await startApp({ width: 640, height: 400, scale: 2 })
  page = app.page
  page.setDefaultTimeout(15_000)
  cpSync(join(samples, 'Fokusgruppe Tindvær 2026-02-03.docx'), join(app.home, 'Fokusgruppe.docx'))
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(`zoom ${task.name}`)
})

const dialog = () => page.getByRole('dialog').last()
async function close(): Promise<void> {
  const open = await page.getByRole('dialog').count()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.getByRole('dialog').count()).toBeLessThan(open)
}

describe('at 200 % nothing is lost', () => {
  it('on the first screen, and where a project is made', async () => {
    await page.getByRole('button', { name: /^Nytt prosjekt/u }).waitFor()
    expect(await outOfReach(page)).toEqual([])
    await page.getByRole('button', { name: /^Nytt prosjekt/u }).click()
    await dialog().waitFor()
    expect(await outOfReach(page)).toEqual([])
    await close()
  })

  it.each([
    ['Datamateriale', 1],
    ['Anonymisering', 2],
    ['Koding', 3],
    ['Analyse', 4],
    ['Rapport', 5],
  ] as const)('in the room %s', async (room, number) => {
    if (number === 1) await startPage(page).openSample()
    await page.keyboard.press(`Alt+${number}`)
    await page.getByRole('main', { name: room }).waitFor()
    await page.waitForTimeout(2000)
    expect(await outOfReach(page)).toEqual([])
  })

  it.each([
    ['the commands', 'Control+k'],
    ['the help', 'F1'],
    ['the keys', '?'],
  ])('in %s', async (_what, key) => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press(key)
    await dialog().waitFor()
    expect(await outOfReach(page)).toEqual([])
    await close()
  })

  it('in the settings', async () => {
    await page.keyboard.press('Control+,')
    for (const tab of ['Vinduet', 'Prosjektet', 'Logg']) {
      await dialog().getByRole('tab', { name: tab }).click()
      expect({ tab, lost: await outOfReach(page) }).toEqual({ tab, lost: [] })
    }
    await close()
  })

  it('in the making of the name list', async () => {
    await page.getByRole('button', { name: /navneliste/iu }).click()
    await dialog().waitFor()
    expect(await outOfReach(page)).toEqual([])
    await close()
  })

  it('in the participants, and who speaks in a document', async () => {
    await page.keyboard.press('Alt+1')
    await page.getByRole('tab', { name: 'Deltakere' }).click()
    await page.waitForTimeout(500)
    expect(await outOfReach(page)).toEqual([])
    await page.getByRole('tab', { name: 'Dokumenter' }).click()
    await page.getByRole('button', { name: 'Valg for Intervju 2' }).click()
    await page.getByRole('menuitem', { name: /Hvem snakker/u }).click()
    await dialog().getByRole('row').nth(1).waitFor()
    expect(await outOfReach(page)).toEqual([])
    await close()
  })

  it('in the file dialog and the preview of an import', async () => {
    await page.getByRole('button', { name: 'Legg til filer' }).click()
    await dialog()
      .getByRole('row', { name: /^Fokusgruppe/u })
      .waitFor()
    expect(await outOfReach(page)).toEqual([])
    await dialog()
      .getByRole('row', { name: /^Fokusgruppe/u })
      .dblclick()
    await page.getByRole('dialog', { name: 'Se over før det lagres' }).waitFor()
    expect(await outOfReach(page)).toEqual([])
    await close()
  })
})
