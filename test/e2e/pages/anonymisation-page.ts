import type { Page } from 'playwright-core'

export const listPassword = 'en annen setning for navnelisten'

/** The room Anonymisering: the queue, the decision, the approval. */
export const anonymisationPage = (page: Page) => ({
  /** Goes from the room with an open name list dialog to a list beside the project. */
  async makeNameList(name: string): Promise<void> {
    const dialog = page.getByRole('dialog', { name: 'Lag navnelisten' })
    await dialog.getByRole('button', { name: 'Velg sted' }).click()
    const place = page.getByRole('dialog', { name: 'Velg hvor navnelisten skal ligge' })
    await place.getByRole('textbox', { name: 'Filnavn' }).fill(name)
    await place.getByRole('button', { name: 'Lagre her' }).click()
    await dialog.getByRole('textbox', { name: 'Passord for navnelisten' }).fill(listPassword)
    await dialog.getByRole('textbox', { name: 'Passordet en gang til' }).fill(listPassword)
    await dialog.getByRole('button', { name: 'Lag navnelisten' }).click()
    await dialog.waitFor({ state: 'detached' })
  },

  async openNameList(): Promise<void> {
    const dialog = page.getByRole('dialog', { name: 'Åpne navnelisten' })
    await dialog.getByRole('textbox', { name: 'Passord for navnelisten' }).fill(listPassword)
    await dialog.getByRole('button', { name: 'Åpne navnelisten' }).click()
    await dialog.waitFor({ state: 'detached' })
  },

  /** What the queue is of: a document by its title, or `Hele prosjektet`. */
  async show(what: string): Promise<void> {
    await page.getByRole('button', { name: /Hva vil du se på/u }).click()
    await page.getByRole('option', { name: new RegExp(`^${what}`, 'u') }).click()
  },

  async choose(form: string): Promise<void> {
    await page.getByRole('button', { name: new RegExp(`^${form} `, 'u') }).click()
  },

  /** Chooses a decision by its name, with the words that shall stand instead, and carries it out. */
  async decide(decision: string, instead?: string): Promise<void> {
    await page.getByRole('radio', { name: decision, exact: true }).click()
    if (instead !== undefined) await page.getByRole('textbox', { name: 'Skal stå i stedet' }).fill(instead)
    await page.getByRole('button', { name: /^(Erstatt|Gjør grovere|Sladd|Behold)/u }).click()
  },

  /** How many clusters wait, as the rail says. */
  async left(): Promise<number> {
    const room = page.getByRole('navigation', { name: 'Rom' }).getByRole('button', { name: /^Anonymisering/u })
    return Number(/\d+/u.exec(await room.innerText())?.[0] ?? 0)
  },

  /** Decides everything that waits with the keys alone: people get a pseudonym, the rest is blacked out. */
  async decideRestByKeys(): Promise<void> {
    for (let left = await this.left(); left > 0; left = await this.left()) {
      const lead = await page.getByRole('region', { name: 'Treff i teksten' }).innerText()
      await page.keyboard.press(/^Person/mu.test(lead) ? '1' : '4')
      await page.waitForTimeout(150)
      await page.keyboard.press('Enter')
      await this.waitForFewer(left)
    }
  },

  /** Waits until fewer wait. What must be looked at first comes into view, and Enter is pressed again. */
  async waitForFewer(left: number): Promise<void> {
    const status = page.getByRole('region', { name: 'Treff i teksten' }).getByRole('status')
    while ((await this.left()) >= left) {
      await page.waitForTimeout(60)
      if (!/ikke vist ennå/u.test(await status.innerText())) continue
      await page.waitForTimeout(150)
      await page.keyboard.press('Enter')
    }
  },

  async approve(title: string): Promise<void> {
    await this.show(title)
    await page.getByRole('button', { name: 'Godkjenn dokument' }).click()
    const dialog = page.getByRole('dialog', { name: /^Godkjenne/u })
    await dialog.getByText('Jeg har lest gjennom hele teksten').click()
    await dialog.getByRole('button', { name: 'Godkjenn dokument' }).click()
    await dialog.waitFor({ state: 'detached' })
  },
})
