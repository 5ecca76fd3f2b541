import { expect, it } from 'vitest'
import type { Change } from '../../../renderer/state/freshness'
import { holdChanges, onChange, takeUp } from '../../../renderer/state/held-changes'

const change = (seq: number, types: readonly string[], texts: readonly string[] = []) =>
  ({
    event: 'project.changed',
    seq,
    command: 'import.confirm',
    texts,
    types,
    codingsAdded: [],
    codingsRemoved: [],
  }) as unknown as Change

it('changes are told of at once, and while they are held all together at the end', () => {
  const heard: Change[] = []
  onChange((it) => heard.push(it))
  takeUp(change(1, ['memo']))
  expect(heard).toHaveLength(1)
  const letGo = holdChanges()
  takeUp(change(2, ['document', 'turn'], ['a']))
  takeUp(change(3, ['document', 'speaker'], ['b']))
  expect(heard).toHaveLength(1)
  letGo()
  expect(heard[1]).toMatchObject({ seq: 3, types: ['document', 'turn', 'speaker'], texts: ['a', 'b'] })
  holdChanges()()
  expect(heard).toHaveLength(2)
})
