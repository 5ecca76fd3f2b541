import type { Page } from 'playwright-core'

/** The check of a finished thesis, in the room Rapport. */
export const finishedPage = (page: Page) => ({
  async open(): Promise<void> {
    await page.getByRole('button', { name: 'Kontroller ferdig oppgave' }).click()
    await page.getByRole('heading', { name: 'Kontroller ferdig oppgave' }).waitFor()
  },
  async choose(name: string): Promise<void> {
    await page.getByRole('button', { name: /^Velg (fil|en annen fil)$/u }).click()
    const dialog = page.getByRole('dialog', { name: 'Hvilken fil skal kontrolleres?' })
    await dialog.getByRole('row', { name }).click()
    await dialog.getByRole('button', { name: 'Kontroller' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('region', { name: 'Resultat av kontrollen' }).waitFor()
  },
  findings: (group: string) => page.getByRole('region', { name: group }).getByRole('listitem'),
  quotations: () => page.getByRole('tab', { name: /^Sitater/u }),
})
