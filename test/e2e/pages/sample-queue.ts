import type { Page } from 'playwright-core'
import { anonymisationPage } from './anonymisation-page'
import { startPage } from './start-page'
import { windowPage } from './window-page'

/** How many clusters the fictional study has to decide. */
export const waitingInSample = 114

/** Opens the sample study, and waits until all of it is there: its people are before its texts are. */
export async function openWholeSample(page: Page): Promise<void> {
  await startPage(page).openSample()
  await page.getByText(`${waitingInSample} igjen å vurdere`).first().waitFor({ timeout: 60_000 })
}

/** Opens the sample study with its queue in Anonymisering. */
export async function openSampleQueue(page: Page): Promise<ReturnType<typeof anonymisationPage>> {
  await openWholeSample(page)
  await windowPage(page).goTo('Anonymisering')
  const room = anonymisationPage(page)
  await room.row('Bodil').waitFor()
  return room
}
