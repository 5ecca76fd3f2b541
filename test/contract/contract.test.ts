import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApi } from '../../core/contract/client'
import type { Api, Reply } from '../../core/contract/contract'
import type { Push } from '../../core/contract/push'
import type { Preferences } from '../../core/service/ports'
import { fakeKeychain, type FakeKeychain } from '../support/fake-keychain'
import { createContractRig } from './contract-rig'
import type { ContractRig } from './contract-rig'
import { transports } from './transports'
import type { Transport } from './transports'

const passphrase = 'en hel setning som bare vi kjenner'

const faultOfReply = (reply: Reply) => (reply.ok ? 'no fault' : reply.fault.code)

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.fault.code)
  return reply.value
}

describe.each(transports)('the contract %s', (_name, open) => {
  let rig: ContractRig
  let transport: Transport
  let api: Api
  let keychain: FakeKeychain

  beforeEach(async () => {
    keychain = fakeKeychain()
    rig = createContractRig({}, keychain)
    transport = await open(rig)
    api = createApi(transport.send)
  })
  afterEach(async () => {
    await transport.close()
    await rig.close()
  })

  const create = (title = 'Nattarbeid') =>
    api('project.create', {
      folder: rig.folder,
      name: title,
      passphrase,
      coder: { name: '', initials: 'AB' },
      language: 'nb',
    })

  const addCode = (name: string) => api('codebook.add', { name, parent: null })

  it('answers a call', async () => {
    expect(await api('app.status', {})).toEqual({
      ok: true,
      value: {
        version: '0.0.0',
        host: 'memory',
        preferences: {
          language: 'nb',
          theme: 'system',
          transcriptFont: 'serif',
          transcriptSize: 17,
          lockAfterMinutes: 15,
        },
      },
    })
  })

  it.each(['', 'app', 'app.nothing', 'APP.STATUS', 'app.status ', 'app/status', 'æ.ø'])(
    'refuses the unknown call %j',
    async (name) => {
      expect(await transport.send(name, {})).toEqual({ ok: false, fault: { code: 'app.unknown-call', params: {} } })
    },
  )

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'])(
    'finds no call in the prototype: %s',
    async (name) => {
      expect(faultOfReply(await transport.send(name, {}))).toBe('app.unknown-call')
    },
  )

  it.each([
    ['app.prefer', null],
    ['app.prefer', []],
    ['app.prefer', 'dark'],
    ['app.prefer', { theme: 'pink' }],
    ['app.prefer', { transcriptSize: 15.5 }],
    ['app.prefer', { theme: 'dark', more: 1 }],
    ['app.status', { more: 1 }],
    ['document.view', { document: 'document:1' }],
    ['document.view', { document: 'code:00000000-0000-4000-8000-000000000000' }],
    ['coding.add', {}],
    ['project.open', { path: '/', passphrase: 1 }],
  ])('refuses the input of %s that breaks the contract: %j', async (name, input) => {
    expect(faultOfReply(await transport.send(name, input))).toBe('app.invalid-input')
  })

  it('takes no input from the prototype', async () => {
    const input: unknown = JSON.parse('{"__proto__":{"theme":"dark"}}')
    await transport.send('app.prefer', input)
    const { preferences } = valueOf(await api('app.status', {}))
    expect(preferences.theme).toBe('system')
    expect({}).not.toHaveProperty('theme')
  })

  it('gives faults as data and never rejects', async () => {
    expect(await api('document.list', {})).toEqual({ ok: false, fault: { code: 'project.none-open', params: {} } })
  })

  it('keeps every letter of what is said', async () => {
    const title = 'Å være «på natt» – šć 😀 \u2028 \\ " </script>'
    valueOf(await create())
    expect(valueOf(await api('project.configure', { title })).settings.title).toBe(title)
    expect(valueOf(await api('project.status', {}))?.settings.title).toBe(title)
  })

  it('runs commands one after another, however many come at once, and queries beside them', async () => {
    valueOf(await create())
    const names = Array.from({ length: 25 }, (_, index) => `Kode ${index}`)
    const replies = await Promise.all(names.flatMap((name) => [addCode(name), api('codebook.list', {})]))
    expect(replies.map(faultOfReply)).toEqual(replies.map(() => 'no fault'))
    const rows = valueOf(await api('codebook.list', {}))
    expect(rows.map((row) => row.code.name).sort()).toEqual([...names].sort())
    const { entries, intact } = valueOf(await api('history.list', { limit: 1000 }))
    const added = entries.filter((entry) => entry.command === 'codebook.add').map((entry) => entry.seq)
    const first = Math.min(...added)
    expect(added.toSorted((a, b) => a - b)).toEqual(names.map((_, index) => first + index))
    expect(intact).toBe(true)
  })

  it('goes on after a command that failed', async () => {
    valueOf(await create())
    const missing = 'code:00000000-0000-4000-8000-000000000000'
    const [failed, good] = await Promise.all([
      transport.send('codebook.remove', { code: missing, expect: 0 }),
      addCode('Kode'),
    ])
    expect([faultOfReply(failed), faultOfReply(good)]).toEqual(['record.missing', 'no fault'])
  })

  it('tells what has changed, in order, until nobody listens', async () => {
    valueOf(await create())
    const heard: Push[] = []
    const stop = await transport.onPush((push) => heard.push(push))
    for (const name of ['A', 'B', 'C']) valueOf(await addCode(name))
    const commands = () => heard.flatMap((push) => (push.event === 'project.changed' ? [push] : []))
    await vi.waitFor(() => expect(commands()).toHaveLength(3))
    expect(commands().map((push) => push.command)).toEqual(['codebook.add', 'codebook.add', 'codebook.add'])
    const [first, , last] = commands()
    expect(last!.seq - first!.seq).toBe(2)
    stop()
    valueOf(await addCode('D'))
    expect(commands()).toHaveLength(3)
  })

  it('lets a passphrase be tried five times, and then not even the right one until a minute has passed', async () => {
    valueOf(await create())
    valueOf(await api('project.close', {}))
    rig.pass(60_000)
    const path = `${rig.folder}/Nattarbeid.fortrolig`
    const attempt = (tried: string) => api('project.open', { path, passphrase: tried })
    for (let tries = 0; tries < 5; tries++) expect(faultOfReply(await attempt('feil'))).toBe('vault.wrong-passphrase')
    expect(await attempt(passphrase)).toEqual({
      ok: false,
      fault: { code: 'app.too-many-tries', params: { seconds: 60 } },
    })
    rig.pass(60_000)
    expect(faultOfReply(await attempt(passphrase))).toBe('no fault')
  })

  it('goes on waiting when the app is started again, and says for how long', async () => {
    valueOf(await create())
    valueOf(await api('project.close', {}))
    const path = `${rig.folder}/Nattarbeid.fortrolig`
    for (let tries = 0; tries < 5; tries++) await api('project.open', { path, passphrase: 'feil' })
    rig.pass(20_000)
    await rig.restart()
    expect(valueOf(await api('project.entry', { path }))).toEqual({ waitSeconds: 40, withoutPassword: 'off' })
    expect(faultOfReply(await api('project.open', { path, passphrase }))).toBe('app.too-many-tries')
    rig.pass(40_000)
    expect(valueOf(await api('project.entry', { path })).waitSeconds).toBe(0)
    expect(faultOfReply(await api('project.open', { path, passphrase }))).toBe('no fault')
  })

  it('opens a project without its password where its owner has let it, until that is taken back', async () => {
    valueOf(await create())
    const path = `${rig.folder}/Nattarbeid.fortrolig`
    const openKept = () => api('project.openKept', { path })
    const state = async () => valueOf(await api('project.entry', { path })).withoutPassword
    expect(faultOfReply(await api('project.keepKey', { passphrase: 'feil' }))).toBe('vault.wrong-passphrase')
    expect(faultOfReply(await openKept())).toBe('keychain.not-kept')
    expect(faultOfReply(await api('project.open', { path, passphrase }))).toBe('no fault')
    valueOf(await api('project.keepKey', { passphrase }))
    valueOf(await api('project.close', {}))
    expect(await state()).toBe('on')
    expect(valueOf(await openKept()).settings.title).toBe('Nattarbeid')
    valueOf(await api('project.forgetKey', {}))
    valueOf(await api('project.close', {}))
    expect([await state(), faultOfReply(await openKept())]).toEqual(['off', 'keychain.not-kept'])
  })

  it.each(['absent', 'unprotected'] as const)(
    'says that the keychain is %s, and lets nothing open by it',
    async (is) => {
      valueOf(await create())
      keychain.becomes(is)
      expect(faultOfReply(await api('project.keepKey', { passphrase }))).toBe(`keychain.${is}`)
      expect(valueOf(await api('project.entry', { path: `${rig.folder}/Nattarbeid.fortrolig` })).withoutPassword).toBe(
        is,
      )
    },
  )

  it('keeps no key where no project is open, and enters none that is not there', async () => {
    expect(faultOfReply(await api('project.keepKey', { passphrase }))).toBe('project.none-open')
    expect(faultOfReply(await api('project.forgetKey', {}))).toBe('project.none-open')
    expect(faultOfReply(await api('project.entry', { path: `${rig.folder}/ingen.fortrolig` }))).toBe('disk.missing')
  })

  it('gives no passphrase back', async () => {
    const replies = [
      await create(),
      await api('project.close', {}),
      await api('project.open', { path: `${rig.folder}/Nattarbeid.fortrolig`, passphrase: 'feil passord' }),
    ]
    expect(JSON.stringify(replies)).not.toMatch(/bare vi kjenner|feil passord/)
  })

  it('takes in a file once, beside the calls, and hands it to the call that names it', async () => {
    valueOf(await create())
    const bytes = new TextEncoder().encode('Intervjuer: Hei.\nInformant: Hei på deg.\n')
    const { upload } = valueOf(await api('file.expect', { name: 'Intervju.txt', bytes: bytes.length }))
    const source = { kind: 'upload', upload } as const
    expect(await transport.put(upload, bytes.slice())).toBe(true)
    expect(await transport.put(upload, bytes.slice())).toBe(false)
    const preview = valueOf(await api('import.preview', { source }))
    expect([preview.fileName, preview.draft.turns.length]).toEqual(['Intervju.txt', 2])
    expect(faultOfReply(await api('import.preview', { source }))).toBe('import.preview-gone')
  })

  it('refuses a file that is longer or shorter than announced, and one that nobody announced', async () => {
    for (const length of [0, 2, 4]) {
      const { upload } = valueOf(await api('file.expect', { name: 'a.txt', bytes: 3 }))
      expect([length, await transport.put(upload, new Uint8Array(length))]).toEqual([length, false])
    }
    expect(await transport.put('unknown', new Uint8Array(1))).toBe(false)
  })

  it('refuses a file of more than 100 MB before a byte is sent', async () => {
    const reply = await api('file.expect', { name: 'a.txt', bytes: 100 * 1024 * 1024 + 1 })
    expect(faultOfReply(reply)).toBe('import.too-large')
  })
})

describe.each(transports)('output %s', (_name, open) => {
  it('that breaks the contract does not leave: the answer is an id, and no word of it', async () => {
    const broken = { language: 'de', secret: 'Bodil' } as unknown as Preferences
    const rig = createContractRig({
      preferences: { read: () => Promise.resolve(broken), write: () => Promise.resolve() },
    })
    const transport = await open(rig)
    const reply = await transport.send('app.status', {})
    expect(reply).toMatchObject({ ok: false, fault: { code: 'app.internal' } })
    expect(JSON.stringify(reply)).not.toContain('Bodil')
    await transport.close()
    await rig.close()
  })

  it('of a port that throws does not leave either', async () => {
    const rig = createContractRig({
      preferences: { read: () => Promise.reject(new Error('Bodil')), write: () => Promise.resolve() },
    })
    const transport = await open(rig)
    const reply = await transport.send('app.status', {})
    expect(reply).toMatchObject({ ok: false, fault: { code: 'app.internal' } })
    expect(JSON.stringify(reply)).not.toContain('Bodil')
    await transport.close()
    await rig.close()
  })
})
