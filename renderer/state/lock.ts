import { draftsNow } from './drafts'
import { keepAllNow } from './use-kept-text'
import { commandsAnswered, runCommand } from './use-command'

/**
 * Locks the project: keeps what is being written, and closes it. The host zeroes the keys, and the page is loaded anew
 * when it hears of it, so that no text stays in its memory. What cannot be kept yet, as half a form, the host seals and
 * gives back when the project is opened again.
 */
export async function lockProject(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  keepAllNow()
  await commandsAnswered()
  await runCommand('project.close', { drafts: draftsNow() })
}
