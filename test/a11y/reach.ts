import type { Page } from 'playwright-core'

/**
 * What somebody at 200 % cannot get at: the page scrolling sideways, controls that are cut off or covered when they are
 * brought into view, words that are cut. Looks at the open dialog where there is one, else at the whole window.
 */
export async function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(lookAround)
}

/** Runs in the window. */
function lookAround(): string[] {
  const controls = 'button, a[href], input, textarea, summary, [role=tab], [role=row], [role=option], [role=radio]'
  const dialogs = document.querySelectorAll('[role=dialog], [role=alertdialog]')
  const scope = dialogs.item(dialogs.length - 1) ?? document.body
  const { scrollWidth } = document.documentElement

  function nameOf(it: Element): string {
    const words = it.getAttribute('aria-label') ?? it.textContent ?? ''
    return `${it.tagName.toLowerCase()} «${words.trim().slice(0, 40)}»`
  }
  function isForEyes(it: Element): boolean {
    const isShown = it.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    return isShown && !it.closest('.visually-hidden, .skip-link') && it.getBoundingClientRect().width > 1
  }
  /** What is pressed: of a native field that is not seen itself, its label. */
  function bodyOf(control: Element): Element | null {
    if (control.closest('[aria-hidden=true]')) return null
    const body = isForEyes(control) ? control : control.closest('label')
    return body && isForEyes(body) ? body : null
  }
  function faultOf(body: Element): string | null {
    body.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const { left, right, top, bottom, width } = body.getBoundingClientRect()
    const isAside = width <= innerWidth && (left < -1 || right > innerWidth + 1)
    if (isAside || bottom <= 0 || top >= innerHeight) return 'cut off'
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return seen && (body.contains(seen) || seen.contains(body)) ? null : `covered by ${seen?.className ?? 'nothing'}`
  }
  function areWordsCut(it: Element): boolean {
    // The words around a place are one line on purpose: the place can be shown in its text.
    const hasWords = [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    if (!hasWords || !isForEyes(it) || it.matches('.place-before *, .place-after')) return false
    const { overflowX, overflowY } = getComputedStyle(it)
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    return (
      (cuts(overflowX) && it.scrollWidth > it.clientWidth + 1) ||
      (cuts(overflowY) && it.scrollHeight > it.clientHeight + 2)
    )
  }

  const lost = [...scope.querySelectorAll(controls)].flatMap((it) => {
    const body = bodyOf(it)
    const fault = body && faultOf(body)
    return fault ? [`${fault}: ${nameOf(it)}`] : []
  })
  const cut = [...scope.querySelectorAll('*')].filter(areWordsCut).map((it) => `cut words: ${nameOf(it)}`)
  return [...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} wide`] : []), ...lost, ...cut]
}
