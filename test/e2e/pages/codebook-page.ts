import type { Locator, Page } from 'playwright-core'

/** The codebook and the memos, beside the text in Koding. */
export const codebookPage = (page: Page) => ({
  tree: () => page.getByRole('treegrid', { name: 'Koder og kategorier' }),

  /** The tree as it stands, level by level: `·` for each level down. */
  async names(): Promise<readonly string[]> {
    return this.tree().evaluate((tree) =>
      [...tree.querySelectorAll('[role=row]')].map((row) => {
        const depth = Number(row.getAttribute('aria-level')) - 1
        return '·'.repeat(depth) + (row.querySelector('.code-name')?.firstChild?.textContent ?? '')
      }),
    )
  },

  row(name: string): Locator {
    return this.tree()
      .locator('[role=row]', { has: page.locator('.code-name', { hasText: name }) })
      .first()
  },

  /** Does what a line of a code's menu says. */
  async choose(name: string, entry: RegExp): Promise<void> {
    await this.row(name).hover()
    await page.getByRole('button', { name: `Valg for ${name}`, exact: true }).click()
    await page.getByRole('menuitem', { name: entry }).click()
  },

  async show(side: 'Kodebok' | 'Notater'): Promise<void> {
    await page.getByRole('tab', { name: new RegExp(`^${side}`, 'u') }).click()
  },

  memos: () => page.getByRole('list', { name: 'Notater' }).getByRole('listitem'),
})
