import { BrowserWindow } from 'electron'
import type { Session } from 'electron'
import { appAddress } from './app-address'

export type MainWindowOptions = Readonly<{ session: Session; preload: string; devTools: boolean }>

/** The one window. Its page has no Node, no shared context and no way out of the sandbox. */
export function openMainWindow({ session, preload, devTools }: MainWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    title: 'Fortrolig',
    show: false,
    webPreferences: {
      session,
      preload,
      devTools,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  // The title never tells which project is open: it shows in task lists and in shared screens.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  void window.loadURL(appAddress)
  return window
}
