import type { Page } from 'playwright-core'

/** The room Rapport: what goes in, the final check, the Word file. */
export const reportPage = (page: Page) => ({
  async write(name: string): Promise<void> {
    await page.getByRole('button', { name: 'Lag Word-fil' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hvor skal Word-filen ligge?' })
    await dialog.getByRole('textbox', { name: 'Filnavn' }).fill(name)
    await dialog.getByRole('button', { name: 'Lagre her' }).click()
    await dialog.waitFor({ state: 'detached' })
  },
  refused: () => page.getByText(/^Filen ble ikke laget/u).first(),
  written: () => page.getByText('Word-filen er laget.').first(),
  findings: () => page.getByRole('list', { name: 'Steder som må avgjøres' }).getByRole('button'),
})
