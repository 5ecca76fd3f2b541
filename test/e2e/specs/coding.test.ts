import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { startApp, type RunningApp } from '../app'
import { codebookPage } from '../pages/codebook-page'
import { codingPage } from '../pages/coding-page'
import { startPage } from '../pages/start-page'
import { windowPage } from '../pages/window-page'

let app: RunningApp
let page: Page
beforeAll(async () => {
  app = await startApp()
  await open()
})
afterAll(() => app.close())

async function open(): Promise<void> {
  page = app.page
  page.setDefaultTimeout(15_000)
  await startPage(page).openSample()
  await windowPage(page).goTo('Koding')
  await codingPage(page).openDocument(/^Intervju 1/u)
  await stripe('Alene med ansvaret: «Da er det meg.»…').waitFor({ state: 'attached' })
}

const coding = () => codingPage(page)
const codebook = () => codebookPage(page)
/** The stripe whose name begins, ends or is as given; `…` stands for the rest. */
function stripe(name: string) {
  const part = name.replaceAll('…', '')
  const match = name.startsWith('…') ? '$=' : name.endsWith('…') ? '^=' : '='
  return page.locator(`button.turn-stripe[aria-label${match}"${part}"]`).first()
}
const count = async () => Number(/(\d+) koding/u.exec(await page.locator('.coding-counts').innerText())?.[1])
const undo = () => page.keyboard.press('Control+z')

/** How many keys were pressed meanwhile. A chord is as many keys as it has. */
async function keysIn(act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const counted = { pressed: 0 }
    const count = () => (counted.pressed += 1)
    window.addEventListener('keydown', count, true)
    Object.assign(window, { counted, stopCounting: () => window.removeEventListener('keydown', count, true) })
  })
  await act()
  return page.evaluate(() => {
    const { counted, stopCounting } = window as unknown as { counted: { pressed: number }; stopCounting: () => void }
    stopCounting()
    return counted.pressed
  })
}

/** Puts the keys on the stripe of a coding. */
async function focusStripe(name: string): Promise<void> {
  await stripe(name).scrollIntoViewIfNeeded()
  await stripe(name).focus()
}

const words = 'Så er det deg.'

describe('coding a passage', () => {
  it('takes at most five keys once it is selected, for a code that is there', async () => {
    const before = await count()
    await coding().select(words, words)
    const keys = await keysIn(async () => {
      await page.keyboard.press('v')
      await coding().palette().waitFor()
      await page.keyboard.type('ær')
      await page.keyboard.press('Enter')
      await coding().palette().waitFor({ state: 'detached' })
    })
    expect(keys).toBeLessThanOrEqual(5)
    await stripe('…Vær, føre og stengte veier: «Så er det deg.»').waitFor()
    await expect.poll(count).toBe(before + 1)
  })

  it('puts a second code on the same words, and one inside them, and takes them away one by one', async () => {
    const before = await count()
    await coding().select(words, words)
    await coding().code('kropp')
    await coding().select('er det deg', 'er det deg')
    await coding().code('nabo')
    await expect.poll(count).toBe(before + 2)
    await coding().select(words, words)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Fjern Kropp og søvn fra utdraget' }).click()
    await expect.poll(count).toBe(before + 1)
    // The field has the keys again.
    await page.keyboard.type('kr')
    await page.getByRole('option', { name: /^Kropp og søvn/u }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await focusStripe('…Nabo og pasient: «er det deg»')
    await page.keyboard.press('Delete')
    await expect.poll(count).toBe(before)
  })

  it('takes what is selected while the palette is open: the press that closes it begins the next passage', async () => {
    await coding().select(words, words)
    await page.keyboard.press('Enter')
    await coding().palette().waitFor()
    await coding().select('Det er meg og bilen', 'er de to')
    await coding().palette().waitFor({ state: 'detached' })
    await expect
      .poll(() => page.evaluate(() => document.getSelection()?.toString()))
      .toBe('Det er meg og bilen. På Myrullheimen er de to')
    await page.keyboard.press('Escape')
  })

  it('codes with the words themselves by one key, and takes code and coding back with one', async () => {
    const before = await count()
    await coding().select('Da er det meg', 'Da er det meg')
    expect(await keysIn(() => page.keyboard.press('Control+i'))).toBeLessThanOrEqual(2)
    await stripe('Da er det meg: «Da er det meg»').waitFor()
    await codebook().row('Da er det meg').click()
    await page.getByText('In vivo', { exact: false }).filter({ hasText: '· In vivo' }).waitFor()
    await page.locator('.turn').first().focus()
    await undo()
    await expect.poll(count).toBe(before)
    await expect.poll(async () => codebook().names()).not.toContain('Da er det meg')
  })
})

describe('a coding', () => {
  const alone = 'Alene med ansvaret: «Da er det meg.»'

  it('gets another code, and the old one back', async () => {
    await focusStripe(alone)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Bytt kode' }).click()
    await page.keyboard.type('nabo')
    await page.keyboard.press('Enter')
    await stripe('…Nabo og pasient: «Da er det meg.»').waitFor()
    await undo()
    await stripe(alone).waitFor()
  })

  it('covers other words, and the old ones again', async () => {
    await focusStripe(alone)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Endre utdraget' }).click()
    await page.getByRole('group', { name: 'Endre utdraget' }).waitFor()
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Enter')
    await stripe('Alene med ansvaret: «Da er det meg»').waitFor()
    await undo()
    await stripe(alone).waitFor()
  })

  it('keeps its words when the change is given up', async () => {
    await focusStripe(alone)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Endre utdraget' }).click()
    const bar = page.getByRole('group', { name: 'Endre utdraget' })
    await bar.waitFor()
    await bar.getByRole('button', { name: /^Avbryt/u }).click()
    await bar.waitFor({ state: 'detached' })
    await stripe(alone).waitFor()
  })

  it('says how it stands to its code, and whether it is for use, in its name too', async () => {
    await focusStripe(alone)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Går imot' }).click()
    await stripe(`${alone}, går imot`).waitFor({ state: 'attached' })
    await page.getByText('Bruk i rapporten').click()
    await stripe('…går imot, merket for bruk i rapporten').waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')
    await undo()
    await undo()
    await stripe(alone).waitFor({ state: 'attached' })
  })

  it('is named while its stripe is pointed at or has the focus', async () => {
    await focusStripe(alone)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    await page.locator('.coding-tip', { hasText: 'Alene med ansvaret' }).waitFor()
    await page.mouse.move(5, 5)
    await page.locator('.turn').first().focus()
    await page.locator('.coding-tip').waitFor({ state: 'detached' })
    await stripe(alone).hover()
    await page.locator('.coding-tip', { hasText: 'Alene med ansvaret' }).waitFor()
  })
})

describe('a note', () => {
  const alone = 'Alene med ansvaret: «Da er det meg.»'

  it('is written about a coding by one key, kept without being saved, and gives the stripe the focus back', async () => {
    await focusStripe(alone)
    await page.keyboard.press('n')
    await page.getByRole('textbox', { name: 'Notat' }).waitFor()
    await page.keyboard.type('Hun sier meg, ikke oss.')
    await page.keyboard.press('Escape')
    await codebook().memos().filter({ hasText: 'Hun sier meg, ikke oss.' }).waitFor()
    await stripe('…«Da er det meg.», har notat').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('turn-stripe')
  })

  it('is there after a restart, and so is undo', async () => {
    app = await app.restart()
    await open()
    await stripe('…«Da er det meg.», har notat').waitFor({ state: 'attached' })
    await undo()
    await stripe(alone).waitFor({ state: 'attached' })
    await page.keyboard.press('Control+y')
    await stripe('…«Da er det meg.», har notat').waitFor({ state: 'attached' })
  })

  it('is changed, gets another kind, and is removed', async () => {
    await codebook().show('Notater')
    const memo = codebook().memos().filter({ hasText: 'Hun sier meg' })
    await memo.getByRole('button', { name: /^Hun sier meg/u }).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Hvorfor?')
    await page.getByRole('button', { name: /Type$/u }).click()
    await page.getByRole('option', { name: 'Spørsmål' }).click()
    await page.keyboard.press('Escape')
    const changed = codebook()
      .memos()
      .filter({ hasText: 'Hun sier meg, ikke oss. Hvorfor?' })
      .filter({ hasText: 'Spørsmål' })
    await changed.waitFor()
    await changed.getByRole('button', { name: 'Fjern notatet' }).click()
    await changed.waitFor({ state: 'detached' })
    await stripe(alone).waitFor({ state: 'attached' })
  })

  it('is written about the open document from the command palette', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Skriv et nytt notat')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Notat' }).waitFor()
    await page.keyboard.type('Rolig samtale')
    await page.keyboard.press('Escape')
    const memo = codebook().memos().filter({ hasText: 'Rolig samtale' })
    await memo.getByText(/^Intervju 1/u).waitFor()
  })
})

describe('all the while', () => {
  it('leaves no complaint in the window', () => {
    expect(app.complaints).toEqual([])
  })
})

describe('correcting a turn', () => {
  const form = () => page.getByRole('dialog', { name: 'Rett replikken' })
  const field = () => form().getByRole('textbox', { name: 'Det som ble sagt' })
  const said = async () => (await coding().text()).includes(`Altså. ${words}`)

  it('is begun at a passage or by keys, keeps the codings, and is taken back by one key', async () => {
    const before = await count()
    await coding().select(words, words)
    await page.getByRole('button', { name: /^Rett replikken/u }).click()
    const now = (await field().inputValue()).replace(words, `Altså. ${words}`)
    await field().fill(now)
    await form().getByText('Deltakeren har lest').click()
    await form().getByRole('button', { name: 'Rett', exact: true }).click()
    await form().waitFor({ state: 'detached' })
    await expect.poll(said).toBe(true)
    expect(await count()).toBe(before)
    await page.locator('.turn[data-current]').focus()
    await undo()
    await expect.poll(said).toBe(false)
    await page.locator('.turn[data-current]').focus()
    await page.keyboard.press('Alt+r')
    await field().waitFor()
    expect(await field().evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await form().waitFor({ state: 'detached' })
  })

  it('is not sent without a change, and says so', async () => {
    await page.locator('.turn[data-current]').focus()
    await page.keyboard.press('Alt+r')
    await form().getByRole('button', { name: 'Rett', exact: true }).click()
    await form().getByText('Ordene er de samme som før.').waitFor()
    await page.keyboard.press('Escape')
  })
})
