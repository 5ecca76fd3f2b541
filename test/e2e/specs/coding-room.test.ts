import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from '../axe'
import { serveStandIn } from '../../renderer/coding/stand-in/serve'

const executablePath = '/usr/bin/chromium'
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

let served: Awaited<ReturnType<typeof serveStandIn>>
let browser: Browser

/** Opens the room over the stand-in host, does something in it, and sees that nothing complained. */
async function inRoom(query: string, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${served.address}${query}`)
  await page.waitForSelector('.turn')
  await act(page)
  expect(complaints).toEqual([])
  await page.close()
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

const codings = (page: Page) => page.locator('.coding-counts').textContent()
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString() ?? '')
const turn = (page: Page, index: number) => page.locator('[data-words]').nth(index)

/** Brings every part of the text into sight once, and goes back to its top. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const reading = document.querySelector('.reading')!
    for (let top = 0; top < reading.scrollHeight; top += reading.clientHeight / 2) {
      reading.scrollTop = top
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    }
    reading.scrollTop = 0
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
}

/** Selects with the mouse from a point in one turn to a point in another, in pixels from their corners. */
async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const start = (await turn(page, from[0]).boundingBox())!
  const end = (await turn(page, to[0]).boundingBox())!
  await page.mouse.move(start.x + from[1], start.y + 12)
  await page.mouse.down()
  await page.mouse.move(end.x + to[1], end.y + 12, { steps: 6 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Kod utdraget' }).waitFor()
}

const isDeep = process.env.FORTROLIG_DEEP === '1'
/** Light and dark are looked at in the real app too; the rest of the looks are for the long run. */
const looks = ['theme=light', 'theme=contrast', ...(isDeep ? ['theme=dark', 'theme=light&language=nn', 'first=3'] : [])]

describe.skipIf(!existsSync(executablePath))('the coding room in Chromium', () => {
  beforeAll(async () => {
    served = await serveStandIn(join(import.meta.dirname, '../../renderer/coding/stand-in'))
    browser = await chromium.launch({ executablePath, args: flags })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  it('codes a turn with five keys after it is selected, and says so', () =>
    inRoom('', async (page) => {
      await page.locator('.turn').first().focus()
      await press(page, 'j', 'Enter')
      await press(page, 's', 't', 'i', 'Enter')
      await page.getByRole('status').filter({ hasText: 'Kodet med Stillheten' }).waitFor({ state: 'attached' })
      expect(await codings(page)).toContain('61 kodinger')
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('turn')
    }))

  it('reads on from the turn that has the focus', () =>
    inRoom('', async (page) => {
      await page.locator('.turn').nth(4).focus()
      await press(page, 'Enter')
      await expect.poll(() => selected(page)).toBe(await turn(page, 4).textContent())
      await press(page, 'Escape', 'k', 'Enter')
      await expect.poll(() => selected(page)).toBe(await turn(page, 3).textContent())
    }))

  it('selects over turns with the mouse, and keeps the selection when the palette is closed', () =>
    inRoom('', async (page) => {
      await drag(page, [1, 0], [3, 60])
      await expect.poll(() => selected(page)).toContain((await turn(page, 2).textContent())!)
      const before = await selected(page)
      await press(page, 'v')
      await page.getByRole('combobox').waitFor()
      await press(page, 'Escape')
      await expect.poll(() => selected(page)).toBe(before)
    }))

  it('does not cover the selected text with the palette', () =>
    inRoom('', async (page) => {
      for (const index of [0, 1, 3]) {
        await drag(page, [index, 2], [index, 90])
        await press(page, 'Enter')
        const palette = (await page.getByRole('dialog').boundingBox())!
        const words = await page.evaluate(() => {
          const [range] = [...(CSS.highlights.get('chosen') ?? [])] as Range[]
          const { left, top, right, bottom } = range!.getBoundingClientRect()
          return { left, top, right, bottom }
        })
        const isBeside =
          palette.y >= words.bottom ||
          palette.y + palette.height <= words.top ||
          palette.x >= words.right ||
          palette.x + palette.width <= words.left
        expect(isBeside).toBe(true)
        await press(page, 'Escape', 'Escape')
      }
    }))

  it('selects a word, a turn, and from a click to a click with Shift', () =>
    inRoom('', async (page) => {
      const box = (await turn(page, 3).boundingBox())!
      await page.mouse.dblclick(box.x + 20, box.y + 12)
      await expect.poll(() => selected(page)).toMatch(/^\p{L}+$/u)
      await page.mouse.click(box.x + 20, box.y + 12, { clickCount: 3 })
      const whole = (await turn(page, 3).textContent())!
      await expect.poll(async () => (await selected(page)).trim()).toBe(whole)
      await page.waitForTimeout(600)
      await page.mouse.click(box.x + 4, box.y + 12)
      await page.keyboard.down('Shift')
      await page.mouse.click(box.x + 140, box.y + 12)
      await page.keyboard.up('Shift')
      await expect
        .poll(async () => whole.includes(await selected(page)) && (await selected(page)).length)
        .toBeGreaterThan(5)
    }))

  it('moves the edge of a selection out of a replaced place', () =>
    inRoom('', async (page) => {
      const place = page.locator('.turn-place').first()
      await place.scrollIntoViewIfNeeded()
      const box = (await place.boundingBox())!
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width + 60, box.y + box.height / 2, { steps: 5 })
      await page.mouse.up()
      const name = (await place.textContent())!
      await expect.poll(async () => (await selected(page)).startsWith(name)).toBe(true)
    }))

  it('makes a code under a category, codes more than once, and takes each back with undo', () =>
    inRoom('', async (page) => {
      await page.locator('.turn').first().focus()
      await press(page, 'j', 'j', 'Enter', 'v', 'e', 'i', 'Tab')
      await page.keyboard.type('Måneskinn')
      await press(page, 'Shift+Enter')
      await page.locator('.coding-palette-on').getByText('Måneskinn').waitFor()
      await page.keyboard.type('latter')
      await press(page, 'Enter')
      await expect.poll(() => codings(page)).toContain('62 kodinger')
      await page.getByRole('row', { name: 'Måneskinn' }).waitFor()
      await press(page, 'Control+z')
      await expect.poll(() => codings(page)).toContain('61 kodinger')
      await press(page, 'Control+z')
      await expect.poll(() => codings(page)).toContain('60 kodinger')
      await expect.poll(() => page.getByRole('row', { name: 'Måneskinn' }).count()).toBe(0)
      await press(page, 'Control+y')
      await expect.poll(() => codings(page)).toContain('61 kodinger')
    }))

  it('reaches a stripe with Tab, opens its card, and removes the coding with Delete', () =>
    inRoom('', async (page) => {
      await page.locator('.turn').first().focus()
      await press(page, 'Tab')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('turn-stripe')
      await press(page, 'Enter')
      await page.getByRole('dialog', { name: /^Koding: / }).waitFor()
      await press(page, 'Escape')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('turn-stripe')
      await press(page, 'Delete')
      await expect.poll(() => codings(page)).toContain('59 kodinger')
    }))

  it('draws only the turn that was coded anew', () =>
    inRoom('', async (page) => {
      await page.waitForFunction(() => document.querySelector('[data-drawn=space]') === null)
      await page.locator('.turn').first().focus()
      await press(page, 'j', 'j', 'j', 'Enter', 's', 't', 'i')
      await page.evaluate(() => {
        const drawn = new Set<string>()
        Object.assign(window, { drawn })
        const watcher = new MutationObserver((changes) => {
          for (const it of changes)
            drawn.add((it.target as Element).closest<HTMLElement>('.turn')?.dataset['turn'] ?? '')
        })
        for (const it of document.querySelectorAll('.turn'))
          watcher.observe(it, { childList: true, characterData: true, subtree: true })
      })
      await press(page, 'Enter')
      await expect.poll(() => codings(page)).toContain('61 kodinger')
      const drawn = await page.evaluate(() => [...(window as unknown as { drawn: Set<string> }).drawn])
      expect(drawn).toEqual([await page.locator('.turn').nth(3).getAttribute('data-turn')])
    }))

  it('keeps stripes of one lane apart on the page, from top to bottom', () =>
    inRoom('?codings=250', async (page) => {
      const { overlaps, seen } = await page.evaluate(async () => {
        const reading = document.querySelector('.reading')!
        // The boxes of words on neighbouring lines reach a little into each other; what is drawn of a stripe does not.
        const reach = 4
        const seen = new Set<string>()
        let overlaps = 0
        const frame = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
        const boxes = () =>
          [...document.querySelectorAll('.turn-stripe')].map((it) => JSON.stringify(it.getBoundingClientRect())).join()
        // What comes near is drawn a part a frame, and finds its height as it is drawn: looked at when nothing moves any more.
        const atRest = async () => {
          for (let before = ''; before !== boxes();) {
            before = boxes()
            await frame()
          }
        }
        for (let top = 0; top < reading.scrollHeight; top += reading.clientHeight / 2) {
          reading.scrollTop = top
          await frame()
          await atRest()
          const byLane = new Map<string, DOMRect[]>()
          for (const it of document.querySelectorAll<HTMLElement>('.turn-stripe')) {
            // Turns far from the window have no height of their own yet.
            if (!it.checkVisibility({ contentVisibilityAuto: true })) continue
            const box = it.getBoundingClientRect()
            const lane = it.style.getPropertyValue('--lane')
            const others = byLane.get(lane) ?? []
            if (others.some((other) => box.top < other.bottom - reach && other.top < box.bottom - reach)) overlaps++
            byLane.set(lane, [...others, box])
            seen.add(it.dataset['coding']!)
          }
        }
        return { overlaps, seen: seen.size }
      })
      expect(overlaps).toBe(0)
      expect(seen).toBeGreaterThan(200)
    }))

  it('has the words of the whole text on the page, and stripes where it is read', () =>
    inRoom('?characters=60000&codings=300', async (page) => {
      await page.waitForFunction(() => document.querySelector('[data-drawn=space]') === null)
      const last = page.locator('.reading-chunk').last()
      expect((await last.locator('[data-words]').allTextContents()).join('').length).toBeGreaterThan(20)
      expect(await page.locator('.turn-place').count()).toBeGreaterThan(0)
      const far = page.locator('.reading-chunk[data-drawn=words]').last()
      expect(await far.locator('.turn-stripe').count()).toBe(0)
      const turnThere = far.locator('.turn').first()
      const key = await turnThere.getAttribute('data-turn')
      const words = await turnThere.locator('[data-words]').textContent()
      await far.scrollIntoViewIfNeeded()
      const chunk = page.locator(`.reading-chunk[data-drawn=all]:has([data-turn="${key}"])`)
      await chunk.locator('.turn-stripe').first().waitFor()
      expect(await chunk.locator('[data-words]').first().textContent()).toBe(words)
    }))

  it('shows no words far away while names are hidden: what is undecided is marked only when it comes near', () =>
    inRoom('?characters=60000&codings=300', async (page) => {
      await page.waitForFunction(() => document.querySelector('[data-drawn=space]') === null)
      await page.evaluate(() => (document.documentElement.dataset['names'] = 'hidden'))
      const far = page.locator('[data-drawn=words] .turn-words').last()
      const colourOf = (it: Element) => getComputedStyle(it).color
      expect(await far.evaluate(colourOf)).toBe('rgba(0, 0, 0, 0)')
      const key = await far.getAttribute('data-words')
      await far.scrollIntoViewIfNeeded()
      const near = page.locator(`[data-drawn=all] [data-words="${key}"]`)
      await near.waitFor()
      await expect.poll(() => near.evaluate(colourOf)).not.toBe('rgba(0, 0, 0, 0)')
    }))

  it('goes from an excerpt to its place, in another part of the text', () =>
    inRoom('?characters=60000&codings=300', async (page) => {
      await page.getByRole('row', { name: 'Latter' }).click()
      const last = page.locator('.code-excerpt').last()
      const words = (await last.locator('.code-excerpt-words').textContent())!.split('\n')[0]!
      await last.click()
      await expect
        .poll(() => page.evaluate(() => [...(CSS.highlights.get('pointed') ?? [])].map(String).join('\n')))
        .toContain(words)
      const isInSight = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('pointed') ?? [])] as Range[]
        const box = range!.getBoundingClientRect()
        return box.top > 0 && box.top < innerHeight
      })
      expect(isInSight).toBe(true)
    }))

  it('shows a document without turns by paragraph, and codes it', () =>
    inRoom('?first=3', async (page) => {
      expect(await page.locator('.turn').count()).toBe(3)
      await page.locator('.turn').nth(1).focus()
      await page.locator('.turn').first().focus()
      await press(page, 'Enter', 'l', 'a', 't', 'Enter')
      await expect.poll(() => codings(page)).toContain('1 koding')
    }))

  it('says what goes before a code is removed, and renames in place', () =>
    inRoom('', async (page) => {
      await page.getByRole('row', { name: 'Å ringe noen' }).click()
      await press(page, 'F2')
      await page.keyboard.type('Å ringe')
      await press(page, 'Enter')
      await page.getByRole('row', { name: 'Å ringe', exact: false }).first().waitFor()
      await expect.poll(() => page.getByRole('row', { name: 'Å ringe noen' }).count()).toBe(0)
      await press(page, 'Delete')
      const question = page.getByRole('alertdialog')
      await question.waitFor()
      expect(await question.textContent()).toMatch(
        /Én kode under den fjernes også\. Til sammen forsvinner \d+ kodinger/u,
      )
      await press(page, 'Escape')
      await expect.poll(() => page.getByRole('alertdialog').count()).toBe(0)
    }))

  it.each(looks)('has nothing that axe finds: %s', (query) =>
    inRoom(`?${query}`, async (page) => {
      // Words that come while axe looks would move what it looks at; turns that have never been in sight are not styled yet.
      await page.waitForFunction(() => document.querySelector('[data-drawn=space]') === null)
      await readThrough(page)
      expect(await axeFindings(page)).toEqual([])
      await page.locator('.turn').first().focus()
      await press(page, 'Enter', 's')
      await page.getByRole('combobox').waitFor()
      expect(await axeFindings(page)).toEqual([])
      await press(page, 'Escape')
      await page.locator('.tree-row').first().click()
      expect(await axeFindings(page)).toEqual([])
    }),
  )
})
