/** Puts the focus back on the line of a reading, once it is drawn anew; it may have moved, or lost it with its button. */
export function focusReading(key: string): void {
  requestAnimationFrame(() => {
    const lines = [...document.querySelectorAll<HTMLElement>('[data-reading]')]
    lines
      .find((it) => it.dataset['reading'] === key)
      ?.querySelector('button')
      ?.focus({ preventScroll: true })
  })
}
