import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../app'
import type { anonymisationPage } from '../pages/anonymisation-page'
import { openSampleQueue } from '../pages/sample-queue'

let app: RunningApp
let room: ReturnType<typeof anonymisationPage>

beforeAll(async () => {
  app = await startApp()
  app.page.setDefaultTimeout(15_000)
  room = await openSampleQueue(app.page)
  await room.find('Bodil')
  await room.decideByKeys(1, 'Turid')
  await room.makeNameList('Sover.navneliste')
  await app.page.getByText(/^«Bodil» er vurdert/u).waitFor()
})
afterAll(() => app.close())
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
})

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await app.page.keyboard.press(key)
}
const waits = (form: string) => room.row(form).getAttribute('data-waits')
const saidIs = async (pattern: RegExp) => expect.poll(() => room.said().innerText()).toMatch(pattern)

/** Undoes with the key, and sees that it is done. */
async function undo(): Promise<void> {
  await press('Control+z')
  await saidIs(/^Angret/u)
}

describe('while a decision is on its way', () => {
  let held: Promise<void> = Promise.resolve()
  beforeAll(() =>
    app.page.route('**/call/anonymise.decide', async (route) => {
      await held
      await route.continue()
    }),
  )
  afterAll(() => app.page.unroute('**/call/anonymise.decide'))

  /** Holds every decision back, until it is let go. */
  function holdBack(): () => void {
    let release = () => {}
    held = new Promise<void>((resolve) => (release = resolve))
    return release
  }
  const kind = (name: string) => app.page.getByRole('radio', { name, exact: true, checked: true })

  it('takes every key for the next cluster, and decides both in turn', async () => {
    await room.findAll()
    await room.row('59 04 17 23').click()
    await room.head('59 04 17 23').waitFor()
    const letGo = holdBack()
    await press('4', 'Enter')
    await expect.poll(() => room.head('59 04 17 23').count()).toBe(0)
    const next = await app.page
      .getByRole('region', { name: 'Treff i teksten' })
      .getByRole('heading', { level: 3 })
      .innerText()
    await press('7')
    await kind('Er allerede pseudonym').waitFor()
    await press('Enter')
    letGo()
    await saidIs(new RegExp(`^«${next}» er vurdert`, 'u'))
    await expect.poll(() => waits('59 04 17 23')).toBeNull()
    await expect.poll(() => room.row(next).textContent()).toContain('Er allerede pseudonym')
    await undo()
    await press('Control+z')
    await expect.poll(() => waits('59 04 17 23')).toBe('true')
  })

  it('stays at the only cluster that a search left, and decides it once', async () => {
    await room.find('59 04 17 23')
    const before = await room.left()
    const letGo = holdBack()
    await press('4', 'Enter', 'Enter')
    letGo()
    await saidIs(/^«59 04 17 23» er vurdert/u)
    await expect.poll(() => room.left()).toBe(before - 1)
    await undo()
    await expect.poll(() => room.left()).toBe(before)
    await room.findAll()
  })

  it('decides nothing by a second Enter for which nothing was chosen', async () => {
    await room.row('59 04 17 23').click()
    await room.head('59 04 17 23').waitFor()
    const before = await room.left()
    const letGo = holdBack()
    await press('4', 'Enter', 'Enter', 'Enter')
    letGo()
    await saidIs(/^«59 04 17 23» er vurdert/u)
    await expect.poll(() => room.left()).toBe(before - 1)
    await undo()
  })

  it('comes back to the one that was refused, with its words and the focus in the field', async () => {
    await room.findAll()
    await room.row('Kjell Dahl').click()
    await press('1', 'e')
    await app.page.keyboard.type('Turid')
    await press('Enter')
    await app.page.getByText('Dette navnet brukes av noen i studien').waitFor()
    const field = app.page.getByRole('textbox', { name: 'Skal stå i stedet' })
    expect(await field.inputValue()).toBe('Turid')
    await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true)
    await press('Escape')
  })
})
