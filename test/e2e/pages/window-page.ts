import type { Page } from 'playwright-core'

type Room = 'Datamateriale' | 'Anonymisering' | 'Koding' | 'Analyse' | 'Rapport'

/** The frame of the window: the rail with the five rooms, and the status line. */
export const windowPage = (page: Page) => ({
  async goTo(room: Room): Promise<void> {
    await page
      .getByRole('navigation', { name: 'Rom' })
      .getByRole('button', { name: new RegExp(`^${room}`, 'u') })
      .click()
    await page.getByRole('main', { name: room }).waitFor()
  },
  status: () => page.getByRole('contentinfo', { name: 'Status' }),
})
