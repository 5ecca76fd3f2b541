import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceSpans } from '../../../core/anchor/change-set'
import {
  applyProjectChange,
  documentsOfChange,
  invertProjectChange,
  recordsOfChange,
} from '../../../core/history/apply'
import { canonicalJson } from '../../../core/history/canonical-json'
import { beginChange, isEmptyChange, type ChangeBuilder } from '../../../core/history/change-builder'
import type { Frame } from '../../../core/history/frame'
import { writeFrame } from '../../../core/history/journal-entry'
import { projectChange, type ProjectChange } from '../../../core/history/project-change'
import type { ProjectState } from '../../../core/history/project-state'
import {
  firstSnapshot,
  nextRedo,
  nextUndo,
  record,
  replay,
  snapshotOf,
  undoLimit,
  type ProjectHistory,
} from '../../../core/history/replay'
import type { Snapshot } from '../../../core/history/snapshot'
import type { Document } from '../../../core/model/document'
import type { Span } from '../../../core/model/scalars'
import type { AnyRecord } from '../../../core/model/schema'
import { layOut, studyKit, type StudyKit } from '../../support/study'

/** What a random user does: numbers that the command below turns into something that fits the state. */
const step = fc.record({
  kind: fc.constantFrom('import', 'code', 'uncode', 'mark', 'correct', 'replace', 'drop', 'undo', 'redo', 'approve'),
  a: fc.nat(997),
  b: fc.nat(997),
  c: fc.nat(997),
})
type Step = Readonly<{ kind: string; a: number; b: number; c: number }>

function session(seed: number) {
  const kit = studyKit(seed)
  const settings = kit.settings()
  const first = firstSnapshot([settings, kit.code('Alene'), kit.code('Tid')])
  return { kit, first, history: replay(first, []), frames: [] as Frame[] }
}
type Session = ReturnType<typeof session>

function run(session: Session, command: string, change: ProjectChange, of: number | null = null): void {
  const { history, kit, frames } = session
  const frame = writeFrame({
    seq: history.seq + 1,
    prevHash: history.hash,
    time: kit.ports.clock.now(),
    coder: kit.coder,
    command,
    of,
    change,
    counts: {},
  })
  record(history, frame)
  frames.push(frame)
}

function perform(session: Session, step: Step): void {
  const { history } = session
  if (step.kind === 'undo' || step.kind === 'redo') {
    const next = step.kind === 'undo' ? nextUndo(history) : nextRedo(history)
    if (next) run(session, `history.${step.kind}`, next.change, next.of)
    return
  }
  const change = changeFor(history.state, session.kit, step)
  if (!isEmptyChange(change)) run(session, step.kind === 'approve' ? 'document.approve' : `test.${step.kind}`, change)
}

function changeFor(state: ProjectState, kit: StudyKit, step: Step): ProjectChange {
  const builder = beginChange(state)
  const documents = state.documents()
  const document = documents[step.a % Math.max(1, documents.length)]
  if (step.kind === 'import') importInto(builder, kit, step, documents.length)
  else if (document && ['correct', 'replace', 'drop'].includes(step.kind)) rework(builder, state, document, step)
  else if (document) annotate(builder, state, kit, { document, step })
  return builder.build()
}

function importInto(builder: ChangeBuilder, kit: StudyKit, { b, c }: Step, order: number): void {
  const added = kit.document({ order })
  const speaker = kit.speaker(added.id, 'Kari')
  const lines = Array.from({ length: 2 + (b % 12) }, (_, index) => ({
    speaker,
    text: 'abå𝒳'.slice(0, 1 + ((index + c) % 5)),
  }))
  const { text, turns } = layOut(kit, added.id, lines)
  builder.add(added)
  builder.editText(added.id, replaceSpans('', [{ span: { start: 0, end: 0 }, text }]))
  for (const it of [speaker, ...turns]) builder.add(it)
}

function spanFor(text: string, { b, c }: Step): Span {
  const [start, end] = [b % (text.length + 1), c % (text.length + 1)].sort((x, y) => x - y) as [number, number]
  return { start, end }
}

function pick<T>(items: readonly T[], choice: number): T | undefined {
  return items[choice % Math.max(1, items.length)]
}

type Target = Readonly<{ document: Document; step: Step }>

function annotate(builder: ChangeBuilder, state: ProjectState, kit: StudyKit, { document, step }: Target): void {
  const coding = pick(state.codingsOf(document.id), step.b)
  const code = state.all('code')[step.c % 2]!
  if (step.kind === 'code') builder.add(kit.coding(document.id, code.id, spanFor(state.textOf(document.id), step)))
  if (step.kind === 'uncode' && coding) builder.remove(coding.id)
  if (step.kind === 'mark' && coding) builder.update({ ...coding, markedForUse: !coding.markedForUse })
  if (step.kind === 'approve') builder.update({ ...document, state: 'deidentified' })
}

function rework(builder: ChangeBuilder, state: ProjectState, document: Document, step: Step): void {
  const text = state.textOf(document.id)
  const span = spanFor(text, step)
  const middle = Math.floor((span.start + span.end) / 2)
  if (step.kind === 'correct') builder.editText(document.id, replaceSpans(text, [{ span, text: 'ny' }]))
  if (step.kind === 'replace') {
    const touching = [
      { span: { start: span.start, end: middle }, text: '[A]' },
      { span: { start: middle, end: span.end }, text: step.a % 2 === 0 ? '' : '[BC]' },
    ]
    builder.editText(document.id, replaceSpans(text, touching))
    const coding = pick(state.codingsOf(document.id), step.b)
    if (coding && step.a % 3 === 0) builder.remove(coding.id)
  }
  if (step.kind === 'drop') {
    const lying = [...state.turnsOf(document.id), ...state.codingsOf(document.id), ...state.speakersOf(document.id)]
    for (const { id } of [...lying, document]) builder.remove(id)
  }
}

/** All that a state holds, by id, so that two states can be compared to the byte. */
function contentOf(state: ProjectState): string {
  const types = ['settings', 'document', 'turn', 'speaker', 'code', 'coding', 'place'] as const
  const records = types.flatMap((type): readonly AnyRecord[] => state.all(type))
  const texts = state.documents().map((it) => [it.id, state.textOf(it.id)])
  return canonicalJson({ records: records.toSorted((x, y) => (x.id < y.id ? -1 : 1)), texts: texts.sort() })
}

function whole(history: ProjectHistory): string {
  return canonicalJson(snapshotOf(history))
}

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
          for (const lying of [state.turnsOf(id), state.codingsOf(id)]) {
            for (const { span } of lying) expect(span.end).toBeLessThanOrEqual(state.textOf(id).length)
            const starts = lying.map((it) => it.span.start)
            expect(starts).toEqual(starts.toSorted((x, y) => x - y))
          }
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

describe('a change under construction', () => {
  function withOneCoding() {
    const lived = session(20)
    perform(lived, { kind: 'import', a: 0, b: 6, c: 3 })
    perform(lived, { kind: 'code', a: 0, b: 1, c: 4 })
    const { state } = lived.history
    const document = state.documents()[0]!
    return { kit: lived.kit, state, document, coding: state.codingsOf(document.id)[0]!, builder: beginChange(state) }
  }

  it('is empty when a record is added and removed, or updated to what it was', () => {
    const { kit, document, coding, builder } = withOneCoding()
    const other = kit.coding(document.id, coding.code, { start: 0, end: 1 })
    builder.add(other)
    builder.update({ ...other, markedForUse: true })
    builder.remove(other.id)
    builder.update({ ...coding, markedForUse: true })
    builder.update({ ...coding })
    expect(isEmptyChange(builder.build())).toBe(true)
  })

  it('gathers several updates of one record into one', () => {
    const { coding, builder } = withOneCoding()
    builder.update({ ...coding, markedForUse: true })
    builder.update({ ...coding, markedForUse: true, codedAt: '2026-02-02T00:00:00.000Z' })
    const { records } = builder.build()
    expect(records.updated).toEqual([
      { before: coding, after: { ...coding, markedForUse: true, codedAt: '2026-02-02T00:00:00.000Z' } },
    ])
  })

  it('takes a record that is removed and added again as an update', () => {
    const { coding, builder } = withOneCoding()
    builder.remove(coding.id)
    builder.add({ ...coding, markedForUse: true })
    const { records } = builder.build()
    expect([records.added.length, records.updated.length, records.removed.length]).toEqual([0, 1, 0])
  })

  it('raises the revision of a document whose text it edits, once, and keeps what else was changed', () => {
    const { state, document, builder } = withOneCoding()
    const text = state.textOf(document.id)
    builder.editText(document.id, replaceSpans(text, [{ span: { start: 0, end: 0 }, text: 'x' }]))
    builder.editText(document.id, replaceSpans('x' + text, [{ span: { start: 1, end: 1 }, text: 'y' }]))
    builder.update({ ...document, turnsRead: 1 })
    const change = builder.build()
    expect(change.records.updated).toEqual([{ before: document, after: { ...document, turnsRead: 1, revision: 1 } }])
    applyProjectChange(state, change)
    expect(state.textOf(document.id)).toBe('xy' + text)
    expect(state.revisionOf(document.id)).toBe(1)
    expect([...documentsOfChange(change)]).toEqual([document.id])
    expect(recordsOfChange(change)).toContain(document.id)
  })

  it('lists as displaced only the spans that mapping cannot bring back', () => {
    const { state, document, coding, builder } = withOneCoding()
    const text = state.textOf(document.id)
    builder.editText(document.id, replaceSpans(text, [{ span: { start: 0, end: 3 }, text: '[A]' }]))
    const [{ displaced }] = builder.build().texts as [ProjectChange['texts'][number]]
    expect(coding.span).toEqual({ start: 1, end: 4 })
    expect(displaced.find((it) => it.id === coding.id)).toEqual({
      id: coding.id,
      before: { start: 1, end: 4 },
      after: { start: 0, end: 4 },
    })
    expect(displaced.length).toBeLessThan(state.turnsOf(document.id).length + 1)
  })

  it('leaves a span alone that an update says stays where the text before it grew', () => {
    const { state, document, coding, builder } = withOneCoding()
    const text = state.textOf(document.id)
    builder.editText(document.id, replaceSpans(text, [{ span: { start: 0, end: 0 }, text: 'xyz' }]))
    builder.update(coding)
    const change = builder.build()
    applyProjectChange(state, change)
    expect(state.get(coding.id)).toEqual(coding)
    applyProjectChange(state, invertProjectChange(change))
    expect(state.get(coding.id)).toEqual(coding)
  })

  it('refuses to change what is not there', () => {
    const { kit, coding, document, builder } = withOneCoding()
    const stranger = kit.code('Fremmed')
    expect(() => builder.update(stranger)).toThrow()
    expect(() => builder.remove(stranger.id)).toThrow()
    expect(() => builder.add(coding)).toThrow()
    builder.remove(coding.id)
    expect(() => builder.remove(coding.id)).toThrow()
    expect(() => builder.update(coding)).toThrow()
    const wrong = { lengthBefore: 1, edits: [] }
    expect(() => builder.editText(document.id, wrong)).toThrow(RangeError)
    expect(() => builder.editText(kit.ports.ids.next('document'), wrong)).toThrow()
  })
})
