import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../core/anonymise/candidate'
import { detect } from '../../../../core/anonymise/detect'
import type { ModelSpan } from '../../../../core/anonymise/name-model/read-line'
import { withAdded } from '../../../../core/anonymise/name-model/with-added'
import { spanIn } from '../../../support/arbitraries'

const spanOf = (text: string, words: string, kind: ModelSpan['kind'] = 'person'): ModelSpan => {
  const start = text.indexOf(words)
  return { span: { start, end: start + words.length }, kind }
}
const wordsIn = (text: string, candidates: readonly Candidate[]) =>
  candidates.map(({ span, kind, tier, by }) => [text.slice(span.start, span.end), kind, tier, by ?? 'detectors'])

const words = ['Kari', 'Oslo', 'på', 'hytta', 'Blåklokka', '-', ',', ' ', ' ', '\n', '98 76 54 32', 'de 𝒳', '«NAV»']
const anyText = fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((it) => it.join(''))
const textAndSpans = anyText.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc.record({
        span: spanIn(text.length),
        kind: fc.constantFrom('person' as const, 'place' as const, 'other' as const),
      }),
      { maxLength: 8 },
    ),
  ),
)

describe('what a model adds', () => {
  it('is asked about, and leaves what was found as it was', () => {
    const text = 'Blåklokka ringte Kari i går.'
    const found: readonly Candidate[] = [{ ...spanOf(text, 'Kari'), tier: 'certain' }]
    const spans = [spanOf(text, 'Blåklokka', 'place'), spanOf(text, 'Kari i går', 'organisation')]
    expect(wordsIn(text, withAdded(text, found, spans))).toEqual([
      ['Blåklokka', 'place', 'ask', 'name-model'],
      ['Kari', 'person', 'certain', 'detectors'],
      ['i går', 'organisation', 'ask', 'name-model'],
    ])
  })

  it('is nothing where all of it was found already', () => {
    const text = 'Kari Nordmann kom.'
    const found: readonly Candidate[] = [{ ...spanOf(text, 'Kari Nordmann'), tier: 'likely' }]
    expect(withAdded(text, found, [spanOf(text, 'Nordmann', 'place')])).toBe(found)
    expect(withAdded(text, found, [])).toBe(found)
  })

  it('takes no candidate of the detectors away, whatever the model says: none gone, none smaller, none of another kind', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const found = detect(text, { language: 'nb', names: ['Kari'] })
        const all = withAdded(text, found, spans)
        expect(all.filter((it) => it.by === undefined)).toEqual(found)
        expect(found.every((it) => all.includes(it))).toBe(true)
      }),
    )
  })

  it('stands in order, beside everything else, within what the model said, and between letters or digits', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const found = detect(text, { language: 'nb', names: [] })
        let end = 0
        for (const { span, by } of withAdded(text, found, spans)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
          if (by === undefined) continue
          expect(spans.some((it) => it.span.start <= span.start && span.end <= it.span.end)).toBe(true)
          expect(text.slice(span.start, span.end)).toMatch(/^[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su)
        }
      }),
    )
  })
})
