import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { browserArguments } from '../../../../electron/host/browser-window/browser-window'
import { findBrowser } from '../../../../electron/host/browser-window/find-browser'

const onDisk =
  (...files: readonly string[]) =>
  (file: string) =>
    files.includes(file)

describe('looking for a browser', () => {
  it('takes Chromium before Chrome before Edge, along the path', () => {
    const environment = { PATH: '/usr/local/bin:/usr/bin' }
    const edge = '/usr/local/bin/microsoft-edge'
    const chrome = '/usr/bin/google-chrome-stable'
    const chromium = '/usr/bin/chromium-browser'
    const find = (...files: string[]) => findBrowser('linux', environment, onDisk(...files))
    expect(find(edge, chrome, chromium)).toEqual({ name: 'Chromium', file: chromium })
    expect(find(edge, chrome)).toEqual({ name: 'Chrome', file: chrome })
    expect(find(edge)).toEqual({ name: 'Edge', file: edge })
    expect(find()).toBeNull()
  })

  it('looks in the places of macOS', () => {
    const file = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser('darwin', { HOME: '/Users/a' }, onDisk(file))).toEqual({ name: 'Chrome', file })
  })

  it('looks in the places of Windows, also where a variable is missing', () => {
    const file = join('C:\\Programs (x86)', 'Microsoft\\Edge\\Application\\msedge.exe')
    const environment = { 'PROGRAMFILES(X86)': 'C:\\Programs (x86)' }
    expect(findBrowser('win32', environment, onDisk(file))).toEqual({ name: 'Edge', file })
  })
})

describe("the browser's arguments", () => {
  const given = browserArguments('http://127.0.0.1:1/window/a#code=b', '/tmp/profile', false)

  it('open the address as an app, in a profile of its own that keeps nothing and runs no extension', () => {
    expect(given).toContain('--app=http://127.0.0.1:1/window/a#code=b')
    expect(given).toContain('--user-data-dir=/tmp/profile')
    expect(given).toContain('--incognito')
    expect(given).toContain('--disable-extensions')
  })

  it('leave the sandbox off for root alone', () => {
    expect(given).not.toContain('--no-sandbox')
    expect(browserArguments('', '', true)).toContain('--no-sandbox')
  })
})
