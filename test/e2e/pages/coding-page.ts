import type { Page } from 'playwright-core'

/** The room Koding: the transcript, the palette, the codebook. */
export const codingPage = (page: Page) => ({
  async openDocument(title: RegExp): Promise<void> {
    await page.getByRole('region', { name: 'Dokumenter' }).getByText(title).first().click()
    await page.getByRole('heading', { name: title }).waitFor()
  },

  /** Drags with the mouse from the first word to the last, within one turn or over several. */
  async select(from: string, to: string): Promise<void> {
    // The turns far down are on the page a moment after the document is.
    await page.waitForFunction(
      (words) => [...document.querySelectorAll('[data-words]')].some((it) => it.textContent?.includes(words)),
      from,
    )
    await page.evaluate(bringIntoView, from)
    const measure = async () => ({
      first: await page.evaluate(edgeOfWords, { words: from, isEnd: false }),
      last: await page.evaluate(edgeOfWords, { words: to, isEnd: true }),
    })
    // The column mounts the turns above and below in idle time: wait until the words have come to rest.
    let { first, last } = await measure()
    for (let isMoving = true; isMoving;) {
      await page.waitForTimeout(250)
      const next = await measure()
      isMoving = next.first.y !== first.y || next.last.y !== last.y
      ;({ first, last } = next)
    }
    await page.mouse.move(first.x, first.y)
    await page.mouse.down()
    await page.mouse.move((first.x + last.x) / 2, last.y, { steps: 3 })
    await page.mouse.move(last.x, last.y, { steps: 3 })
    await page.mouse.up()
  },

  /** Marks the selected passage as identifying, by the menu at it. */
  async mark(kind: string): Promise<void> {
    await page.getByRole('button', { name: /^Merk opplysning/u }).click()
    await page.getByRole('menuitem', { name: kind }).click()
    await page
      .getByText(/^Merket\./u)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
  },

  /** All the words of the open document. */
  async text(): Promise<string> {
    await page.waitForFunction(() => document.querySelector('[data-drawn=space]') === null)
    return page.evaluate(() => [...document.querySelectorAll('[data-words]')].map((it) => it.textContent).join('\n'))
  },

  /** Walks by keys to the turn with these words, from the top, and selects it. */
  async walkTo(words: string): Promise<void> {
    await page.locator('.turn[data-current]').focus()
    await page.keyboard.press('Home')
    const current = page.locator('.turn[data-current] [data-words]')
    for (let steps = 0; steps < 300; steps++) {
      if ((await current.textContent())?.includes(words)) return page.keyboard.press('Enter')
      await page.keyboard.press('j')
    }
    throw new Error(`no turn with: ${words.slice(0, 20)}`)
  },

  /** Codes the selected passage with each of the codes, given from the top of the codebook; makes those that are not there. */
  async codeWith(paths: readonly (readonly string[])[]): Promise<void> {
    await page.getByRole('button', { name: 'Kod utdraget' }).waitFor()
    await page.keyboard.press('Enter')
    const palette = this.palette()
    await palette.waitFor()
    for (const [index, path] of paths.entries()) {
      for (const name of path.slice(-2, -1)) {
        await page.keyboard.insertText(name)
        await palette.getByRole('option').first().waitFor()
        await page.keyboard.press('Tab')
      }
      await page.keyboard.insertText(path.at(-1)!)
      await page.keyboard.press(index < paths.length - 1 ? 'Shift+Enter' : 'Enter')
      await page.waitForTimeout(150)
    }
    await palette.waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
  },

  async makeCategory(name: string): Promise<void> {
    await page.getByRole('button', { name: 'Ny hovedkategori' }).click()
    await page.getByRole('textbox', { name: 'Navn på ny hovedkategori' }).waitFor()
    await page.keyboard.insertText(name)
    await page.keyboard.press('Enter')
    await page
      .locator('.code-name', { hasText: name.slice(0, 20) })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
  },

  palette: () => page.getByRole('dialog', { name: 'Kod utdraget' }),

  /** Opens the palette with the first letter, types the rest, and codes with the line that is chosen. */
  async code(typed: string): Promise<void> {
    const palette = this.palette()
    await page.keyboard.type(typed.slice(0, 1))
    await palette.waitFor()
    await page.keyboard.type(typed.slice(1))
    await page.keyboard.press('Enter')
    await palette.waitFor({ state: 'detached' })
    // Lets go of the passage, so that its button floats over nothing that is selected next.
    await page.keyboard.press('Escape')
  },
})

/** Runs in the window: the turn with these words to the middle of the column. */
function bringIntoView(words: string): void {
  const turn = [...document.querySelectorAll('[data-words]')].find((it) => it.textContent?.includes(words))
  if (turn === undefined) throw new Error(`not in the transcript: ${words.slice(0, 20)}`)
  turn.scrollIntoView({ block: 'center' })
}

/** Runs in the window: where the first or last letter of these words stands on the screen. */
function edgeOfWords({ words, isEnd }: { words: string; isEnd: boolean }): { x: number; y: number } {
  const turn = [...document.querySelectorAll('[data-words]')].find((it) => it.textContent?.includes(words))
  if (turn === undefined) throw new Error(`not in the transcript: ${words.slice(0, 20)}`)
  const at = (turn.textContent ?? '').indexOf(words)
  let letter = isEnd ? at + words.length - 1 : at
  const walker = document.createTreeWalker(turn, NodeFilter.SHOW_TEXT)
  let node = walker.nextNode()
  while (node !== null && letter >= (node.textContent ?? '').length) {
    letter -= (node.textContent ?? '').length
    node = walker.nextNode()
  }
  const range = document.createRange()
  range.setStart(node as Node, letter)
  range.setEnd(node as Node, letter + 1)
  const { left, right, top, bottom } = range.getBoundingClientRect()
  return { x: isEnd ? right - 1 : left + 1, y: (top + bottom) / 2 }
}
