import { describe, expect, it } from 'vitest'
import { applyChangeSet, invertChangeSet, mapSpan, replaceSpans } from '../../../core/anchor/change-set'
import { replacementText } from '../../../core/anonymise/replace'
import type { Decision } from '../../../core/model/identifier'
import type { Span } from '../../../core/model/scalars'
import { chanceOf } from './identifiers/chance'

const chance = chanceOf(20261121)
const filler = 'ja og så gikk vi ut på vakta den natta da det var stille , for ingen ringte ; « nei » sa hun … 🙂 é å\n'.split(' ') // prettier-ignore
const heads = ['Var', 'Sol', 'Tind', 'Myr', 'Grå', 'Elv', 'Kvit', 'Rype']
const tails = ['bakk', 'heim', 'vær', 'rud', 'fjord', 'sås', 'lien']
const endings = ['', '', '', 's', '’', '-modellen', 'ene', '-ane']
const decisions: readonly Decision[] = [
  { kind: 'pseudonym', replacement: 'Unni' },
  { kind: 'pseudonym', replacement: 'Et langt navn på fem ord' },
  { kind: 'role', replacement: 'nabo' },
  { kind: 'coarser', replacement: 'et sted i nord' },
  { kind: 'blackout' },
  { kind: 'remove' },
  { kind: 'keep', reason: 'offentlig' },
]

/** A piece of the text, before and after; a place is replaced whole. */
type Piece = Readonly<{ isPlace: boolean; before: string; after: string; span: Span }>

/** Five hundred places, some of them touching, among ordinary words. */
function piecesOf(places: number): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  const add = (isPlace: boolean, before: string, after: string) => {
    pieces.push({ isPlace, before, after, span: { start, end: start + before.length } })
    start += before.length
  }
  for (let at = 0; at < places; at += 1) {
    const words = Array.from({ length: chance.below(9) }, () => chance.pick(filler)).join(' ')
    if (words !== '') add(false, ` ${words} `, ` ${words} `)
    const form = chance.pick(heads) + chance.pick(tails)
    const original = form + chance.pick(endings)
    const options = { maskToken: '[***]', baseForms: [form], language: 'nb' } as const
    add(true, original, replacementText(original, chance.pick(decisions), options))
  }
  return pieces
}

const pieces = piecesOf(500)
const text = pieces.map((it) => it.before).join('')
const replaced = pieces.map((it) => it.after).join('')
const change = replaceSpans(
  text,
  pieces.filter((it) => it.isPlace).map((it) => ({ span: it.span, text: it.after })),
)
const codings = Array.from({ length: 1000 }, () => {
  const start = chance.below(text.length - 1)
  return { start, end: Math.min(text.length, start + 1 + chance.below(chance.pick([4, 40, 400, 4000]))) }
})

/** What a coding must cover after: its characters outside places, and each place that it touches whole. */
function expectedOf({ start, end }: Span): string {
  return pieces
    .filter(({ span }) => span.start < end && start < span.end)
    .map(({ isPlace, before, after, span }) =>
      isPlace && before !== after ? after : before.slice(Math.max(0, start - span.start), end - span.start),
    )
    .join('')
}

function covered(words: string, { start, end }: Span): string {
  return words.slice(start, end)
}

/** Whether an edge lies strictly inside a place that has changed. */
function cutsPlace({ start, end }: Span): boolean {
  const isInside = (edge: number) => change.edits.some(({ at, removed }) => at < edge && edge < at + removed.length)
  return isInside(start) || isInside(end)
}

describe('a thousand codings of a text in which five hundred places are replaced', () => {
  it('stand in the text that the replacements make', () => {
    expect(change.edits.length).toBeGreaterThan(400)
    expect(applyChangeSet(text, change)).toBe(replaced)
  })

  it('each cover the same words, and the whole place where an edge fell inside one', () => {
    expect(codings.map((it) => covered(replaced, mapSpan(change, it)))).toEqual(codings.map(expectedOf))
  })

  it('end alike when the places are replaced one by one in any order', () => {
    const order = pieces.filter((it) => it.isPlace).map((it) => ({ ...it, key: chance.below(1_000_000) }))
    let words = text
    let spans: readonly Span[] = codings
    let places: readonly Span[] = order.map((it) => it.span)
    for (const at of order.map((_, index) => index).toSorted((a, b) => order[a]!.key - order[b]!.key)) {
      const one = replaceSpans(words, [{ span: places[at]!, text: order[at]!.after }])
      words = applyChangeSet(words, one)
      spans = spans.map((it) => mapSpan(one, it))
      places = places.map((it) => mapSpan(one, it))
    }
    expect(words).toBe(replaced)
    expect(spans).toEqual(codings.map((it) => mapSpan(change, it)))
  })

  it('come back to the byte by the inverse, but for edges inside a place, which the frame keeps', () => {
    const back = invertChangeSet(change)
    expect(applyChangeSet(replaced, back)).toBe(text)
    for (const it of codings) {
      const there = mapSpan(back, mapSpan(change, it))
      if (cutsPlace(it)) expect(there.start <= it.start && it.end <= there.end).toBe(true)
      else expect(there).toEqual(it)
    }
    expect(codings.filter(cutsPlace).length).toBeGreaterThan(100)
  })
})
