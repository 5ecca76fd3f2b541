import { afterEach, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../app'
import { axeFindings } from '../axe'
import { openSampleQueue } from '../pages/sample-queue'

let app: RunningApp

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await app.picture(task.name)
  await app.close()
})

describe.each(['light', 'dark'] as const)('a place in doubt, in the %s theme', (colorScheme) => {
  it('is asked about with one key an answer, and leaves the decision of the rest as it was', async () => {
    app = await startApp({ colorScheme })
    const { page } = app
    page.setDefaultTimeout(15_000)
    const room = await openSampleQueue(page)
    await room.find('Liv Johansen')
    const question = page.getByRole('group', { name: /treff i tvil$/u })
    const asked = (words: string) => question.locator('mark').getByText(words, { exact: true })
    await asked('Liv').waitFor()
    await app.picture(`in doubt ${colorScheme}`)
    expect(await axeFindings(page)).toEqual([])

    // Enter decides nothing while something is in doubt, and says why.
    await page.keyboard.press('Enter')
    await expect.poll(() => room.saidNow()).toContain('Svar først på de 2 treffene i tvil.')

    await page.keyboard.press('1')
    await expect.poll(() => room.saidNow()).toContain('«Liv» hører her til «Liv Johansen».')
    await asked('Livs').waitFor()
    await page.keyboard.press('2')
    await expect.poll(() => room.saidNow()).toContain('«Livs» er her et vanlig ord')
    await question.waitFor({ state: 'detached' })
    await room.head('Liv Johansen').waitFor()
    await page.getByRole('radio', { name: 'Rolle i stedet for navn' }).waitFor()

    await page.keyboard.press('Control+z')
    await asked('Livs').waitFor()
    await page.keyboard.press('1')
    await question.waitFor({ state: 'detached' })
    await page.keyboard.press('2')
    await page.getByRole('radio', { name: 'Rolle i stedet for navn', checked: true }).waitFor()
  })
})
