import { newIdentifier } from '../../core/model/identifier'
import fc from 'fast-check'
import { mapSpan, replaceSpans } from '../../core/anchor/change-set'
import { lengthOf, overlaps } from '../../core/anchor/span'
import { spanRecordsOf } from '../../core/history/apply'
import { canonicalJson } from '../../core/history/canonical-json'
import { beginChange, isEmptyChange, type ChangeBuilder } from '../../core/history/change-builder'
import type { Frame } from '../../core/history/frame'
import { writeFrame } from '../../core/history/journal-entry'
import type { ProjectChange } from '../../core/history/project-change'
import type { ProjectState } from '../../core/history/project-state'
import {
  firstSnapshot,
  nextRedo,
  nextUndo,
  record,
  replay,
  snapshotOf,
  type ProjectHistory,
} from '../../core/history/replay'
import type { Document } from '../../core/model/document'
import { recordTypes } from '../../core/model/ids'
import type { Span } from '../../core/model/scalars'
import type { AnyRecord } from '../../core/model/schema'
import { layOut, studyKit, type StudyKit } from './study'

/** What a random user does: numbers that the command below turns into something that fits the state. */
export const step = fc.record({
  kind: fc.constantFrom(
    'import',
    'code',
    'uncode',
    'mark',
    'correct',
    'replace',
    'hide',
    'insert',
    'drop',
    'undo',
    'redo',
    'approve',
  ),
  a: fc.nat(997),
  b: fc.nat(997),
  c: fc.nat(997),
})
export type Step = Readonly<{ kind: string; a: number; b: number; c: number }>

export function session(seed: number) {
  const kit = studyKit(seed)
  const settings = kit.settings()
  const first = firstSnapshot([settings, kit.code('Alene'), kit.code('Tid')])
  return { kit, first, history: replay(first, []), frames: [] as Frame[] }
}
export type Session = ReturnType<typeof session>

export function run(session: Session, command: string, change: ProjectChange, of: number | null = null): void {
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

export function perform(session: Session, step: Step): void {
  const { history } = session
  if (step.kind === 'undo' || step.kind === 'redo') {
    const next = step.kind === 'undo' ? nextUndo(history) : nextRedo(history)
    if (next) run(session, `history.${step.kind}`, next.change, next.of)
    return
  }
  const change = changeFor(history.state, session.kit, step)
  if (!isEmptyChange(change)) run(session, step.kind === 'approve' ? 'document.approve' : `test.${step.kind}`, change)
}

export function changeFor(state: ProjectState, kit: StudyKit, step: Step): ProjectChange {
  const builder = beginChange(state)
  const documents = state.documents()
  const document = documents[step.a % Math.max(1, documents.length)]
  if (step.kind === 'import') importInto(builder, kit, step, documents.length)
  else if (document && ['correct', 'insert', 'replace', 'drop'].includes(step.kind))
    rework(builder, state, document, step)
  else if (document && step.kind === 'hide') hide(builder, state, kit, { document, step })
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

/** Replaces a passage as a decision does: the text, with a place on it that keeps the original. */
function hide(builder: ChangeBuilder, state: ProjectState, kit: StudyKit, { document, step }: Target): void {
  const text = state.textOf(document.id)
  const span = spanFor(text, step)
  if (lengthOf(span) === 0 || state.placesOf(document.id).some((it) => overlaps(it.span, span))) return
  const decision = { kind: 'pseudonym', replacement: 'Hege' } as const
  const original = text.slice(span.start, span.end)
  const id = kit.ports.ids.next('identifier')
  const identifier = { ...newIdentifier(id, { kind: 'person', forms: [original] }), decision }
  const change = replaceSpans(text, [{ span, text: '[Hege]' }])
  builder.add(identifier)
  builder.editText(document.id, change)
  builder.add({
    id: kit.ports.ids.next('place'),
    document: document.id,
    span: mapSpan(change, span),
    identifier: id,
    decision,
    replacement: '[Hege]',
    original,
  })
}

function rework(builder: ChangeBuilder, state: ProjectState, document: Document, step: Step): void {
  const text = state.textOf(document.id)
  const span = spanFor(text, step)
  const middle = Math.floor((span.start + span.end) / 2)
  if (step.kind === 'correct') builder.editText(document.id, replaceSpans(text, [{ span, text: 'ny' }]))
  const at = { start: span.start, end: span.start }
  const isInPlace = state.placesOf(document.id).some((it) => it.span.start < at.start && at.start < it.span.end)
  if (step.kind === 'insert' && !isInPlace)
    builder.editText(document.id, replaceSpans(text, [{ span: at, text: 'ja' }]))
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
    const lying = [...spanRecordsOf(state, document.id), ...state.speakersOf(document.id)]
    for (const { id } of [...lying, document]) builder.remove(id)
  }
}

/** All that a state holds, by id, so that two states can be compared to the byte. */
export function contentOf(state: ProjectState): string {
  const types = recordTypes
  const records = types.flatMap((type): readonly AnyRecord[] => state.all(type))
  const texts = state.documents().map((it) => [it.id, state.textOf(it.id)])
  return canonicalJson({ records: records.toSorted((x, y) => (x.id < y.id ? -1 : 1)), texts: texts.sort() })
}

export function whole(history: ProjectHistory): string {
  return canonicalJson(snapshotOf(history))
}
