import { runCommand } from './use-command'
import { setSession, type Preferences } from './session'

/** Shows a preference at once and keeps it. */
export async function prefer(change: Partial<Preferences>): Promise<void> {
  setSession(({ preferences }) => ({ preferences: { ...preferences, ...change } }))
  const reply = await runCommand('app.prefer', change)
  if (reply.ok) setSession({ preferences: reply.value })
}

/** Puts language, theme and typeface on the root of the page, where the style sheets look for them. */
export function showPreferences(root: HTMLElement, preferences: Preferences): void {
  root.lang = preferences.language
  root.dataset['theme'] = preferences.theme
  root.dataset['font'] = preferences.transcriptFont
  root.style.setProperty('--transcript-size', `${preferences.transcriptSize / 16}rem`)
}
