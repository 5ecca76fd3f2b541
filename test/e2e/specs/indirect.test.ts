import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { outOfReach } from '../../a11y/reach'
import { startApp, type RunningApp } from '../app'
import { axeFindings } from '../axe'
import { keyboard } from '../pages/keyboard'
import { startPage } from '../pages/start-page'
import { windowPage } from '../pages/window-page'

let app: RunningApp
let page: Page
beforeAll(async () => {
  app = await startApp()
  page = app.page
  page.setDefaultTimeout(30_000)
  await startPage(page).openSample()
  await windowPage(page).goTo('Anonymisering')
  await page.getByRole('button', { name: 'Gjenkjenningstest' }).click()
}, 90_000)
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(`indirect ${task.name}`)
})

const test = () => page.getByRole('region', { name: 'Gjenkjenningstest' })
const tab = (name: string) => test().getByRole('tab', { name }).click()
const person = (name: string) =>
  test()
    .getByRole('navigation', { name: 'Deltakere' })
    .getByRole('button', { name: new RegExp(`^${name}`, 'u') })

describe('the recognition test of the sample', () => {
  it('names what combines for whoever has a post, and begins with what tells most', async () => {
    await person('Informant 8').click()
    await test()
      .getByText('«fagleder natt» i en kommune med færre enn 5 000 innbyggere er trolig bare én person.')
      .waitFor()
    await person('Informant 5').click()
    await test().getByText('Ingen andre i studien har kjønn «mann» og stilling «helsefagarbeider».').waitFor()
    await test()
      .getByText(/^Legg dette sammen med kjennetegnene\. Teksten forteller om: den eneste/u)
      .waitFor()
    const rarest = test().getByRole('list').filter({ hasText: 'den einaste mannen' }).getByRole('listitem')
    await rarest.first().getByText('den einaste mannen').waitFor()
    await app.picture('indirect-card')
    await test().getByText('Alt om denne deltakeren på én side').click()
    await test()
      .getByText(/^Kodet, kan komme på trykk \([1-9]\d*\)$/u)
      .waitFor()
    await test()
      .getByText(/^Andre nevner deltakeren \([1-9]\d*\)$/u)
      .waitFor()
    await app.picture('indirect-page')
  })

  it('shows what singles out when an attribute is left out', async () => {
    await person('Informant 6').click()
    await test().getByText('Alene i studien om', { exact: false }).first().waitFor()
    await test()
      .getByText('9 av 9 kjennetegn')
      .or(test().getByText(/^8 av 8 kjennetegn$/u))
      .first()
      .click()
    for (const name of ['alder', 'stilling', 'ansiennitet', 'stillingsprosent'])
      await test().getByText(name, { exact: true }).first().click()
    await test().getByText('2 i studien har de samme kjennetegnene.').waitFor()
  })

  it('keeps an answer for each card, which undo takes back', async () => {
    const hands = keyboard(page)
    await person('Informant 8').focus()
    await page.keyboard.press('Enter')
    await hands.reach(/Mange|Noen få|Én/u)
    await page.keyboard.press('ArrowRight')
    await test()
      .getByText(/^Svart av /u)
      .waitFor()
    await person('Informant 8').getByText('Noen få').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await person('Informant 8').getByText('Ikke vurdert').waitFor()
  })

  it('asks whether what is told of others is needed, and keeps that it is', async () => {
    await tab('Trenger du dette?')
    await test().getByText('har kreft', { exact: false }).waitFor()
    await test().getByText('læstadianere', { exact: false }).waitFor()
    const said = await test().getByRole('list', { name: 'Steder å svare på' }).innerText()
    expect(said).not.toContain('bekrefter')
    await app.picture('indirect-asked')
    expect(await axeFindings(page)).toEqual([])
    const left = Number(/\d+/u.exec(await test().getByRole('status').innerText())?.[0])
    await test().getByText('Jeg trenger dette').first().click()
    await test()
      .getByText(`${left - 1} steder igjen å svare på`)
      .waitFor()
    await test().getByRole('button', { name: 'Fjern for godt' }).first().click()
    await page.getByRole('alertdialog', { name: 'Fjern utdraget for godt' }).waitFor()
    await page.keyboard.press('Escape')
  })

  it('counts groups for tables, without a red light', async () => {
    await tab('Grupper')
    await test().getByText('kjønn', { exact: true }).click()
    await test()
      .getByText(/deltakere i 2 grupper\. Den minste gruppen har 2\./u)
      .waitFor()
    await test().getByRole('table').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await app.picture('indirect-groups')
  })

  it('is there in the dark, in nynorsk, and at 200 %', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await tab('Profilkort')
    await person('Informant 8').click()
    await test().getByText('fagleder natt', { exact: false }).first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await app.picture('indirect-dark')
    await page.setViewportSize({ width: 640, height: 400 })
    await page.waitForTimeout(300)
    expect(await outOfReach(page)).toEqual([])
    await app.picture('indirect-200')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('nynorsk')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Treng du dette?' }).click()
    await page.getByText('Her blir det fortalt om helsa', { exact: false }).first().waitFor()
    await app.picture('indirect-nynorsk')
    expect(app.complaints).toEqual([])
  })
})
