import { afterAll, beforeAll, expect, it } from 'vitest'
import { reportOptionsWith } from '../../support/report-options'
import { createWorkplace, passphrase, type Workplace } from '../../support/workplace'

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  const coder = { name: 'Anne Berg', initials: 'AB' }
  await place.ask('project.create', { folder: place.folder, name: 'Natt', passphrase, coder, language: 'nb' })
})
afterAll(() => place.close())

it('has three reports ready-made, keeps a saved one under its name, replaces it by the same name, and removes it', async () => {
  const { ready, saved } = await place.ask('profile.list', {})
  expect(ready.map((it) => it.name)).toEqual(['full', 'supervisor', 'tables'])
  expect(saved).toEqual([])
  const first = await place.ask('profile.save', { name: 'Kapittel 5', options: reportOptionsWith(['matrix']) })
  const second = await place.ask('profile.save', { name: 'kapittel 5', options: reportOptionsWith(['excerpts']) })
  expect(second.id).toBe(first.id)
  const [kept] = (await place.ask('profile.list', {})).saved
  const partsIn = (parts: typeof second.options.parts) => parts.filter((it) => it.isIn)
  expect(partsIn(kept!.options.parts)).toEqual(partsIn(second.options.parts))
  expect(kept!.options.parts.map((it) => it.part).toSorted()).toEqual(
    ready[0]!.options.parts.map((it) => it.part).toSorted(),
  )
  await place.ask('profile.remove', { profile: first.id })
  expect((await place.ask('profile.list', {})).saved).toEqual([])
})
