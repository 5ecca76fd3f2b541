import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** React Aria's announcer keeps an announcement for seconds after what it names has gone. */
const notOurs = { exclude: ['[data-live-announcer]'] }

type AxeWindow = Readonly<{
  axe: {
    run: (
      context: typeof notOurs,
    ) => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
  }
}>

/** What axe finds on the page, as `rule: element`. Minor findings are left out. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // What was just asked for is drawn, and colours have arrived where they were going.
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const moving = document.getAnimations().filter((it) => it instanceof CSSTransition)
    await Promise.all(moving.map((it) => it.finished.catch(() => undefined)))
  })
  // Driven from outside the page: its content policy is not in the way, and stays what it is.
  await page.evaluate(await readFile(axeSource, 'utf8'))
  const { violations } = await page.evaluate((outside) => (window as unknown as AxeWindow).axe.run(outside), notOurs)
  return violations
    .filter((it) => it.impact !== 'minor')
    .flatMap((it) => it.nodes.map((node) => `${it.id}: ${node.html.slice(0, 200)}`))
}
