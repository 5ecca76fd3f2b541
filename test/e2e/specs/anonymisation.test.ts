import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../app'
import { axeFindings } from '../axe'
import type { anonymisationPage } from '../pages/anonymisation-page'
import { openSampleQueue, waitingInSample } from '../pages/sample-queue'
import { windowPage } from '../pages/window-page'

let app: RunningApp
let room: ReturnType<typeof anonymisationPage>

async function begin(colorScheme: 'light' | 'dark'): Promise<void> {
  app = await startApp({ colorScheme })
  app.page.setDefaultTimeout(15_000)
  room = await openSampleQueue(app.page)
}

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
})

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await app.page.keyboard.press(key)
}
const waits = (form: string) => room.row(form).getAttribute('data-waits')
const saidIs = async (pattern: RegExp) => expect.poll(() => room.said().innerText()).toMatch(pattern)

/** Undoes with the key, and sees that the cluster waits and is shown again. */
async function undoTo(form: string): Promise<void> {
  await press('Control+z')
  await saidIs(/^Angret/u)
  await room.head(form).waitFor()
  await expect.poll(() => waits(form)).toBe('true')
}

describe('the anonymisation room, by the keys alone', () => {
  beforeAll(() => begin('light'))
  afterAll(() => app.close())

  it('shows the queue in its tiers, with nothing for axe to find', async () => {
    const { page } = app
    for (const tier of [/^Tydelige \(\d+\)$/u, /^Trolige \(\d+\)$/u, /^Tvilsomme \(\d+\)$/u])
      expect(await page.getByRole('heading', { name: tier }).count()).toBe(1)
    expect(await axeFindings(page)).toEqual([])
  })

  it('shows a pseudonym as it will be written, and asks for a name list at the first one', async () => {
    const { page } = app
    await room.find('Bodil')
    await press('1', 'e')
    await page.keyboard.type('Turid')
    const preview = page.getByRole('group', { name: 'Slik blir teksten' })
    await preview.getByText('[Turid]s', { exact: true }).waitFor()
    await press('Enter')
    await room.makeNameList('Sover.navneliste')
    await saidIs(/^«Bodil» er vurdert/u)
    await expect.poll(() => room.row('Bodil').textContent()).toContain('Turid')
    await undoTo('Bodil')
  })

  it.each<readonly [number, string | undefined, string, RegExp]>([
    [1, 'Turid', 'Bodil', /Pseudonym/u],
    [2, 'kollegaen', 'Elisabeth Larsen', /Rolle i stedet for navn/u],
    [3, 'en by på Vestlandet', 'Bergen', /Gjør grovere/u],
    [4, undefined, '59 04 17 23', /Sladd/u],
    [6, 'er et vanlig ord', 'Ola', /Behold/u],
    [7, undefined, 'Jonas', /Er allerede pseudonym/u],
  ])('takes decision %i with its key, and takes it back with Ctrl+Z', async (number, words, form, decision) => {
    await room.find(form)
    await room.decideByKeys(number, words)
    await saidIs(new RegExp(`^«${form}» er vurdert`, 'u'))
    await expect.poll(() => waits(form)).toBeNull()
    await expect.poll(() => room.row(form).textContent()).toMatch(decision)
    await undoTo(form)
  })

  it('says what cannot be undone before it removes for good, and does nothing at No', async () => {
    const { page } = app
    await room.find('128341 30007')
    await room.decideByKeys(5)
    const warning = page.getByRole('alertdialog', { name: 'Fjerne «128341 30007» for godt?' })
    await warning.getByText(/Dette kan ikke angres/u).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await press('Enter')
    await warning.waitFor({ state: 'detached' })
    expect(await waits('128341 30007')).toBe('true')
    await press('Enter')
    await warning.getByRole('button', { name: 'Fjern for godt' }).focus()
    await press('Enter')
    await saidIs(/^«128341 30007» er vurdert/u)
    await room.findAll()
    expect(await page.getByRole('button', { name: 'Angre' }).count()).toBe(0)
  })

  it('takes decisions back with U, and undo puts them there again', async () => {
    await room.find('Bergen')
    await room.decideByKeys(4)
    await saidIs(/^«Bergen» er vurdert/u)
    await expect.poll(() => waits('Bergen')).toBeNull()
    await room.head('Bergen').waitFor()
    await press('u')
    await saidIs(/^Avgjørelsen om «Bergen» er tatt tilbake/u)
    await expect.poll(() => waits('Bergen')).toBe('true')
    await press('Control+z')
    await expect.poll(() => waits('Bergen')).toBeNull()
    await press('Control+z')
    await expect.poll(() => waits('Bergen')).toBe('true')
  })

  it('merges two with M, and parts them again with undo', async () => {
    const { page } = app
    await room.find('Jonas')
    await press('m')
    await page.getByRole('dialog', { name: 'Hva er det samme som «Jonas»?' }).waitFor()
    await page.keyboard.type('Elisabeth')
    expect(await axeFindings(page)).toEqual([])
    await press('Enter')
    await saidIs(/^«Jonas» er slått sammen/u)
    await room.findAll()
    await expect.poll(() => room.row('Elisabeth Larsen').count()).toBe(0)
    await page
      .getByRole('region', { name: 'Treff i teksten' })
      .getByText(/Lisbeth/u)
      .first()
      .waitFor()
    await press('Control+z')
    await expect.poll(() => room.row('Elisabeth Larsen').count()).toBe(1)
    expect(await room.row('Jonas').count()).toBe(1)
  })

  it('splits a spelling off with S, and undo puts it back', async () => {
    const { page } = app
    await room.find('Elisabeth Larsen')
    await press('s')
    const dialog = page.getByRole('dialog', { name: 'Hva hører ikke til «Elisabeth Larsen»?' })
    await dialog.waitFor()
    await dialog.getByRole('checkbox', { name: 'Lisbeth' }).focus()
    await press('Space')
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Del opp' }).focus()
    await press('Enter')
    await room.head('Lisbeth').waitFor()
    await saidIs(/er blitt en egen opplysning/u)
    await room.findAll()
    expect(await room.row('Lisbeth').count()).toBe(1)
    await press('Control+z')
    await expect.poll(() => room.row('Lisbeth').count()).toBe(0)
  })

  it('mends a kind with T and a participant with P, and undoes both', async () => {
    const { page } = app
    await room.find('Jonas')
    await press('t')
    await page.getByRole('menu', { name: 'Type' }).waitFor()
    await page.keyboard.type('Sted')
    await press('Enter')
    await saidIs(/^Typen til «Jonas» er endret/u)
    await expect.poll(() => room.row('Jonas').textContent()).toMatch(/Sted/u)
    await press('Control+z')
    await expect.poll(() => room.row('Jonas').textContent()).toMatch(/Person/u)
    await room.head('Jonas').waitFor()
    await press('p')
    await page.getByRole('menu', { name: 'Deltaker' }).waitFor()
    await press('ArrowDown', 'Enter')
    await saidIs(/^Deltakeren for «Jonas» er endret/u)
    await page.getByRole('button', { name: /^Deltaker: / }).waitFor()
    await press('Control+z')
    await saidIs(/^Angret/u)
  })

  it('decides one place alone, also outside the texts, and says where that stands', async () => {
    const { page } = app
    await room.find('Bodil')
    const outside = page.getByRole('list', { name: 'Treff på «Bodil»: Utenfor tekstene' })
    await outside.getByText(/^Filnavnet til «Intervju 1/u).waitFor()
    await outside.getByText(/^Tittelen på «Intervju 1/u).waitFor()
    const before = await room.row('Bodil').textContent()
    const isThere = () => outside.locator('[data-current]').filter({ hasText: 'Filnavnet til' }).count()
    for (let steps = 0; steps < 20 && (await isThere()) === 0; steps += 1) await press('n')
    expect(await isThere()).toBe(1)
    await press('x')
    await page.getByRole('radio', { name: 'Bare dette treffet', checked: true }).waitFor()
    await room.decideByKeys(4)
    await saidIs(/^«Bodil» er vurdert, 1 treff/u)
    expect(await waits('Bodil')).toBe('true')
    await outside.getByText('▇').or(outside.getByText('[…]')).or(outside.getByText('***')).first().waitFor()
    await press('Control+z')
    await expect.poll(() => room.row('Bodil').textContent()).toBe(before)
  })

  it('narrows the queue to what stands outside the texts', async () => {
    const { page } = app
    await room.findAll()
    const all = await page.locator('.queue-row').count()
    await page.getByRole('button', { name: /^Utenfor tekstene \(\d+\)$/u }).click()
    const some = await page.locator('.queue-row').count()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    await page.getByRole('button', { name: /^Utenfor tekstene/u }).click()
  })

  it('asks for a look at every place of a name that is also a word, when some are not on screen', async () => {
    const { page } = app
    await page.setViewportSize({ width: 1280, height: 420 })
    await room.find('Kristoffer Berg')
    await press('4', 'Enter')
    await saidIs(/er ikke vist ennå/u)
    await expect
      .poll(async () => {
        await press('Enter')
        return waits('Kristoffer Berg')
      })
      .toBeNull()
    await page.setViewportSize({ width: 1440, height: 900 })
    await undoTo('Kristoffer Berg')
    await room.findAll()
  })

  it('shows the keys of the room', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Taster i Anonymisering' }).click()
    const keys = page.getByRole('dialog', { name: 'Taster i Anonymisering' })
    await keys.getByText('Slå sammen med en annen opplysning').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await press('Escape')
  })

  it('can be asked from anywhere for the next that waits', async () => {
    const { page } = app
    await windowPage(page).goTo('Koding')
    await press('Control+k')
    await page.keyboard.type('venter på vurdering')
    await press('Enter')
    await page.getByRole('main', { name: 'Anonymisering' }).waitFor()
    await expect.poll(() => page.locator('.queue-row[aria-current=true]').getAttribute('data-waits')).toBe('true')
  })
})

describe('reading through, approval and after', () => {
  beforeAll(() => begin('light'))
  afterAll(() => app.close())

  it('shows how far every document has come', async () => {
    const { page } = app
    await press('l')
    const overview = page.getByRole('region', { name: 'Hvor langt dokumentene er kommet' })
    expect(await overview.getByRole('listitem').count()).toBe(9)
    expect(await axeFindings(page)).toEqual([])
    await press('Escape')
  })

  it('will not approve an automatic transcript unread, whatever the user says', async () => {
    const { page } = app
    await room.show('Intervju 3')
    await press('a')
    const dialog = room.approveDialog()
    await dialog.getByText(/må leses her før den kan godkjennes/u).waitFor()
    expect(await dialog.getByRole('checkbox').count()).toBe(0)
    expect(await dialog.getByRole('button', { name: 'Godkjenn dokument' }).isDisabled()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await press('Escape')
  })

  it('marks a missed word while reading, by the keys alone, and undoes it', async () => {
    const { page } = app
    await room.show('Samtale med tolk')
    await press('l')
    const reading = page.getByRole('region', { name: 'Gjennomlesing' })
    await reading.getByText('0 av 24 replikker lest').waitFor()
    await press('j', 'ArrowRight', 'Shift+ArrowRight')
    await reading.getByText('1 av 24 replikker lest').waitFor()
    await reading
      .getByRole('toolbar', { name: 'Valgte ord' })
      .getByText(/^«\S+ \S+»$/u)
      .waitFor()
    expect(await axeFindings(page)).toEqual([])
    await press('2')
    await reading
      .getByRole('status')
      .getByText(/er merket og venter i køen/u)
      .waitFor()
    await expect.poll(() => room.left()).toBe(waitingInSample + 1)
    await press('Control+z')
    await expect.poll(() => room.left()).toBe(waitingInSample)
  })

  it('counts what is read page by page, and keeps it when one leaves', async () => {
    const { page } = app
    await room.readThrough()
    await page.getByText('24 av 24 replikker lest').first().waitFor()
    expect(await axeFindings(page)).toEqual([])
    await press('l')
    await windowPage(page).goTo('Datamateriale')
    await page.getByRole('row', { name: /^Samtale med tolk .* Alt /u }).waitFor()
    await windowPage(page).goTo('Anonymisering')
  })

  it('approves only when everything is decided', async () => {
    const { page } = app
    await room.show('Samtale med tolk')
    await press('a')
    const dialog = room.approveDialog()
    await dialog.getByText('1 igjen å vurdere').waitFor()
    expect(await dialog.getByRole('button', { name: 'Godkjenn dokument' }).isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: 'Til køen' }).click()
    await room.decideByKeys(6, 'er allment kjent')
    await page.getByText('Neste: Se en gang til', { exact: false }).waitFor()
  })

  it('asks for a second look at what was kept before it approves, and says what approval did', async () => {
    const { page } = app
    const dialog = room.approveDialog()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    await press('a')
    await dialog.getByText('Ett ord som er beholdt, må ses på en gang til').waitFor()
    await expect.poll(focused).toMatch(/^Kan stå: /u)
    expect(await dialog.getByRole('button', { name: 'Godkjenn dokument' }).isDisabled()).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Vurder på nytt: / }).click()
    await dialog.getByText('1 igjen å vurdere').waitFor()
    await dialog.getByRole('button', { name: 'Til køen' }).click()
    await room.decideByKeys(2, 'en by')
    await room.makeNameList('Sover.navneliste')
    await page.getByText('Alt er vurdert, og teksten er lest.').waitFor()
    await press('a')
    await dialog.getByText('Alt er vurdert').waitFor()
    await dialog.getByText('Navnene flyttes til navnelisten.', { exact: false }).waitFor()
    await dialog.getByRole('button', { name: 'Godkjenn dokument' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText(/^Godkjent \d+\. .* av KB\./u).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  it('makes a replacement coarser afterwards with the name list closed, and refuses a finer one', async () => {
    const { page } = app
    await windowPage(page)
      .status()
      .getByRole('button', { name: /Navnelisten er åpen/u })
      .click()
    await page.getByRole('button', { name: 'Lukk navnelisten' }).click()
    await windowPage(page).status().getByText('Navnelisten er lukket').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Åpne navnelisten for å ta tilbake et treff', { exact: false }).waitFor()
    await press('1', 'e')
    await page.keyboard.type('Lillevik')
    await page
      .getByText(/grovere/u)
      .and(page.locator('.callout-words'))
      .first()
      .waitFor()
    await press('Escape')
    await room.decideByKeys(3, 'et sted i landet')
    await page.getByText('[et sted i landet]').first().waitFor()
  })

  it('takes one place back with the name list open', async () => {
    const { page } = app
    await page
      .getByRole('button', { name: /^Ta tilbake \[/ })
      .first()
      .click()
    await room.openNameList()
    await page.getByText(/er tatt tilbake og venter på en avgjørelse/u).waitFor()
    await page.getByText('0 av 1 vurdert').waitFor()
  })

  it('leaves no complaint in the window', () => {
    expect(app.complaints).toEqual([])
  })
})

describe('in the dark, axe finds nothing serious', () => {
  beforeAll(() => begin('dark'))
  afterAll(() => app.close())

  it('in the queue, the dialogs, the reading and the approval', async () => {
    const { page } = app
    const states: readonly (readonly [string, () => Promise<void>])[] = [
      ['queue', () => room.find('Kristoffer Berg')],
      ['picked', () => press('x')],
      ['merge', () => press('m')],
      ['split', () => press('Escape', 's')],
      ['documents', () => press('Escape', 'l')],
      [
        'reading',
        () =>
          press('l')
            .then(() => room.show('Intervju 3'))
            .then(() => press('l')),
      ],
      ['words', () => press('Space', 'ArrowRight')],
      ['approve', () => press('a')],
    ]
    for (const [name, go] of states) {
      await go()
      await page.waitForTimeout(500)
      expect({ name, findings: await axeFindings(page) }).toEqual({ name, findings: [] })
    }
    expect(app.complaints).toEqual([])
  })
})
