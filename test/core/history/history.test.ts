import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyProjectChange, invertProjectChange } from '../../../core/history/apply'
import { beginChange } from '../../../core/history/change-builder'
import { projectChange } from '../../../core/history/project-change'
import { nextRedo, nextUndo, record, replay, snapshotOf, undoLimit } from '../../../core/history/replay'
import type { Snapshot } from '../../../core/history/snapshot'
import { changeFor, contentOf, perform, run, session, step, whole, type Step } from '../../support/random-session'

describe('a project’s history', () => {
  it('replayed from the first snapshot, or from any in between, is the state as it was lived', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(step, { maxLength: 30 }), fc.nat(30), (seed, steps, cut) => {
        const lived = session(seed)
        let midway: Snapshot = snapshotOf(lived.history)
        for (const [index, it] of steps.entries()) {
          perform(lived, it)
          if (index === cut) midway = JSON.parse(JSON.stringify(snapshotOf(lived.history))) as Snapshot
        }
        expect(whole(replay(lived.first, lived.frames))).toBe(whole(lived.history))
        expect(whole(replay(midway, lived.frames))).toBe(whole(lived.history))
        expect(contentOf(replay(snapshotOf(lived.history), []).state)).toBe(contentOf(lived.history.state))
      }),
      { numRuns: 300 },
    )
  })

  it('undone to its start is the first state, and done again to its end the last', () => {
    const undoable = step.filter((it) => it.kind !== 'approve')
    fc.assert(
      fc.property(fc.nat(), fc.array(undoable, { maxLength: 25 }), (seed, steps) => {
        const lived = session(seed)
        const start = contentOf(lived.history.state)
        for (const it of steps) perform(lived, it)
        while (nextRedo(lived.history)) perform(lived, { kind: 'redo', a: 0, b: 0, c: 0 })
        const end = contentOf(lived.history.state)
        while (nextUndo(lived.history)) perform(lived, { kind: 'undo', a: 0, b: 0, c: 0 })
        expect(contentOf(lived.history.state)).toBe(start)
        while (nextRedo(lived.history)) perform(lived, { kind: 'redo', a: 0, b: 0, c: 0 })
        expect(contentOf(lived.history.state)).toBe(end)
        expect(whole(replay(lived.first, lived.frames))).toBe(whole(lived.history))
      }),
      { numRuns: 300 },
    )
  })

  it('gives back every former state to the byte when a change is inverted, and the changes pass their schema', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(step, { maxLength: 15 }), step, (seed, steps, last) => {
        const lived = session(seed)
        for (const it of steps) perform(lived, it)
        const { state } = lived.history
        const change = changeFor(state, lived.kit, last)
        expect(projectChange.parse(JSON.parse(JSON.stringify(change)))).toEqual(change)
        const before = contentOf(state)
        applyProjectChange(state, change)
        const after = contentOf(state)
        applyProjectChange(state, invertProjectChange(change))
        expect(contentOf(state)).toBe(before)
        applyProjectChange(state, change)
        expect(contentOf(state)).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps spans sorted and inside the text', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(step, { maxLength: 25 }), (seed, steps) => {
        const lived = session(seed)
        for (const it of steps) perform(lived, it)
        const { state } = lived.history
        for (const { id } of state.documents())
          for (const lying of [state.turnsOf(id), state.codingsOf(id), state.placesOf(id)]) {
            for (const { span } of lying) expect(span.end).toBeLessThanOrEqual(state.textOf(id).length)
            const starts = lying.map((it) => it.span.start)
            expect(starts).toEqual(starts.toSorted((x, y) => x - y))
          }
      }),
    )
  })

  it('keeps a replaced place on its whole replacement while the text around it changes', () => {
    const around = step.filter((it) => ['import', 'code', 'hide', 'insert', 'undo'].includes(it.kind))
    fc.assert(
      fc.property(fc.nat(), fc.array(around, { minLength: 5, maxLength: 25 }), (seed, steps) => {
        const lived = session(seed)
        perform(lived, importOne)
        for (const it of steps) perform(lived, it)
        const { state } = lived.history
        for (const { document, span } of state.all('place'))
          expect(state.textOf(document).slice(span.start, span.end)).toBe('[Hege]')
      }),
    )
  })

  const importOne: Step = { kind: 'import', a: 0, b: 5, c: 2 }
  const codeOne: Step = { kind: 'code', a: 0, b: 0, c: 3 }
  const undoOne: Step = { kind: 'undo', a: 0, b: 0, c: 0 }

  it('cannot redo after a new command, and cannot reach across a barrier', () => {
    const lived = session(7)
    for (const it of [importOne, codeOne, undoOne]) perform(lived, it)
    expect(nextRedo(lived.history)?.of).toBe(2)
    perform(lived, codeOne)
    expect(nextRedo(lived.history)).toBeNull()
    perform(lived, { kind: 'approve', a: 0, b: 0, c: 0 })
    expect(nextUndo(lived.history)).toBeNull()
    const { undo, redo } = snapshotOf(lived.history).rest
    expect([undo, redo]).toEqual([[], []])
  })

  it('keeps no payload from before a barrier in the snapshot', () => {
    const lived = session(8)
    const { kit } = lived
    const document = kit.document({ title: 'Bodil Hansen' })
    const builder = beginChange(lived.history.state)
    builder.add(document)
    run(lived, 'import.accept', builder.build())
    const approval = beginChange(lived.history.state)
    approval.update({ ...document, title: 'Intervju 1', state: 'deidentified' })
    run(lived, 'document.approve', approval.build())
    expect(whole(lived.history)).not.toContain('Bodil')
  })

  it('undoes the last thousand commands and no more', () => {
    const lived = session(9)
    perform(lived, importOne)
    for (let count = 0; count < undoLimit + 5; count++) perform(lived, codeOne)
    expect(lived.history.undo).toHaveLength(undoLimit)
    expect(lived.history.undo[0]!.shell.seq).toBe(7)
  })

  it('refuses a frame that does not follow, or that names another step, and stays as it was', () => {
    const lived = session(10)
    for (const it of [importOne, codeOne]) perform(lived, it)
    const before = whole(lived.history)
    const [first] = lived.frames
    expect(() => record(lived.history, first!)).toThrow()
    const next = nextUndo(lived.history)!
    expect(() => run(lived, 'history.undo', next.change, 1)).toThrow()
    const other = { ...next.change, texts: [{ document: lived.kit.ports.ids.next('document'), ...wrongText }] }
    expect(() => run(lived, 'test.wrong', other)).toThrow(RangeError)
    expect(whole(lived.history)).toBe(before)
  })
  const wrongText = { change: { lengthBefore: 4, edits: [] }, displaced: [] }
})
