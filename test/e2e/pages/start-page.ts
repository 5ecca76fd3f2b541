import type { Page } from 'playwright-core'

export const password = 'en lang setning som bare jeg kan'

/** The first screen: what a newcomer meets. */
export const startPage = (page: Page) => ({
  async createProject(name: string): Promise<string> {
    await page.getByRole('button', { name: /^Nytt prosjekt/u }).click()
    const dialog = page.getByRole('dialog', { name: 'Nytt prosjekt' })
    await dialog.getByRole('textbox', { name: 'Hva skal prosjektet hete?' }).fill(name)
    await dialog.getByRole('textbox', { name: 'Passord', exact: true }).fill(password)
    await dialog.getByRole('textbox', { name: 'Passordet en gang til' }).fill(password)
    await dialog.getByRole('textbox', { name: 'Navnet ditt' }).fill('Anne Berg')
    await dialog.getByRole('textbox', { name: 'Initialer' }).fill('AB')
    await dialog.getByRole('button', { name: 'Lag prosjektet' }).click()
    const recovery = page.getByRole('dialog', { name: 'Skriv ned gjenopprettingskoden' })
    const code = await recovery.getByRole('group', { name: 'Gjenopprettingskode' }).innerText()
    await recovery.getByText('Jeg har skrevet ned koden').click()
    await recovery.getByRole('button', { name: 'Åpne prosjektet' }).click()
    await page.getByRole('navigation', { name: 'Rom' }).waitFor()
    return code.replaceAll(/\s/gu, '')
  },

  async openProject(name: string, given = password): Promise<void> {
    await page.getByRole('button', { name: /^Åpne prosjekt/u }).click()
    const folder = page.getByRole('dialog').filter({ has: page.getByRole('grid', { name: 'Innholdet i mappen' }) })
    await folder.getByRole('row', { name: new RegExp(`^${name}`, 'u') }).dblclick()
    const dialog = page.getByRole('dialog').filter({ has: page.getByRole('textbox', { name: 'Passord' }) })
    await dialog.getByRole('textbox', { name: 'Passord' }).fill(given)
    await page.keyboard.press('Enter')
  },

  async openSample(): Promise<void> {
    await page.getByRole('button', { name: /^Åpne eksempelstudien/u }).click()
    // Nine files are read for the copy.
    await page.getByRole('navigation', { name: 'Rom' }).waitFor({ timeout: 60_000 })
  },
})
