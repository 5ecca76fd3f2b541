import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codingPage } from '../pages/coding-page'
import { openWholeSample } from '../pages/sample-queue'
import { windowPage } from '../pages/window-page'
import { startApp, type RunningApp } from '../app'

let app: RunningApp

beforeAll(async () => {
  app = await startApp()
}, 60_000)
afterAll(() => app.close())

describe('a participant who withdraws', () => {
  it('is told of, confirmed by a typed word, gone, and leads to what it touched', async () => {
    const { page } = app
    await openWholeSample(page)
    await page.getByRole('tab', { name: 'Deltakere' }).click()
    await page.getByRole('button', { name: 'Mer om Informant 6' }).click()
    await page.getByRole('menuitem', { name: 'Trekk samtykket' }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByText('lydopptak, originalfiler').waitFor()
    expect(await dialog.getByRole('checkbox', { name: /^Gerd/u }).isChecked()).toBe(true)
    await dialog.getByText('Sier selv at det er navnet.').waitFor()
    await dialog.getByText('Nevner deltakeren').first().waitFor()
    await app.picture('withdrawal-told')
    const confirm = dialog.getByRole('button', { name: 'Slett for godt' })
    expect(await confirm.isDisabled()).toBe(true)
    await dialog.getByLabel('Skriv «slett» for å bekrefte').fill('slett')
    await confirm.click()
    const done = page.getByRole('dialog', { name: 'Slettet for godt' })
    await done.getByText('Se over disse stedene').waitFor()
    await app.picture('withdrawal-done')
    await done.getByText('Kodet sammen med det som slettes').first().waitFor()
    await done.getByRole('button', { name: 'Gå til stedet' }).first().click()
    await page
      .getByRole('heading', { name: /Fokusgruppe/u })
      .first()
      .waitFor()
    await page.getByText('Legen veit blodprosenten.').waitFor()
    expect(await page.getByText('Jeg går til naboen. (latter)').count()).toBe(0)
    await windowPage(page).goTo('Datamateriale')
    await page.getByRole('tab', { name: 'Deltakere' }).click()
    await page.getByText('Slettekvitteringer').scrollIntoViewIfNeeded()
    await page.getByText(/^\d+ av \d+ steder igjen å se på$/u).click()
    await page.getByRole('checkbox', { name: 'Sett på' }).first().waitFor()
    const left = await page.getByRole('checkbox', { name: 'Sett på' }).count()
    await page.getByText('Sett på', { exact: true }).first().click()
    await page.getByText(`${left - 1} av ${left} steder igjen å se på`).waitFor()
    await app.picture('withdrawal-receipts')
    expect(await page.getByRole('button', { name: 'Mer om Informant 6' }).count()).toBe(0)
    expect(app.complaints).toEqual([])
  }, 120_000)

  it('may take back one passage, chosen in the text', async () => {
    const { page } = app
    const coding = codingPage(page)
    await windowPage(page).goTo('Koding')
    await coding.openDocument(/Intervju 2/u)
    const said = 'kassen i armane'
    await coding.select(said, said)
    await page.getByRole('button', { name: /^Merk opplysning/u }).click()
    await page.getByRole('menuitem', { name: 'Fjern for godt' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Fjern utdraget for godt' })
    await dialog.getByText(/^En del av en replikk, .* Dette kan ikke angres/u).waitFor()
    await app.picture('passage-told')
    await dialog.getByLabel('Skriv «slett» for å bekrefte').fill('slett')
    await dialog.getByRole('button', { name: 'Slett for godt' }).click()
    const done = page.getByRole('dialog', { name: 'Slettet for godt' })
    await done.getByRole('button', { name: 'Lukk' }).last().click()
    await page.getByText('[…]').first().waitFor()
    expect(await coding.text()).not.toContain(said)
    expect(app.complaints).toEqual([])
  }, 120_000)
})
