import type * as Axe from 'axe-core'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** React Aria's announcer keeps an announcement for seconds after what it names has gone. */
const notOurs = { exclude: ['[data-live-announcer]'] }
/** Nothing is told of what passes: on a long page that saves a fifth of the time. */
const told: Axe.RunOptions = { resultTypes: ['violations'] }

type AxeWindow = Readonly<{ axe: Pick<typeof Axe, 'run'> }>

/** What axe finds on the page, as `rule: element`. Minor findings are left out. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(comeToRest)
  // Driven from outside the page: its content policy is not in the way, and stays what it is.
  await page.evaluate(await readFile(axeSource, 'utf8'))
  const { violations } = await page.evaluate(
    ({ notOurs, told }) => (window as unknown as AxeWindow).axe.run(notOurs, told),
    { notOurs, told },
  )
  return violations
    .filter((it) => it.impact !== 'minor')
    .flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 200)}`))
}

/** Runs in the window: waits until what was just asked for is drawn, and every colour has arrived where it was going. */
async function comeToRest(): Promise<void> {
  const look = () =>
    [...document.querySelectorAll('body *')]
      .map((it) => getComputedStyle(it))
      .map((it) => `${it.color} ${it.backgroundColor}`)
      .join()
  for (let before = ''; ;) {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)))
    const now = look()
    if (now === before) return
    before = now
  }
}
