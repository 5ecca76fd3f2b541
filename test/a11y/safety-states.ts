import type { Page } from 'playwright-core'
import { password } from '../e2e/pages/start-page'

/** What a window looks like while safety is seen to, and the way there from the state before. */
export type State = readonly [name: string, open: (page: Page) => Promise<unknown>]

const dialog = (page: Page) => page.locator('[role=dialog], [role=alertdialog]').last()
const press = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name }).first().click()

/** Closes every dialog that is open. */
async function closeAll(page: Page): Promise<void> {
  for (let left = await page.locator('[role=dialog], [role=alertdialog]').count(); left > 0; left -= 1) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(100)
  }
}

async function panel(page: Page, name: string): Promise<void> {
  await closeAll(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill(name)
  await page.getByRole('option', { name }).first().click()
  await dialog(page).getByRole('button').first().waitFor()
}

async function safety(page: Page): Promise<void> {
  await closeAll(page)
  await page.keyboard.press('Control+,')
  await page.getByRole('tab', { name: 'Passord og sikkerhetskopier' }).click()
  await page.getByRole('group', { name: 'Sikkerhetskopier' }).waitFor()
}

/** As if the window were the app's own: the system's keychain is there, and it is on or off for every project. */
async function withKeychain(page: Page, withoutPassword: 'on' | 'off'): Promise<void> {
  const value = { waitSeconds: 0, withoutPassword }
  await page.unroute('**/call/project.entry')
  await page.route('**/call/project.entry', (route) => route.fulfill({ json: { ok: true, value } }))
}

/** In a project of the user's own, named Uteliv. */
export const projectStates: readonly State[] = [
  ['the settings of password and backups', safety],
  ['the change of the password', (page) => press(page, 'Bytt passord')],
  ['a new recovery code', (page) => safety(page).then(() => press(page, 'Lag ny gjenopprettingskode'))],
  ['a backup elsewhere', (page) => safety(page).then(() => press(page, 'Lagre i en annen mappe'))],
  [
    'the list of backups',
    async (page) => {
      await safety(page)
      await press(page, 'Lag sikkerhetskopi nå')
      await page.getByRole('row').nth(1).waitFor()
    },
  ],
  ['what a restored backup changes', (page) => press(page, /^Gjenopprett fra/u)],
  [
    'the leave to open without a password',
    async (page) => {
      await closeAll(page)
      await withKeychain(page, 'off')
      await safety(page)
      await page.getByRole('switch').waitFor({ state: 'attached' })
    },
  ],
  ['what that leave means', (page) => page.getByText('Åpne prosjektet uten passord på denne').click()],
  [
    'the first screen, with a project that opens without its password',
    async (page) => {
      await closeAll(page)
      await withKeychain(page, 'on')
      await page.keyboard.press('Control+l')
      await page.getByText('Åpne uten passord').waitFor()
    },
  ],
  ['the way in when the keychain does not open it', (page) => page.getByRole('button', { name: /^Uteliv/u }).click()],
  [
    'a wrong password',
    async (page) => {
      await page.unroute('**/call/project.entry')
      await page.getByRole('textbox', { name: 'Passord' }).fill('feil passord')
      await page.keyboard.press('Enter')
      await page.getByText('Passordet stemmer ikke').waitFor()
    },
  ],
  [
    'the wait after five wrong passwords',
    async (page) => {
      for (let tries = 1; tries < 5; tries += 1) {
        await page.getByRole('textbox', { name: 'Passord' }).fill('feil passord')
        await page.keyboard.press('Enter')
        await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[role=dialog] input')?.value === '')
      }
      await page.getByRole('timer').waitFor()
    },
  ],
  ['the recovery of a project', (page) => press(page, 'Glemt passordet?')],
]

/** In the sample study, from the first screen. */
export const sampleStates: readonly State[] = [
  [
    'the settings of the sample study',
    async (page) => {
      await closeAll(page)
      await page.getByRole('button', { name: /^Åpne eksempelstudien/u }).click()
      await page.getByRole('navigation', { name: 'Rom' }).waitFor()
      await safety(page)
    },
  ],
  ['files and copies', (page) => panel(page, 'Filer og kopier')],
  ['a copy for a second coder', (page) => press(page, 'Kopi til medforsker')],
  ['a copy of one’s own', (page) => panel(page, 'Filer og kopier').then(() => press(page, 'Egen kopi av prosjektet'))],
  ['access for a participant', (page) => panel(page, 'Filer og kopier').then(() => press(page, /^Innsyn/u))],
  [
    'the log',
    async (page) => {
      await closeAll(page)
      await page.keyboard.press('Control+,')
      await page.getByRole('tab', { name: 'Logg' }).click()
      await dialog(page).getByRole('button', { name: 'Lag Word-fil' }).waitFor()
    },
  ],
  [
    'the name list that is open',
    async (page) => {
      await closeAll(page)
      await page.getByRole('button', { name: /navneliste/iu }).click()
      await press(page, 'Velg sted')
      await page.getByRole('button', { name: 'Lagre her' }).click()
      await page.getByRole('textbox', { name: 'Passord for navnelisten' }).fill(password)
      await page.getByRole('textbox', { name: 'Passordet en gang til' }).fill(password)
      await press(page, 'Lag navnelisten')
      await page.getByRole('button', { name: /Navnelisten er åpen|Navneliste.*åpen/iu }).click()
      await dialog(page).waitFor()
    },
  ],
  ['the deletion of the name list', (page) => press(page, /^Slett navnelisten/u)],
  [
    'the withdrawal of a participant',
    async (page) => {
      await closeAll(page)
      await page.keyboard.press('Alt+1')
      await page.getByRole('tab', { name: 'Deltakere' }).click()
      await page.getByRole('button', { name: 'Mer om Informant 6' }).click()
      await page.getByRole('menuitem', { name: 'Trekk samtykket' }).click()
      await dialog(page).getByText('Dette slettes').first().waitFor()
    },
  ],
  [
    'what a withdrawal did',
    async (page) => {
      await dialog(page).getByLabel('Skriv «slett» for å bekrefte').fill('slett')
      await press(page, 'Slett for godt')
      await page.getByRole('dialog', { name: 'Slettet for godt' }).waitFor()
    },
  ],
  [
    'the receipts of removals',
    async (page) => {
      await closeAll(page)
      await page.getByText('Slettekvitteringer').scrollIntoViewIfNeeded()
    },
  ],
]
