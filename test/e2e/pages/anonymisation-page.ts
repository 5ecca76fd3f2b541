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

  /** Goes to a cluster by the field above the queue, with the keys alone. */
  async find(form: string): Promise<void> {
    await page.keyboard.press('/')
    await page.keyboard.press('Control+a')
    await page.keyboard.type(form)
    await page.keyboard.press('Enter')
    await this.head(form).waitFor()
  },

  async findAll(): Promise<void> {
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
  },

  head: (form: string) =>
    page.getByRole('region', { name: 'Treff i teksten' }).getByRole('heading', { name: form, exact: true, level: 3 }),

  /** What the room says was done last. */
  said: () => page.getByRole('main').locator('footer').getByRole('status'),

  /** A line of the queue, also one that is folded away with what is decided. */
  row: (form: string) => page.locator('.queue-row').filter({ has: page.getByText(form, { exact: true }) }),

  /** Decides the cluster that is shown with the keys: the number, the words where it takes some, Enter. */
  async decideByKeys(number: number, words?: string): Promise<void> {
    await page.keyboard.press(String(number))
    if (words !== undefined) {
      await page.keyboard.press('e')
      await page.keyboard.type(words)
    }
    await page.keyboard.press('Enter')
  },

  /** Reads the document that is open through, page by page. */
  async readThrough(): Promise<void> {
    const progress = page.getByRole('region', { name: 'Gjennomlesing' }).getByRole('progressbar')
    while ((await progress.getAttribute('aria-valuenow')) !== '100') await page.keyboard.press('Space')
  },

  approveDialog: () => page.getByRole('dialog', { name: /^Godkjenne/u }),

  /** Approves a document: read through where it must be, else by the word of the one who approves. */
  async approve(title: string): Promise<void> {
    await this.show(title)
    await page.getByRole('button', { name: 'Godkjenn dokument' }).click()
    const dialog = this.approveDialog()
    const word = dialog.getByText('Jeg har lest gjennom hele teksten')
    const read = dialog.getByRole('button', { name: /^Les (gjennom|videre)/u })
    if ((await word.count()) > 0) await word.click()
    else if ((await read.count()) > 0) {
      await read.click()
      await this.readThrough()
      await page.keyboard.press('a')
      await dialog.getByText('Hele teksten er lest').waitFor()
    }
    await dialog.getByRole('button', { name: 'Godkjenn dokument' }).click()
    await dialog.waitFor({ state: 'detached' })
  },
})
