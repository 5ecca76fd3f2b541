import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../renderer/features/coding/transcript/blocks'
import { layOut, type Layout } from '../../../renderer/features/coding/transcript/layout'
import type { CodeLook, Noted } from '../../../renderer/features/coding/transcript/turn-marks'
import type { CodeId } from '../../../core/model/ids'
import type { Span } from '../../../core/model/scalars'
import { codingAt, idOf, spanIn, turnText, viewOf } from './arbitraries'

const looks: ReadonlyMap<CodeId, CodeLook> = new Map([[idOf('code', 1), { name: 'Bolig', colour: 3, path: ['Liv'] }]])
const texts = ['Hva betyr boligen for deg?', 'Det er jo selve grunnmuren.', 'Ja.', 'Mm.']

const documents = fc
  .array(turnText, { minLength: 1, maxLength: 6 })
  .chain((turns) =>
    fc.record({ turns: fc.constant(turns), spans: fc.array(spanIn(turns.join('\n').length), { maxLength: 8 }) }),
  )

/** Two stripes of one turn that share a lane do not overlap, the line on which the first ends counted with it. */
function expectStripesApart(layout: Layout) {
  for (const { text, codings } of layout.turns)
    for (const a of codings)
      for (const b of codings) {
        if (a === b || a.lane !== b.lane || a.start > b.start) continue
        expect(Math.min(a.end + 90, text.length)).toBeLessThanOrEqual(b.start)
      }
}

describe('laying out a document', () => {
  it('shows every coded character of every coding in exactly one turn', () => {
    fc.assert(
      fc.property(documents, ({ turns, spans }) => {
        const codings = spans.filter((it) => it.start < it.end).map((span, index) => codingAt(index, span))
        const view = viewOf(
          turns,
          codings.sort((a, b) => a.span.start - b.span.start),
        )
        const layout = layOut({ view, looks, candidates: [] })
        for (const coding of codings) {
          const shown = layout.turns.flatMap((turn, index) =>
            turn.codings
              .filter((it) => it.id === coding.id)
              .map((it) => ({ start: layout.starts[index]! + it.start, end: layout.starts[index]! + it.end })),
          )
          const joined = shown.map((it) => view.text.slice(it.start, it.end)).join('')
          expect(joined).toBe(
            layout.blocks
              .map(({ span }) =>
                view.text.slice(Math.max(span.start, coding.span.start), Math.min(span.end, coding.span.end)),
              )
              .join(''),
          )
        }
      }),
    )
  })

  it('draws one turn anew when one coding is added, and leaves the others as they are', () => {
    const first = layOut({ view: viewOf(texts, [codingAt(1, { start: 0, end: 10 })]), looks, candidates: [] })
    const codings = [codingAt(1, { start: 0, end: 10 }), codingAt(2, { start: 30, end: 40 })]
    const second = layOut({ view: viewOf(texts, codings), looks, candidates: [] }, first)
    expect(second.turns.map((it, index) => it === first.turns[index])).toEqual([true, false, true, true])
  })

  it('gives the very same turns and chunks back when nothing has changed', () => {
    const view = viewOf(texts, [codingAt(1, { start: 5, end: 40 })])
    const first = layOut({ view, looks, candidates: [{ start: 1, end: 4 }] })
    const second = layOut({ view: structuredClone(view), looks, candidates: [{ start: 1, end: 4 }] }, first)
    second.turns.forEach((turn, index) => expect(turn).toBe(first.turns[index]))
    second.chunks.forEach((chunk, index) => expect(chunk).toBe(first.chunks[index]))
  })

  it('draws after any changes of codings and candidates what it would draw from nothing, but for the lanes', () => {
    const steps = fc.array(fc.record({ coded: fc.array(fc.nat(7)), waiting: fc.array(fc.nat(7)) }), { maxLength: 5 })
    fc.assert(
      fc.property(documents, steps, ({ turns, spans }, changes) => {
        const real = spans.filter((it) => it.start < it.end).toSorted((a, b) => a.start - b.start || a.end - b.end)
        const chosen = (wanted: readonly number[]) => real.filter((_, index) => wanted.includes(index))
        const base = viewOf(turns)
        let kept = layOut({ view: base, looks, candidates: [] })
        for (const { coded, waiting } of changes) {
          const codings = chosen(coded).map((span) => codingAt(real.indexOf(span), span))
          // The same turns, places and speakers again, as the window has them after a coding.
          const input = { view: { ...base, codings }, looks, candidates: chosen(waiting).map((it) => ({ ...it })) }
          kept = layOut(input, kept)
          const withoutLanes = ({ turns: all }: typeof kept) =>
            all.map((turn) => ({ ...turn, codings: turn.codings.map((it) => ({ ...it, lane: 0 })) }))
          expect(withoutLanes(kept)).toEqual(withoutLanes(layOut(input)))
          expectStripesApart(kept)
        }
      }),
    )
  })

  it('leaves the turns below a change of the text as they are', () => {
    const first = layOut({ view: viewOf(texts), looks, candidates: [] })
    const second = layOut(
      { view: viewOf(['Hva betyr [stedet] for deg?', ...texts.slice(1)]), looks, candidates: [] },
      first,
    )
    expect(second.turns.map((it, index) => it === first.turns[index])).toEqual([false, true, true, true])
  })

  it('marks where a coding over several turns begins and ends', () => {
    const layout = layOut({ view: viewOf(texts, [codingAt(1, { start: 5, end: 56 })]), looks, candidates: [] })
    expect(layout.turns.map((it) => it.codings.map(({ begins, ends }) => [begins, ends]))).toEqual([
      [[true, false]],
      [[false, false]],
      [[false, true]],
      [],
    ])
  })

  it('shows a text without turns by paragraph', () => {
    const text = 'Notat fra natten.\n\nDet var stille.\n'
    expect(blocksOf(text, []).map((it) => text.slice(it.span.start, it.span.end))).toEqual([
      'Notat fra natten.',
      'Det var stille.',
    ])
  })

  it('shows every character that is not a blank once, whatever the turns leave out', () => {
    fc.assert(
      fc.property(documents, fc.nat(3), ({ turns }, skipped) => {
        const view = viewOf(turns)
        const blocks = blocksOf(
          view.text,
          view.turns.filter((_, index) => index !== skipped),
        )
        const shown = blocks.map((it) => view.text.slice(it.span.start, it.span.end)).join('')
        expect(shown.replace(/\s/gu, '')).toBe(view.text.replace(/\s/gu, ''))
      }),
    )
  })
})

describe('what is known of a coding beside its code', () => {
  const codings = [codingAt(1, { start: 0, end: 4 }), codingAt(2, { start: 27, end: 30 })]
  const view = viewOf(texts, codings)

  it('is drawn where the coding is: its stance, its mark for use, and whether it has a memo', () => {
    const told = {
      ...view,
      codings: [{ ...codings[0]!, stance: 'contradicts' as const, markedForUse: true }, codings[1]!],
    }
    const layout = layOut({ view: told, looks, candidates: [], noted: new Set([codings[1]!.id]) })
    const drawn = layout.turns.flatMap((turn) => turn.codings)
    expect(drawn.map(({ stance, isForUse, isNoted }) => [stance, isForUse, isNoted])).toEqual([
      ['contradicts', true, false],
      [null, false, true],
    ])
  })

  it('draws only its own turn anew', () => {
    const before = layOut({ view, looks, candidates: [], noted: new Set() })
    const after = layOut({ view, looks, candidates: [], noted: new Set([codings[1]!.id]) }, before)
    expect(after.turns.map((turn, index) => turn === before.turns[index])).toEqual([true, false, true, true])
    const changed = { ...view, codings: [{ ...codings[0]!, markedForUse: true }, codings[1]!] }
    const later = layOut({ ...after.made.input, view: changed }, after)
    expect(later.turns.map((turn, index) => turn === after.turns[index])).toEqual([false, true, true, true])
  })
})

describe('a passage that a memo stands on without a code', () => {
  const view = viewOf(texts)
  const noteAt = (number: number, span: Span): Noted => ({
    kind: 'passage',
    about: idOf('passage', number),
    document: view.document.id,
    span,
  })

  it('is shown in every turn that it covers, and has its sign where it begins', () => {
    const layout = layOut({ view, looks, candidates: [], notes: [noteAt(1, { start: 4, end: 30 })] })
    const [first, second, third] = layout.turns.map((it) => it.notes)
    expect(first).toEqual([{ passage: idOf('passage', 1), start: 4, end: 26, begins: true }])
    expect(second).toEqual([{ passage: idOf('passage', 1), start: 0, end: 3, begins: false }])
    expect(third).toEqual([])
  })

  it('draws only its own turn anew when it comes, and nothing when it is heard of again', () => {
    const before = layOut({ view, looks, candidates: [] })
    const notes = () => [noteAt(1, { start: 27, end: 30 })]
    const after = layOut({ view, looks, candidates: [], notes: notes() }, before)
    expect(after.turns.map((turn, index) => turn === before.turns[index])).toEqual([true, false, true, true])
    const again = layOut({ view, looks, candidates: [], notes: notes() }, after)
    expect(again.turns).toEqual(after.turns)
    expect(again.turns.every((turn, index) => turn === after.turns[index])).toBe(true)
    const gone = layOut({ view, looks, candidates: [], notes: [] }, after)
    expect(gone.turns.map((turn, index) => turn === after.turns[index])).toEqual([true, false, true, true])
    expect(gone.turns.flatMap((it) => it.notes)).toEqual([])
  })

  it('has one sign wherever it stands, and every character of it is shown once', () => {
    fc.assert(
      fc.property(documents, ({ turns, spans }) => {
        const told = viewOf(turns)
        const notes = spans
          .filter((it) => it.start < it.end && told.text.slice(it.start, it.end).trim() !== '')
          .toSorted((a, b) => a.start - b.start)
          .map((span, index) => noteAt(index, span))
        const layout = layOut({ view: told, looks, candidates: [], notes })
        for (const { about, span } of notes) {
          const shown = layout.turns.flatMap((turn) => turn.notes.filter((it) => it.passage === about))
          expect(shown.filter((it) => it.begins).length).toBeLessThanOrEqual(1)
          const words = layout.turns
            .flatMap((turn) =>
              turn.notes.filter((it) => it.passage === about).map((it) => turn.text.slice(it.start, it.end)),
            )
            .join('')
          expect(words).toBe(
            layout.blocks
              .map((it) => told.text.slice(Math.max(it.span.start, span.start), Math.min(it.span.end, span.end)))
              .join(''),
          )
        }
      }),
    )
  })
})
