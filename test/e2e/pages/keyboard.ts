import type { Page } from 'playwright-core'

type Stop = Readonly<{ name: string; role: string; isBody: boolean; unseen: string | null }>

/** The hands of somebody who has no mouse: every step looks at where the focus is and whether it can be seen. */
export const keyboard = (page: Page) => {
  const lost: string[] = []

  async function look(): Promise<Stop> {
    const stop = await page.evaluate(lookAtFocus)
    if (stop.unseen) lost.push(stop.unseen)
    return stop
  }

  /** Goes on with Tab, or another key that moves, until the focus is on what has this name. */
  async function reach(name: RegExp, by = 'Tab'): Promise<void> {
    const passed: string[] = []
    for (let steps = 0; steps < 120; steps++) {
      const stop = await look()
      if (name.test(stop.name)) return
      passed.push(`${stop.role} ${stop.name}`.slice(0, 60))
      await page.keyboard.press(by)
    }
    throw new Error(`${name.source} is not reached. On the way: ${[...new Set(passed)].join(' | ')}`)
  }

  return {
    /** What had the focus and did not show it. */
    lost: lost as readonly string[],
    reach,
    look,

    async press(...keys: readonly string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key)
    },

    /** Reaches a list by one of its rows, and in it the row with this name by the arrows. */
    async reachRow(name: RegExp, role = 'row'): Promise<void> {
      for (let steps = 0; steps < 60 && (await look()).role !== role; steps++) await page.keyboard.press('Tab')
      await page.keyboard.press('Home')
      await reach(name, 'ArrowDown')
    },

    /** Reaches a button and presses it. */
    async pressButton(name: RegExp): Promise<void> {
      await reach(name)
      await page.keyboard.press('Enter')
    },

    /** Reaches a field and writes in it, over what stands there. */
    async write(name: RegExp, words: string): Promise<void> {
      await reach(name)
      await page.keyboard.press('Control+a')
      await page.keyboard.type(words)
    },

    /** Waits until the focus has come to something, as it must when a dialog has closed. */
    async isSomewhere(): Promise<boolean> {
      for (let tries = 0; tries < 40; tries++) {
        if (!(await look()).isBody) return true
        await page.waitForTimeout(50)
      }
      return false
    },
  }
}

/**
 * Runs in the window: what has the focus, and, of what had it the last time, whether it looked the same then as it does now
 * without it. The ring may stand on the element, on what it lies in, or on what lies beside it in the same label.
 */
function lookAtFocus(): Stop {
  type Seen = { element: Element; look: string }
  const kept = window as unknown as { seenBefore?: Seen }
  const drawn = (it: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(it)
    return outlineStyle === 'none' ? `${boxShadow} ${borderColor}` : `${outlineWidth} ${outlineColor} ${boxShadow}`
  }
  const lookOf = (it: Element) => {
    const ring = getComputedStyle(it, '::after').border
    const around = [it, it.parentElement, ...(it.closest('label')?.querySelectorAll('*') ?? [])]
    return [ring, ...around.map((one) => (one ? drawn(one) : ''))].join(';')
  }
  const nameOf = (it: Element) => {
    const ids = it.getAttribute('aria-labelledby')?.split(' ') ?? []
    const byIds = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    const label = (it as HTMLInputElement).labels?.[0]?.textContent
    return (byIds || it.getAttribute('aria-label') || label || it.textContent || '').trim().replaceAll(/\s+/gu, ' ')
  }
  const here = document.activeElement ?? document.body
  const before = kept.seenBefore
  const isUnseen =
    before !== undefined &&
    before.element !== here &&
    before.element.isConnected &&
    lookOf(before.element) === before.look
  kept.seenBefore = { element: here, look: lookOf(here) }
  return {
    name: here === document.body ? '' : nameOf(here),
    role: here.getAttribute('role') ?? here.tagName.toLowerCase(),
    isBody: here === document.body,
    unseen: isUnseen && before.element !== document.body ? `${before.element.tagName} ${nameOf(before.element)}` : null,
  }
}
