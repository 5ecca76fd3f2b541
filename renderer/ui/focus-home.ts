/**
 * Brings the focus to the main part of the window when what had it has gone, as with a dialog or the room before, and nothing
 * else takes it. Gives the way to call it off.
 */
export function bringFocusHome(): () => void {
  // A dialog that closes first gives the focus back to what opened it, which may go a moment later.
  let looksLeft = 10
  const timer = setInterval(() => {
    const isLost = document.activeElement === document.body
    if (isLost) document.querySelector<HTMLElement>('main[tabindex]')?.focus({ preventScroll: true })
    if (isLost || --looksLeft === 0) clearInterval(timer)
  }, 100)
  return () => clearInterval(timer)
}
