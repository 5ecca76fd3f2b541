import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../e2e/app'
import { axeFindings } from '../e2e/axe'
import { reportPage } from '../e2e/pages/report-page'
import { startPage } from '../e2e/pages/start-page'
import { windowPage } from '../e2e/pages/window-page'

/** Both rooms are looked at in light and dark in rooms.test.ts; all their states in dark, in the long run. */
const schemes = process.env.FORTROLIG_DEEP === '1' ? (['light', 'dark'] as const) : (['light'] as const)

describe.each(schemes)('the rooms Rapport and Analyse of the sample study in %s', (colorScheme) => {
  let app: RunningApp
  beforeAll(async () => {
    app = await startApp({ colorScheme, width: 1280, height: 800 })
    app.page.setDefaultTimeout(30_000)
    await startPage(app.page).openSample()
  })
  afterAll(() => app.close())

  it('have nothing that axe finds serious while the report is set up', async () => {
    const { page } = app
    await windowPage(page).goTo('Rapport')
    await page.getByRole('article', { name: 'Rapporten på papir' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByText('Annet for enkelte dokumenter').click()
    await page.getByRole('button', { name: 'Lagre oppsettet' }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('show every word of the preview on its page, none cut and none outside the white', async () => {
    const cut = await app.page.evaluate(() =>
      [...document.querySelectorAll('.paper')].flatMap((paper, at) => {
        const white = paper.getBoundingClientRect()
        const outside = [...paper.querySelectorAll('p, li, td, th, caption, footer, h3, h4, h5, h6')].filter((it) => {
          const box = it.getBoundingClientRect()
          return box.bottom > white.bottom + 1 || box.right > white.right + 1 || it.scrollWidth > it.clientWidth + 1
        })
        return outside.map((it) => `${at} ${it.tagName} ${it.textContent?.slice(0, 20)}`)
      }),
    )
    expect(cut).toEqual([])
  })

  it('have nothing serious in the dialog, nor when the file is stopped, and lead to the place', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Lag Word-fil' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    const report = reportPage(page)
    await report.write('stoppet')
    await report.refused().waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(readdirSync(app.home)).not.toContain('stoppet.docx')
    await report.findings().first().click()
    await page.getByRole('main', { name: /^(?:Anonymisering|Koding)$/u }).waitFor()
  })

  it('have nothing serious when the file is made and its receipt is shown', async () => {
    const { page } = app
    await windowPage(page).goTo('Rapport')
    await page.getByRole('button', { name: /^Oppsett|Oppsett$/u }).click()
    await page.getByRole('option', { name: 'Bare tabeller' }).click()
    await page.getByText('Informanttabell', { exact: true }).first().click()
    await reportPage(page).write('tabeller')
    await reportPage(page).written().waitFor()
    await page.getByRole('region', { name: 'Kvitteringer' }).locator('summary').click()
    expect(await axeFindings(page)).toEqual([])
    expect(readdirSync(app.home)).toContain('tabeller.docx')
  })

  it('have nothing serious in Analyse with the excerpts of one source open, and give the focus back', async () => {
    const { page } = app
    await windowPage(page).goTo('Analyse')
    const number = page.getByRole('button', { name: /^Alene med ansvaret: Fokusgruppe, 10 utdrag/u })
    await number.click()
    await page.getByRole('complementary', { name: 'Utdrag: Alene med ansvaret' }).getByText('10 utdrag').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await number.evaluate((it) => it === document.activeElement)).toBe(true)
  })

  it('lose nothing at 200 %: all is reached, and the window itself does not scroll', async () => {
    const { page } = app
    await page.setViewportSize({ width: 720, height: 450 })
    for (const room of ['Analyse', 'Rapport'] as const) {
      await windowPage(page).goTo(room)
      expect(await axeFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(450)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720)
    }
    const make = page.getByRole('button', { name: 'Lag Word-fil' })
    await make.scrollIntoViewIfNeeded()
    await make.click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
  })

  it('make the Word file from the palette, in whatever room one is', async () => {
    const { page } = app
    await page.setViewportSize({ width: 1280, height: 800 })
    await windowPage(page).goTo('Datamateriale')
    await page.getByRole('button', { name: 'Kommandoer' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('lag word')
    await page.getByRole('option', { name: /^Lag Word-fil/u }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Hvor skal Word-filen ligge?' }).waitFor()
    await page.getByRole('main', { name: 'Rapport' }).waitFor()
  })

  it('lead from a name in the title of the report back into its field', async () => {
    const { page } = app
    await page.keyboard.press('Escape')
    const title = page.getByRole('textbox', { name: 'Tittel', exact: true })
    await title.fill('Bodil Hansen om natta')
    await page.getByRole('button', { name: 'Kontroller nå' }).click()
    await reportPage(page).findings().filter({ hasText: 'Står i tittelen på rapporten' }).first().click()
    await expect.poll(() => title.evaluate((it) => it === document.activeElement)).toBe(true)
  })

  it('leave no complaint', () => {
    expect(app.complaints).toEqual([])
  })
})
