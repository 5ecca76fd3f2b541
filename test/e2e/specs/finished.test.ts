import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishedPage } from '../pages/finished-page'
import { windowPage } from '../pages/window-page'
import { startApp, type RunningApp } from '../app'

let app: RunningApp
const draft = new URL('../../../samples/files/Oppgaveutkast.docx', import.meta.url).pathname

beforeAll(async () => {
  app = await startApp()
  copyFileSync(draft, join(app.home, 'Oppgaveutkast.docx'))
  writeFileSync(join(app.home, 'Ikke en oppgave.docx'), 'bare tekst')
}, 60_000)
afterAll(() => app.close())

describe('a finished thesis', () => {
  it('is checked for names, and its quotations are laid beside the transcripts', async () => {
    const { page } = app
    const finished = finishedPage(page)
    await page.getByRole('button', { name: 'Åpne eksempelstudien' }).click()
    await windowPage(page).goTo('Rapport')
    await finished.open()
    await finished.choose('Oppgaveutkast.docx')
    await page.getByText('1 bilde er ikke lest.').waitFor()
    expect(await finished.findings('Står i navnelisten eller prosjektet').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/Forord, avsnitt 6[^]*Bodil/u)]),
    )
    await app.picture('finished-names')
    await finished.quotations().click()
    const lost = page.getByRole('listitem').filter({ hasText: 'Lista er et minimum' }).first()
    await lost.getByText('Endret').waitFor()
    await lost.getByText('«ikke» mangler').waitFor()
    await app.picture('finished-quotations')
    await lost.getByRole('button', { name: 'Vis i Koding' }).click()
    await page
      .getByRole('heading', { name: /Fokusgruppe/u })
      .first()
      .waitFor()
    expect(app.complaints).toEqual([])
  }, 120_000)

  it('that cannot be read is said to be so, and what was found before stays', async () => {
    const { page } = app
    await windowPage(page).goTo('Rapport')
    await finishedPage(page).choose('Ikke en oppgave.docx')
    await page.getByRole('alert').filter({ hasText: 'navnet sier' }).first().waitFor()
    await page.getByText('1 bilde er ikke lest.').waitFor()
  }, 60_000)
})
