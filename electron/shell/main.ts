import { join } from 'node:path'
import { app, BrowserWindow, Menu, protocol, session } from 'electron'
import { appDataFolder } from '../host/app-data'
import { createHostService } from '../host/host-service'
import { languageOf } from '../host/language/language-of'
import { hostTexts } from '../host/language/texts'
import { appScheme } from './app-address'
import { createAppProtocol } from './app-protocol'
import { sendPushes, serveCalls } from './ipc'
import { lockWithSystem } from './lock-with-system'
import { openMainWindow } from './main-window'
import { menuTemplate } from './menu'
import { restrictAll, restrictSession } from './restrictions'
import { systemKeychain } from './system-keychain'

const root = join(import.meta.dirname, '..', '..')

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

async function start(): Promise<void> {
  const host = createHostService({
    host: 'electron',
    root,
    // Threads read no archive: the packaged worker lies beside it.
    workerFile: join(root, 'dist', 'host', 'worker.js').replace('app.asar', 'app.asar.unpacked'),
    samplesFolder: app.isPackaged ? join(process.resourcesPath, 'samples') : join(root, 'samples'),
    language: languageOf({ LANG: app.getLocale() }),
    keychain: systemKeychain(),
  })
  // Without `persist:` a session lives in memory only.
  const ours = session.fromPartition('fortrolig')
  restrictSession(ours)
  ours.protocol.handle(
    appScheme,
    await createAppProtocol({ rendererFolder: join(root, 'dist', 'renderer'), uploads: host.uploads }),
  )
  const { language } = await host.preferences.read()
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menuTemplate(hostTexts(language).menu, process.platform)]))
  serveCalls(host.service)
  const window = openMainWindow({
    session: ours,
    preload: join(root, 'dist', 'shell', 'preload.cjs'),
    devTools: !app.isPackaged,
  })
  sendPushes(host.service, window.webContents)
  lockWithSystem(host.lock)
  app.on('window-all-closed', () => {
    const leave = (exitCode: number) => () => app.exit(exitCode)
    void host.close().then(leave(0), leave(1))
  })
}

app.setPath('userData', join(appDataFolder(), 'shell'))
protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
])
restrictAll(app)
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow)
  void app.whenReady().then(start)
} else app.quit()
