import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyProjectChange, invertProjectChange } from '../../../core/history/apply'
import { isEmptyChange } from '../../../core/history/change-builder'
import { changeTo, differenceTo } from '../../../core/history/difference'
import { projectChange } from '../../../core/history/project-change'
import type { ProjectState } from '../../../core/history/project-state'
import { replay, snapshotOf } from '../../../core/history/replay'
import type { Snapshot } from '../../../core/history/snapshot'
import { contentOf, perform, session, step } from '../../support/random-session'

/** What a state says, but for how often its texts were changed. */
function wordsOf(state: ProjectState): string {
  return contentOf(state).replace(/"revision":\d+/g, '')
}

const lives = fc.tuple(fc.nat(), fc.array(step, { maxLength: 25 }), fc.nat(25))

function lived([seed, steps, cut]: [number, readonly Parameters<typeof perform>[1][], number]) {
  const life = session(seed)
  let midway: Snapshot = snapshotOf(life.history)
  for (const [index, it] of steps.entries()) {
    perform(life, it)
    if (index === cut) midway = JSON.parse(JSON.stringify(snapshotOf(life.history))) as Snapshot
  }
  return { then: replay(midway, []).state, now: life.history.state }
}

describe('the change to an earlier state', () => {
  it('gives that state, and taken back gives the state of now to the byte', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { then, now } = lived(life)
        const before = contentOf(now)
        const change = changeTo(then, now)
        expect(projectChange.parse(JSON.parse(JSON.stringify(change)))).toEqual(change)
        applyProjectChange(now, change)
        expect(wordsOf(now)).toBe(wordsOf(then))
        expect(differenceTo(then, now)).toEqual([])
        expect(isEmptyChange(changeTo(then, now))).toBe(true)
        applyProjectChange(now, invertProjectChange(change))
        expect(contentOf(now)).toBe(before)
      }),
      { numRuns: 300 },
    )
  })

  it('is counted type by type: what comes back and what goes is what one state has more than the other', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { then, now } = lived(life)
        const counted = new Map(differenceTo(then, now).map((it) => [it.type, it]))
        for (const type of ['document', 'turn', 'coding', 'place', 'identifier'] as const) {
          const { back = 0, gone = 0, changed = 0 } = counted.get(type) ?? {}
          expect(then.all(type).length - now.all(type).length).toBe(back - gone)
          expect(changed).toBeLessThanOrEqual(Math.min(then.all(type).length, now.all(type).length))
        }
      }),
    )
  })

  it('leaves the settings and who codes as they are today', () => {
    const life = session(3)
    const then = replay(JSON.parse(JSON.stringify(snapshotOf(life.history))) as Snapshot, []).state
    const settings = { ...life.history.state.settings(), title: 'En annen tittel' }
    const coder = { id: life.kit.coder, name: 'Ola Nord', initials: 'ON', colour: 3 }
    applyProjectChange(life.history.state, {
      mapping: 1,
      texts: [],
      records: { added: [coder], updated: [{ before: then.settings(), after: settings }], removed: [] },
    })
    expect(isEmptyChange(changeTo(then, life.history.state))).toBe(true)
  })
})
