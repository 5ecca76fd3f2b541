import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { docxOf, run } from '../core/import/docx-builder'
import { startApp, type RunningApp } from '../e2e/app'
import { axeFindings } from '../e2e/axe'
import { startPage } from '../e2e/pages/start-page'
import { outOfReach } from './reach'

const bare = Array.from({ length: 12 }, (_, n) => `00${(n % 2) + 1} svar nummer ${n} fra en som snakker`).join('\n')

const by = 'w:author="Kari Berge" w:date="2026-02-03T10:00:00Z"'
const changed = docxOf(
  [
    `<w:p>${run('Intervjuer: Hvem ringer du?')}</w:p>`,
    `<w:p>${run('Torgeir: Jeg ringer ')}<w:del w:id="1" ${by}><w:r><w:delText xml:space="preserve">aldri </w:delText></w:r></w:del>`,
    `<w:ins w:id="2" ${by}>${run('alltid ')}</w:ins>${run('hjem.')}</w:p>`,
    `<w:p>${run('Intervjuer: Og så?')}</w:p><w:p>${run('Torgeir: Så venter jeg.')}</w:p>`,
  ].join(''),
)

let app: RunningApp
let page: Page
beforeAll(async () => {
  // A window of 1280 × 800 at 200 %, in the dark.
  app = await startApp({ width: 640, height: 400, scale: 2, colorScheme: 'dark' })
  page = app.page
  page.setDefaultTimeout(15_000)
  writeFileSync(join(app.home, 'en.txt'), bare)
  writeFileSync(join(app.home, 'to.txt'), '')
  writeFileSync(join(app.home, 'tre.docx'), changed)
  await startPage(page).createProject('Mange filer')
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(`import ${task.name}`)
})

async function isFine(): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
  expect(await outOfReach(page)).toEqual([])
}
const preview = () => page.getByRole('dialog', { name: 'Se over før det lagres' })

describe('at 200 % in the dark, the import of several files', () => {
  it('shows what was understood, with what is left out unfolded', async () => {
    await page.getByRole('button', { name: 'Legg til filer' }).first().click()
    const files = page.getByRole('dialog', { name: 'Legg til filer' })
    await files.getByRole('row', { name: /^en/u }).click()
    await files.getByRole('row', { name: /^to/u }).click({ modifiers: ['Control'] })
    await files.getByRole('button', { name: 'Åpne' }).click()
    await preview()
      .getByRole('button', { name: /^Les dem som navn/u })
      .click()
    await preview()
      .getByRole('button', { name: /^Ta tilbake/u })
      .waitFor()
    await isFine()
  })

  it('opens the menu of a turn by keyboard', async () => {
    await preview().getByRole('button', { name: 'Valg for replikk 1', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: /er ikke navnet på den som snakker/u }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('tells at the end why a file stayed out', async () => {
    await preview().getByRole('button', { name: 'Ta inn resten uten å spørre' }).click()
    await page.getByRole('dialog', { name: 'Filene er gått gjennom' }).waitFor()
    await isFine()
  })
})

describe('at 200 % in the dark, a file with changes tracked', () => {
  it('lists what was left out and what was changed, opened by keyboard', async () => {
    await page.getByRole('button', { name: 'Greit' }).click()
    await page.getByRole('button', { name: 'Legg til filer' }).first().click()
    const files = page.getByRole('dialog', { name: 'Legg til filer' })
    await files.getByRole('row', { name: /^tre/u }).dblclick()
    for (const name of [/^Ikke med i teksten/u, /^Sporede endringer \(2\)/u]) {
      await preview().locator('summary').filter({ hasText: name }).focus()
      await page.keyboard.press('Enter')
    }
    await preview()
      .getByRole('list', { name: 'Sporede endringer (2)' })
      .getByText(/«aldri/u)
      .waitFor()
    await isFine()
    await page.keyboard.press('Escape')
    await preview().waitFor({ state: 'detached' })
  })
})
