import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { serveStandIn } from '../renderer/coding/stand-in/serve'

type Row = Readonly<{ name: string; value: number; unit: string; target?: number }>

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
const sizes = [
  { name: '100k characters, 1,000 codings', characters: 100_000, codings: 1000, firstPaint: 150 },
  { name: '400k characters, 5,000 codings', characters: 400_000, codings: 5000, firstPaint: 200 },
  { name: '1M characters, 20,000 codings', characters: 1_000_000, codings: 20_000, firstPaint: 300 },
] as const

const ROUNDS = 5
const ONE_CODING_MS = 50
const COMPLETE_MS = 2000
const SLOW_FRAMES_PERCENT = 1

/**
 * The coding room as it is built for the app, in real Chromium, over a host that lives in the page (its answers go through
 * JSON). Times are taken in the page, from the event to the frame after which all of it is painted; the median of five.
 */
export async function run(): Promise<readonly Row[]> {
  const served = await serveStandIn(join(import.meta.dirname, '../../test/renderer/coding/stand-in'))
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  try {
    const rows: Row[] = []
    for (const size of sizes) {
      const address = `${served.address}?characters=${size.characters}&codings=${size.codings}&first=4`
      rows.push(...(await measure(browser, address, size)))
    }
    return rows
  } finally {
    await browser.close()
    await served.close()
  }
}

async function measure(browser: Browser, address: string, size: (typeof sizes)[number]): Promise<readonly Row[]> {
  const paints: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openRoom(browser, address)
    paints.push(await firstPaint(page))
    await page.close()
  }
  const page = await openRoom(browser, address)
  const complete = (await firstPaint(page)) + (await restOfWords(page))
  const codings: number[] = []
  for (let round = 0; round < ROUNDS; round++) codings.push(await oneCoding(page))
  const slow = await slowFrames(page)
  await page.close()
  return [
    { name: `${size.name}: first paint`, value: median(paints), unit: 'ms', target: size.firstPaint },
    { name: `${size.name}: all words on the page`, value: Math.round(complete), unit: 'ms', target: COMPLETE_MS },
    { name: `${size.name}: one coding`, value: median(codings), unit: 'ms', target: ONE_CODING_MS },
    { name: `${size.name}: frames over 50 ms while scrolling`, value: slow, unit: '%', target: SLOW_FRAMES_PERCENT },
  ]
}

async function openRoom(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(address)
  await page.waitForSelector('.turn')
  await page.waitForTimeout(300)
  return page
}

/** From the press on the document to its first turns with stripes on the screen, a turn having taken the focus. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const row = document.querySelector<HTMLElement>('.coding-documents [role=row]')
    const began = performance.now()
    row?.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse', button: 0, isPrimary: true }),
    )
    row?.dispatchEvent(
      new PointerEvent('pointerup', { bubbles: true, pointerType: 'mouse', button: 0, isPrimary: true }),
    )
    row?.click()
    const isThere = () =>
      document.querySelector('.reading-chunk:has([data-turn$="000000100000"]) .turn-stripe') !== null
    while (!isThere()) await new Promise(requestAnimationFrame)
    document.querySelector<HTMLElement>('.turn')?.focus()
    await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
    return performance.now() - began
  })
}

/** From the first paint until the words of every turn are on the page. */
function restOfWords(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const began = performance.now()
    while (document.querySelector('[data-drawn=space]')) await new Promise((next) => setTimeout(next, 20))
    return performance.now() - began
  })
}

/** From Enter in the palette to the frame that shows the new stripe. */
async function oneCoding(page: Page): Promise<number> {
  await page.locator('.turn[data-current]').focus()
  for (const key of ['j', 'Enter', 's', 't', 'i']) await page.keyboard.press(key)
  await page.waitForSelector('.coding-palette-line')
  const measured = page.evaluate(async () => {
    const known = new Set(
      [...document.querySelectorAll<HTMLElement>('[data-coding]')].map((it) => it.dataset['coding']),
    )
    const began = await new Promise<number>((resolve) => {
      window.addEventListener('keydown', () => resolve(performance.now()), { capture: true, once: true })
    })
    const near = () => document.querySelectorAll<HTMLElement>('.turn[data-current] [data-coding]')
    while (![...near()].some((it) => !known.has(it.dataset['coding']))) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
    return performance.now() - began
  })
  await page.waitForTimeout(150)
  await page.keyboard.press('Enter')
  const time = await measured
  await page.waitForTimeout(200)
  return time
}

/** The share of frames that took over 50 ms while the whole text is scrolled through, a third of a window a frame. */
async function slowFrames(page: Page): Promise<number> {
  const share = await page.evaluate(async () => {
    const column = document.querySelector<HTMLElement>('.reading')
    if (!column) return 1
    column.scrollTo({ top: 0 })
    const frames: number[] = []
    let last = await new Promise<number>(requestAnimationFrame)
    for (let step = 0; step < 400; step++) {
      column.scrollBy({ top: 300 })
      const now = await new Promise<number>(requestAnimationFrame)
      frames.push(now - last)
      last = now
    }
    return frames.filter((it) => it > 50).length / frames.length
  })
  return Math.round(share * 1000) / 10
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0)
}
