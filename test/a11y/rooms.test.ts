import { afterEach, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../e2e/app'
import { axeFindings } from '../e2e/axe'
import { codingPage } from '../e2e/pages/coding-page'
import { startPage } from '../e2e/pages/start-page'
import { windowPage } from '../e2e/pages/window-page'

let app: RunningApp
afterEach(() => app.close())

describe.each(['light', 'dark'] as const)('in %s, axe finds nothing serious', (colorScheme) => {
  it('in the five rooms of the sample study', async () => {
    app = await startApp({ colorScheme })
    const { page } = app
    page.setDefaultTimeout(15_000)
    await startPage(page).openSample()
    const frame = windowPage(page)
    for (const room of ['Datamateriale', 'Anonymisering', 'Koding', 'Analyse', 'Rapport'] as const) {
      await frame.goTo(room)
      await page.waitForTimeout(1200)
      expect({ room, findings: await axeFindings(page) }).toEqual({ room, findings: [] })
    }
    expect(app.complaints).toEqual([])
  })

  it('with the palette and the excerpts open', async () => {
    app = await startApp({ colorScheme })
    const { page } = app
    page.setDefaultTimeout(15_000)
    await startPage(page).openSample()
    await windowPage(page).goTo('Koding')
    const coding = codingPage(page)
    await coding.openDocument(/^Intervju/u)
    await coding.select('Ja. Det var i høst.', 'ei gammel dame')
    await page.keyboard.type('al')
    await coding.palette().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await windowPage(page).goTo('Analyse')
    await page
      .getByRole('button', { name: /Vis utdragene/u })
      .first()
      .click()
    await page.waitForTimeout(600)
    expect(await axeFindings(page)).toEqual([])
  })
})
