import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { restrictAll, restrictSession } from '../../../electron/shell/restrictions'
import { createFakeElectron } from './fake-electron'

/** A session that remembers the handlers it was given. */
function fakeSession() {
  const given: Record<string, (...given: never[]) => unknown> = {}
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: never) => void (given.request = handler),
    setPermissionCheckHandler: (handler: never) => void (given.check = handler),
    setDevicePermissionHandler: (handler: never) => void (given.device = handler),
    setSpellCheckerEnabled: (isOn: boolean) => void (given.spelling = () => isOn),
    webRequest: { onBeforeRequest: (handler: never) => void (given.load = handler) },
  })
  return { session, ask: (name: string, ...what: unknown[]) => given[name]?.(...(what as never[])) }
}

function decisionOf(ask: (decide: (answer: unknown) => void) => void): unknown {
  let answer: unknown = 'never asked'
  ask((given) => (answer = given))
  return answer
}

describe('the session', () => {
  const { session, ask } = fakeSession()
  restrictSession(session as never)

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fullscreen'])(
    'denies the permission %s',
    (permission) => {
      expect(decisionOf((decide) => ask('request', null, permission, decide))).toBe(false)
      expect(ask('check', null, permission)).toBe(false)
    },
  )

  it('lets the page write what the gate released to the clipboard', () => {
    expect(ask('check', null, 'clipboard-sanitized-write')).toBe(true)
  })

  it.each(['https://evil.example/a', 'http://127.0.0.1:80/', 'ws://evil.example/', 'file:///etc/passwd'])(
    'loads nothing from %s',
    (url) => {
      expect(decisionOf((decide) => ask('load', { url }, decide))).toEqual({ cancel: true })
    },
  )

  it('loads its own page', () => {
    expect(decisionOf((decide) => ask('load', { url: 'fortrolig://app/assets/a.js' }, decide))).toEqual({
      cancel: false,
    })
  })

  it('has no spell checker, which would fetch its word lists, no device and no download', () => {
    let isPrevented = false
    session.emit('will-download', { preventDefault: () => (isPrevented = true) })
    expect([ask('spelling'), ask('device'), isPrevented]).toEqual([false, false, true])
  })
})

describe('any contents', () => {
  const app = new EventEmitter()
  restrictAll(app as never)
  const { contents } = createFakeElectron()
  app.emit('web-contents-created', {}, contents)

  function isPrevented(name: string, url: string): boolean {
    let prevented = false
    contents.emit(name, { url, preventDefault: () => (prevented = true) })
    return prevented
  }

  it('opens no new window', () => {
    expect(contents.decideOpen({ url: 'fortrolig://app/' })).toEqual({ action: 'deny' })
  })

  it.each(['will-navigate', 'will-frame-navigate'])('leaves the app by no %s', (name) => {
    expect(isPrevented(name, 'https://evil.example/')).toBe(true)
    expect(isPrevented(name, 'fortrolig://app.evil.example/')).toBe(true)
    expect(isPrevented(name, 'fortrolig://app/')).toBe(false)
  })

  it('follows no redirect and takes in no webview', () => {
    expect(isPrevented('will-redirect', 'fortrolig://app/')).toBe(true)
    expect(isPrevented('will-attach-webview', '')).toBe(true)
  })
})
