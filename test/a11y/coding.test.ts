import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../e2e/app'
import { axeFindings } from '../e2e/axe'
import { codebookPage } from '../e2e/pages/codebook-page'
import { startPage } from '../e2e/pages/start-page'

/** Reach at 200 % is in zoom.test.ts; what axe says of it, in the long run. */
const isDeep = process.env.FORTROLIG_DEEP === '1'
const looks = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ...(isDeep ? [['light at 200 %', { width: 720, height: 450, scale: 2 }] as const] : []),
] as const

let app: RunningApp
afterEach(() => app.close())

/** What axe finds in each state of the room, by the state's name. */
async function findingsIn(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {}
  const look = async (state: string) => {
    found[state] = await axeFindings(page)
  }
  const stripe = page.locator('button.turn-stripe[aria-label^="Alene med ansvaret: «Da er det meg"]')
  await stripe.waitFor({ state: 'attached' })
  await stripe.scrollIntoViewIfNeeded()
  await look('text')
  await stripe.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: /^Koding: / }).waitFor()
  await look('card of a coding')
  await page.getByRole('button', { name: 'Bytt kode' }).click()
  await page.getByRole('combobox', { name: 'Finn eller lag en kode' }).waitFor()
  await look('another code')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Endre utdraget' }).click()
  await page.getByRole('group', { name: 'Endre utdraget' }).waitFor()
  await look('another extent')
  await page.keyboard.press('Escape')
  await stripe.focus()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Notat' }).waitFor()
  await look('a note being written')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /Vis notater om/u }).click()
  await page.getByRole('option', { name: /^Alle/u }).click()
  await look('notes')
  const codebook = codebookPage(page)
  await codebook.show('Kodebok')
  await codebook.row('Nabo og pasient').click()
  await page.getByRole('tab', { name: 'Definisjon' }).click()
  await look('definition')
  for (const [state, entry] of [
    ['laying aside', /^Legg til side/u],
    ['merging', /^Slå sammen/u],
    ['removing', /^Fjern koden/u],
  ] as const) {
    await codebook.choose('Nabo og pasient', entry)
    await page.locator('[role=dialog], [role=alertdialog]').first().waitFor()
    await look(state)
    await page.keyboard.press('Escape')
    await page.locator('[role=dialog], [role=alertdialog]').first().waitFor({ state: 'detached' })
  }
  return found
}

describe('in Koding, axe finds nothing', () => {
  it.each(looks)('in any state, %s', async (_, look) => {
    app = await startApp(look)
    const { page } = app
    page.setDefaultTimeout(15_000)
    await startPage(page).openSample()
    await page.keyboard.press('Alt+3')
    const found = await findingsIn(page)
    expect(Object.keys(found)).toHaveLength(10)
    expect(Object.entries(found).filter(([, it]) => it.length > 0)).toEqual([])
    expect(app.complaints).toEqual([])
  })
})
