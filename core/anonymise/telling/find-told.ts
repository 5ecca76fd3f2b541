import { compareSpans, overlaps } from '../../anchor/span'
import type { IdentifierKind } from '../../model/identifier'
import type { Language, Span } from '../../model/scalars'
import { sentences } from '../../text/sentences'
import { findPosts } from '../posts/find-posts'
import { findSensitive } from '../sensitive/find-sensitive'
import { isFirstPerson, saysWhatOneIs } from './first-person'
import { toldKind, type ToldKind } from './told-kind'
import { toldPatterns } from './told-patterns'

/** A sentence that tells of the one who says it, and by what. `marks` lie in it, in order. */
export type Told = Readonly<{ span: Span; kinds: readonly ToldKind[]; marks: readonly Span[] }>

/** A passage that the study knows to identify, as it stands in the text: a name, or what was put for it. */
export type Known = Readonly<{ span: Span; kind: IdentifierKind }>

type Mark = Readonly<{ kind: ToldKind; span: Span }>

const kindOfKnown: Partial<Record<IdentifierKind, ToldKind>> = {
  place: 'place',
  address: 'place',
  organisation: 'workplace',
  date: 'date',
  age: 'age',
}

/**
 * The sentences of a stretch in which the speaker tells of themselves what others may know them by: that they are the only one, hold
 * a post, got an award, saw an event … By words and shapes: a story without them is not found.
 */
export function findTold(
  text: string,
  within: Span,
  { language, known }: Readonly<{ language: Language; known: readonly Known[] }>,
): readonly Told[] {
  const near = known.filter((it) => overlaps(it.span, within))
  return sentences(text, within).flatMap((span) => {
    const sentence = text.slice(span.start, span.end)
    const marks = [...marksIn(sentence, span, language), ...knownIn(near, span, isFirstPerson(sentence, language))]
    if (marks.length === 0) return []
    const kinds = new Set(marks.map((it) => it.kind))
    return [
      {
        span,
        kinds: toldKind.options.filter((it) => kinds.has(it)),
        marks: marks.map((it) => it.span).toSorted(compareSpans),
      },
    ]
  })
}

function marksIn(sentence: string, { start }: Span, language: Language): readonly Mark[] {
  const isSelf = isFirstPerson(sentence, language)
  const at = (from: number, length: number): Span => ({ start: start + from, end: start + from + length })
  const told = toldPatterns(language)
    .filter((it) => isSelf || !it.needsSelf)
    .flatMap(({ kind, pattern }) =>
      [...sentence.matchAll(pattern)].map((it): Mark => ({ kind, span: at(it.index, it[0].length) })),
    )
  const isWhat = saysWhatOneIs(sentence, language)
  const held = isWhat
    ? findPosts(sentence, language).map(({ span }): Mark => ({
        kind: 'post',
        span: at(span.start, span.end - span.start),
      }))
    : []
  const special = isSelf
    ? findSensitive(sentence, language).map(({ span }): Mark => ({
        kind: 'special',
        span: at(span.start, span.end - span.start),
      }))
    : []
  return [...told, ...held, ...special]
}

function knownIn(known: readonly Known[], sentence: Span, isSelf: boolean): readonly Mark[] {
  if (!isSelf) return []
  return known
    .filter((it) => overlaps(it.span, sentence))
    .flatMap(({ span, kind }): Mark[] => {
      const told = kindOfKnown[kind]
      return told === undefined ? [] : [{ kind: told, span }]
    })
}
