import type { Page } from 'playwright-core'
import { answerToDoubt, type Answer } from '../model-solution'

/** The key of each decision, and those that are given words. */
const keyOf = { P: '1', R: '2', G: '3', S: '4', F: '5', K: '6', A: '7' } as const
const nameOf = {
  P: 'Pseudonym',
  R: 'Rolle i stedet for navn',
  G: 'Gjør grovere',
  S: 'Sladd',
  F: 'Fjern for godt',
  K: 'Behold',
  A: 'Er allerede pseudonym',
} as const
const takesWords: ReadonlySet<string> = new Set(['P', 'R', 'G', 'K'])

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
    await this.decideAllByKeys((_, isPerson) => ({ decision: isPerson ? 'P' : 'S', words: '' }))
    for (let tries = 0; tries < 100 && (await this.left()) > 0; tries++) await page.waitForTimeout(60)
  },

  /** Decides everything that waits by keys, each as the answer to its main form says. */
  async decideAllByKeys(answerTo: (form: string, isPerson: boolean) => Answer): Promise<void> {
    const region = page.getByRole('region', { name: 'Treff i teksten' })
    while ((await this.left()) > 0) {
      if (!(await region.getByText('Ikke vurdert').first().isVisible())) await page.keyboard.press('h')
      if (await this.isAsking()) {
        await this.settleDoubt()
        continue
      }
      const form = await this.shown()
      const { decision, words } = answerTo(form, /^Person/mu.test(await region.innerText()))
      const before = { said: await this.saidNow(), left: await this.left() }
      await page.keyboard.press(keyOf[decision])
      await page.getByRole('radio', { name: nameOf[decision], exact: true, checked: true }).waitFor()
      if (words !== '' && takesWords.has(decision)) {
        const field = page.getByRole('textbox', { name: decision === 'K' ? 'Begrunnelse' : 'Skal stå i stedet' })
        await field.waitFor()
        await page.keyboard.press('e')
        await field.fill(words)
        await page.keyboard.press('Escape')
      }
      await this.widen()
      await page.keyboard.press('Enter')
      await this.waitForDone(form, before)
      // The number in the rail follows a moment later; two that were merged may leave it as it was.
      for (let tries = 0; tries < 25 && (await this.left()) >= before.left; tries++) await page.waitForTimeout(60)
      if ((await this.saidNow()).includes('Ingenting igjen')) return
    }
  },

  /** Whether a place in doubt is asked about. */
  isAsking: () => page.getByRole('group', { name: /treff i tvil$/u }).isVisible(),

  /** Says of the place in doubt that is asked about, by its key, that it is the first who may be meant, or a word. */
  async settleDoubt(): Promise<void> {
    const question = page.getByRole('group', { name: /treff i tvil$/u })
    const keys = question.locator('button[aria-keyshortcuts]')
    // It may be gone while it is read: another cluster is shown then.
    const asked = async () => (await question.locator('.doubt-place').allInnerTexts()).join()
    const place = await asked()
    const key = await (answerToDoubt(place) === 'person' ? keys.first() : keys.last()).getAttribute('aria-keyshortcuts')
    await page.keyboard.press(key ?? '1')
    for (let tries = 0; tries < 200; tries++) {
      if ((await asked()) !== place) return
      await page.waitForTimeout(50)
    }
    throw new Error('the place in doubt was never settled')
  },

  /** Makes the decision one for the whole project: what is kept is kept at one place until it is widened. */
  async widen(): Promise<void> {
    const whole = page.getByRole('radio', { name: 'Hele prosjektet' })
    for (let tries = 0; tries < 3 && (await whole.getAttribute('aria-checked')) !== 'true'; tries++) {
      const before = await page.getByRole('radiogroup', { name: 'Hvor skal det gjelde?' }).innerText()
      await page.keyboard.press('g')
      for (let waits = 0; waits < 20; waits++) {
        if ((await page.getByRole('radiogroup', { name: 'Hvor skal det gjelde?' }).innerText()) !== before) break
        await page.waitForTimeout(20)
      }
    }
  },

  /**
   * Waits until it is said that a cluster is decided. What must be looked at first comes into view, and Enter is pressed
   * again; a name that somebody has already is that person, so the two are merged, and the cluster comes again.
   */
  async waitForDone(form: string, before: Readonly<{ said: string; left: number }>): Promise<void> {
    for (let tries = 0; ; tries++) {
      const now = await this.saidNow()
      // Two that are written alike are told in the same words.
      const isOther = now !== before.said || (await this.left()) < before.left
      if (isOther && now.includes('er vurdert')) return
      if (tries > 150) throw new Error(`the decision about ${form} was never carried out: ${now}`)
      await page.waitForTimeout(60)
      const yes = page.getByRole('alertdialog').getByRole('button', { name: 'Fjern for godt' })
      if (await yes.isVisible()) await yes.click()
      if (await page.getByText('Dette navnet brukes av noen i studien').isVisible()) return this.mergeWith(form)
      if (!/ikke vist ennå/u.test(now)) continue
      await page.waitForTimeout(150)
      // Once it is decided the keys are for the next one.
      if ((await this.shown()) === form) await page.keyboard.press('Enter')
    }
  },

  /** The main form of the cluster that is shown. */
  shown: () =>
    page.getByRole('region', { name: 'Treff i teksten' }).getByRole('heading', { level: 3 }).first().innerText(),

  /** What the room says of what was done last. */
  async saidNow(): Promise<string> {
    const status = page.getByRole('region', { name: 'Treff i teksten' }).getByRole('status')
    return (await status.allInnerTexts()).join()
  },

  /** Merges the chosen cluster with the other of the same first name, by keys. */
  async mergeWith(form: string): Promise<void> {
    await page.keyboard.press('Escape')
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: /^Hva er det samme som/u })
    await dialog.waitFor()
    // Enough to tell it from others, without the blank of a name that was heard in two.
    await page.keyboard.insertText(form.replaceAll(' ', '').slice(0, 4))
    await dialog.getByRole('option').first().waitFor()
    const before = await page.getByRole('region', { name: 'Treff i teksten' }).innerText()
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    // The queue is counted anew before the merged cluster can be decided.
    const heads = page.getByRole('region', { name: 'Treff i teksten' })
    while ((await heads.innerText()).split('\n', 3).join() === before.split('\n', 3).join())
      await page.waitForTimeout(60)
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
      await page.keyboard.press('Escape')
    }
    if (number === 6) await this.widen()
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
    if ((await word.count()) > 0) {
      await word.click()
      await dialog.getByLabel('Hvor og når er teksten lest?').fill('På papir, i går')
    } else if ((await read.count()) > 0) {
      await read.click()
      await this.readThrough()
      await page.keyboard.press('a')
      await dialog.getByText('Hele teksten er lest').waitFor()
    }
    await this.lookAgain()
    await dialog.getByRole('button', { name: 'Godkjenn dokument' }).click()
    await dialog.waitFor({ state: 'detached' })
  },

  /** Looks once more at what was kept, with one key each, until the document can be approved. */
  async lookAgain(): Promise<void> {
    const dialog = this.approveDialog()
    const approve = dialog.getByRole('button', { name: 'Godkjenn dokument' })
    const stays = dialog.getByRole('button', { name: /^Kan stå: / })
    for (let tries = 0; tries < 400 && !(await approve.isEnabled()); tries++) {
      const left = await stays.count()
      if (left === 0) await page.waitForTimeout(50)
      else {
        await stays.first().press('Enter')
        for (let waits = 0; waits < 100 && (await stays.count()) === left; waits++) await page.waitForTimeout(50)
      }
    }
  },
})
