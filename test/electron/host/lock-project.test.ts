import { describe, expect, it } from 'vitest'
import type { Push } from '../../../core/contract/push'
import { lockProject } from '../../../electron/host/lock-project'
import { createContractRig } from '../../contract/contract-rig'

const passphrase = 'en hel setning som bare vi kjenner'

async function withProject(lockAfterMinutes: number) {
  const rig = createContractRig()
  const heard: Push['event'][] = []
  const input = { folder: rig.folder, name: 'Uteliv', passphrase, coder: { name: '', initials: 'AB' }, language: 'nb' }
  await rig.service.call('project.create', input)
  rig.service.onPush((push) => heard.push(push.event))
  const preferences = { read: () => Promise.resolve({ ...all, lockAfterMinutes }) }
  const isOpen = async () => {
    const reply = await rig.service.call('project.status', {})
    return reply.ok && reply.value !== null
  }
  return {
    rig,
    heard,
    isOpen,
    lock: (pause: () => Promise<unknown>) => lockProject({ service: rig.service, preferences, pause }),
  }
}

const all = { language: 'nb', theme: 'system', transcriptFont: 'serif', transcriptSize: 17 } as const
const nothing = () => Promise.resolve()

describe('the lock of the system', () => {
  it('is told to the window first, and the project is closed though it does not answer', async () => {
    const at = await withProject(15)
    let wasOpen = false
    await at.lock(async () => (wasOpen = await at.isOpen()))
    expect([wasOpen, await at.isOpen(), at.heard]).toEqual([true, false, ['project.locking', 'project.closed']])
    await at.rig.close()
  })

  it('leaves what the window has handed in', async () => {
    const at = await withProject(15)
    await at.lock(() => at.rig.service.call('project.close', { drafts: { 'write.text': '"Hei"' } }))
    const path = `${at.rig.folder}/Uteliv.fortrolig`
    await at.rig.service.call('project.open', { path, passphrase })
    expect(await at.rig.service.call('project.drafts', {})).toEqual({
      ok: true,
      value: { drafts: { 'write.text': '"Hei"' } },
    })
    await at.rig.close()
  })

  it('leaves open what was opened again while it waited', async () => {
    const at = await withProject(15)
    await at.lock(async () => {
      await at.rig.service.call('project.close', {})
      await at.rig.service.call('project.open', { path: `${at.rig.folder}/Uteliv.fortrolig`, passphrase })
    })
    expect(await at.isOpen()).toBe(true)
    await at.rig.close()
  })

  it('waits for the commands that are at work', async () => {
    const at = await withProject(15)
    const work = Array.from({ length: 10 }, (_, index) =>
      at.rig.service.call('codebook.add', { name: `Kode ${index}`, parent: null }),
    )
    await at.lock(nothing)
    expect((await Promise.all(work)).every((reply) => reply.ok)).toBe(true)
    expect(await at.isOpen()).toBe(false)
    await at.rig.close()
  })

  it('locks nobody out who has chosen never to be', async () => {
    const at = await withProject(0)
    await at.lock(nothing)
    expect([await at.isOpen(), at.heard]).toEqual([true, []])
    await at.rig.close()
  })

  it('is nothing where no project is open', async () => {
    const at = await withProject(15)
    await at.lock(nothing)
    at.heard.length = 0
    await at.lock(() => Promise.reject(new Error('nothing to wait for')))
    expect(at.heard).toEqual([])
    await at.rig.close()
  })
})
