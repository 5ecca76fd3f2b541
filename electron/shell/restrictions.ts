import type { App, Session, WebContents } from 'electron'
import { isAppAddress } from './trusted-sender'

/** What a page of ours may load: itself, and what it made in memory. */
const ownSchemes = ['fortrolig:', 'data:', 'blob:', 'devtools:']

/** The page writes to the clipboard only what the gate has released. Reading it stays denied. */
const granted = 'clipboard-sanitized-write'

/** No network, no permission but one, no download: for everything that runs in this session. */
export function restrictSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === granted))
  session.setPermissionCheckHandler((_contents, permission) => permission === granted)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !ownSchemes.includes(new URL(url).protocol) }),
  )
}

/** No other page and no other window, wherever a window's contents come from. */
function restrictContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Puts every window under the restrictions, also one that nobody thought of. */
export function restrictAll(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents) => restrictContents(contents))
}
