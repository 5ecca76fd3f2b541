import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, it, vi } from 'vitest'

type Given = Readonly<{ webPreferences: Readonly<Record<string, unknown>> }>

const windows: FakeWindow[] = []

class FakeWindow extends EventEmitter {
  readonly loaded: string[] = []
  isShown = false
  readonly given: Given
  constructor(given: Given) {
    super()
    this.given = given
    windows.push(this)
  }
  loadURL(address: string): Promise<void> {
    this.loaded.push(address)
    return Promise.resolve()
  }
  show(): void {
    this.isShown = true
  }
}

async function openWindow(): Promise<FakeWindow> {
  const { openMainWindow } = await import('../../../electron/shell/main-window')
  openMainWindow({ session: 'ours' as never, preload: '/app/preload.cjs', devTools: false })
  return windows[0]!
}

beforeEach(() => {
  windows.length = 0
  vi.resetModules()
  vi.doMock('electron', () => ({ BrowserWindow: FakeWindow }))
})

describe('the window', () => {
  it('is isolated, in the sandbox, without Node and without spell checking', async () => {
    const { webPreferences } = (await openWindow()).given
    expect(webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
      devTools: false,
      session: 'ours',
    })
  })

  it("loads the app's own page and shows itself when there is something to see", async () => {
    const window = await openWindow()
    expect([window.loaded, window.isShown]).toEqual([['fortrolig://app/'], false])
    window.emit('ready-to-show')
    expect(window.isShown).toBe(true)
  })

  it('keeps its title, whatever the page calls itself', async () => {
    let isPrevented = false
    ;(await openWindow()).emit('page-title-updated', { preventDefault: () => (isPrevented = true) })
    expect(isPrevented).toBe(true)
  })
})
