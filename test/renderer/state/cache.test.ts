import { beforeEach, describe, expect, it } from 'vitest'
import type { Reply } from '../../../core/contract/contract'
import type { CodingId, DocumentId } from '../../../core/model/ids'
import { connect } from '../../../renderer/api/client'
import { applyChange, forgetAll, keyOf, useCache, watch } from '../../../renderer/state/cache'
import type { Change } from '../../../renderer/state/freshness'

const asked: string[] = []
let answer: (name: string) => Promise<Reply>

const change = (types: readonly string[]): Change => ({
  event: 'project.changed',
  seq: 1,
  command: 'participant.update',
  texts: [],
  codingsAdded: [],
  codingsRemoved: [],
  types,
})

const entry = () => useCache.getState().entries.get(keyOf('participant.list', {}))
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

beforeEach(async () => {
  globalThis.window ??= {} as typeof globalThis.window
  forgetAll()
  asked.length = 0
  answer = () => Promise.resolve({ ok: true, value: [asked.length] })
  await connect({
    send: (name) => {
      asked.push(name)
      return answer(name)
    },
    onPush: () => () => undefined,
    onConnection: () => () => undefined,
    upload: () => Promise.reject(new Error('not asked')),
  })
})

describe('answers that are kept', () => {
  it('are asked for once, however many look', async () => {
    const stops = [watch('participant.list', {}), watch('participant.list', {})]
    await settled()
    expect(asked).toEqual(['participant.list'])
    stops.forEach((stop) => stop())
  })

  it('are asked for again when a change touches them, and stay in sight meanwhile', async () => {
    const stop = watch('participant.list', {})
    await settled()
    applyChange(change(['code']))
    expect(asked).toHaveLength(1)
    applyChange(change(['participant']))
    expect(entry()?.value).toEqual([1])
    await settled()
    expect(entry()?.value).toEqual([2])
    stop()
  })

  it('are forgotten when nobody looks any more', async () => {
    watch('participant.list', {})()
    await settled()
    applyChange(change(['participant']))
    expect(entry()).toBeUndefined()
    expect(asked).toHaveLength(1)
  })

  it('never let an older answer overtake a newer one', async () => {
    const waiting: ((reply: Reply) => void)[] = []
    answer = () => new Promise((resolve) => waiting.push(resolve))
    const stop = watch('participant.list', {})
    applyChange(change(['participant']))
    waiting[1]?.({ ok: true, value: ['newer'] })
    waiting[0]?.({ ok: true, value: ['older'] })
    await settled()
    expect(entry()?.value).toEqual(['newer'])
    stop()
  })

  it('are asked for again when a coding is made while the document is on its way', async () => {
    const waiting: ((reply: Reply) => void)[] = []
    answer = () => new Promise((resolve) => waiting.push(resolve))
    const document = 'document:1' as DocumentId
    const stop = watch('document.view', { document })
    applyChange({ ...change(['coding']), codingsRemoved: ['coding:1' as CodingId] })
    waiting[1]?.({ ok: true, value: 'with the change' })
    waiting[0]?.({ ok: true, value: 'without it' })
    await settled()
    expect(useCache.getState().entries.get(keyOf('document.view', { document }))?.value).toBe('with the change')
    expect(asked).toEqual(['document.view', 'document.view'])
    stop()
  })

  it('drop an answer that comes after the project was closed', async () => {
    const waiting: ((reply: Reply) => void)[] = []
    answer = () => new Promise((resolve) => waiting.push(resolve))
    const stop = watch('participant.list', {})
    forgetAll()
    waiting[0]?.({ ok: true, value: ['late'] })
    await settled()
    expect(entry()).toBeUndefined()
    stop()
  })

  it('keep the last value beside a fault', async () => {
    const stop = watch('participant.list', {})
    await settled()
    answer = () => Promise.resolve({ ok: false, fault: { code: 'project.none-open', params: {} } })
    applyChange(change(['participant']))
    await settled()
    expect(entry()?.value).toEqual([1])
    expect(entry()?.fault?.code).toBe('project.none-open')
    stop()
  })
})
