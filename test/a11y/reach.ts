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
  const name = (it: Element) =>
    `${it.tagName.toLowerCase()} «${(it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 40)}»`
  const isHiddenToEyes = (it: Element) =>
    !it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    it.closest('.visually-hidden, .skip-link, [data-react-aria-top-layer], [aria-hidden=true][data-testid]') !== null ||
    it.getBoundingClientRect().width <= 1
  const found: string[] = []
  const root = document.documentElement
  if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide`)

  for (const control of scope.querySelectorAll(controls)) {
    // A native field that is not seen itself has its label for a body.
    const body = isHiddenToEyes(control) ? control.closest('label') : control
    if (body === null || isHiddenToEyes(body)) continue
    body.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const { left, right, top, bottom, width, height } = body.getBoundingClientRect()
    const isCut = (width <= innerWidth && (left < -1 || right > innerWidth + 1)) || (height <= innerHeight && top < -1)
    if (isCut || bottom <= 0 || top >= innerHeight) found.push(`cut off: ${name(control)}`)
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    if (!seen || !(body.contains(seen) || seen.contains(body)))
      found.push(`covered: ${name(control)} by ${seen ? `${seen.tagName}.${seen.className}` : 'nothing'}`)
  }

  for (const it of scope.querySelectorAll('*')) {
    const hasWords = [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    // The words around a place are one line on purpose: the place can be shown in its text.
    if (!hasWords || isHiddenToEyes(it) || it.matches('.place-before *, .place-after')) continue
    const { overflowX, overflowY } = getComputedStyle(it)
    const isWide = overflowX !== 'visible' && overflowX !== 'auto' && it.scrollWidth > it.clientWidth + 1
    const isHigh = overflowY !== 'visible' && overflowY !== 'auto' && it.scrollHeight > it.clientHeight + 2
    if (isWide || isHigh) found.push(`cut words: ${name(it)} .${it.className}`)
  }
  return found
}
