import { afterEach, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../app'
import { axeFindings } from '../axe'
import { openSampleQueue } from '../pages/sample-queue'

let app: RunningApp

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
  await app.close()
})

describe('a second review', () => {
  it('is done by the keys without seeing what was chosen, and then shows the agreement and leads to what differs', async () => {
    app = await startApp()
    const { page } = app
    page.setDefaultTimeout(20_000)
    const room = await openSampleQueue(page)
    const review = page.getByRole('region', { name: 'Dobbeltvurdering' })

    // Two are kept: for that no name list is needed.
    for (const form of ['Hardanger', 'Bodø']) {
      await room.find(form)
      await page.keyboard.press('g')
      await page.keyboard.press('6')
      await page.getByRole('button', { name: 'er allment kjent' }).click()
      await page.getByRole('button', { name: /^Behold/u }).click()
      await expect.poll(() => room.saidNow()).toContain(`«${form}»`)
    }
    await page.keyboard.press('l')
    await page.getByRole('button', { name: 'Dobbeltvurdering' }).click()
    await review.getByText(/^Alt her har du vurdert selv/u).waitFor()

    await page.getByRole('button', { name: 'Innstillinger' }).click()
    const settings = page.getByRole('dialog', { name: 'Innstillinger' })
    await settings.getByRole('tab', { name: 'Prosjektet' }).click()
    await settings.getByRole('textbox', { name: 'Navnet ditt', exact: true }).fill('Kari Vik')
    await settings.getByRole('textbox', { name: 'Initialer' }).fill('KV')
    await settings.getByRole('button', { name: 'Bytt til denne personen' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
    await settings.getByRole('button', { name: 'Lukk' }).click()
    await settings.waitFor({ state: 'detached' })

    await review.getByText('0 av 2 vurdert').waitFor()
    expect(await review.innerText()).not.toMatch(/Beholdt|begrunnelse/u)
    await app.picture('second-review-blind')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('1')
    await review.getByText('1 av 2 vurdert').waitFor()
    expect(await review.getByRole('region', { name: 'Samsvar i vurderingen' }).count()).toBe(0)
    await page.keyboard.press('3')
    const agreement = review.getByRole('region', { name: 'Samsvar i vurderingen' })
    await agreement.getByText('Dere er enige om 50 % av 2 opplysninger.').waitFor()
    await agreement.getByText('Én opplysning er dere uenige om').waitFor()
    await app.picture('second-review-agreement')
    expect(await axeFindings(page)).toEqual([])

    await agreement.getByRole('button', { name: /^Vis i køen: (?:Hardanger|Bodø)$/u }).click()
    await expect
      .poll(() => page.getByRole('region', { name: 'Treff i teksten' }).innerText())
      .toMatch(/Hardanger|Bodø/u)
    expect(app.complaints).toEqual([])
  })
})
