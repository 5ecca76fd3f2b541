import { compareSpans, overlaps } from '../../anchor/span'
import type { IdentifierKind } from '../../model/identifier'
import type { Language, Span } from '../../model/scalars'
import { sentences } from '../../text/sentences'
import type { SpecialCategory } from '../sensitive/category'
import { findSensitive, type Sensitive } from '../sensitive/find-sensitive'
import { findThirdPersons, hasOthers, type ThirdPerson } from './about-whom'
import type { Known } from './find-told'
import { isFirstPerson } from './first-person'

/** About whom the special category is, as far as the words around it tell. */
export type AboutWhom = 'self' | 'third-person' | 'unclear'

/** A sentence for which a person is to say whether the study needs it. */
export type Asked = Readonly<{
  span: Span
  about: AboutWhom
  categories: readonly SpecialCategory[]
  marks: readonly Span[]
  /** Whoever speaks is bound to secrecy, and somebody whom they meet in their work is told of. */
  isSecret: boolean
}>

/**
 * The sentences of a stretch that tell of a special category; where the speaker is bound to secrecy also those in which a client
 * is told of by name, age or place. Who a sentence is about is taken from it and the one before: it is a guess, and asked.
 */
export function askWhether(text: string, within: Span, speaking: Speaking): readonly Asked[] {
  const near = speaking.known.filter((it) => overlaps(it.span, within))
  const found: Asked[] = []
  let wasClient = false
  for (const span of sentences(text, within)) {
    const said = saidIn(text, span, { ...speaking, known: near })
    const isClient: boolean = said.persons.some((it) => it.kind === 'client') || (wasClient && said.hasOthers)
    wasClient = isClient
    const isTold = said.sensitive.length > 0 || said.named.some((it) => tells.has(it.kind))
    const isSecret = speaking.isBound && isClient && isTold
    if (said.sensitive.length > 0 || isSecret) found.push(askedOf(said, isSecret))
  }
  return found
}

/** The language, what the study knows to identify, and whether whoever speaks is bound to secrecy. */
type Speaking = Readonly<{ language: Language; known: readonly Known[]; isBound: boolean }>

/** What tells of a client beside words about their health and the like. */
const tells: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(['person', 'age', 'address'])

type Said = Readonly<{
  span: Span
  sensitive: readonly Sensitive[]
  persons: readonly ThirdPerson[]
  named: readonly Known[]
  hasOthers: boolean
  isFirstPerson: boolean
}>

function saidIn(text: string, span: Span, { language, known }: Speaking): Said {
  const sentence = text.slice(span.start, span.end)
  const moved = <T extends Readonly<{ span: Span }>>(it: T): T => ({ ...it, span: shifted(it.span, span.start) })
  return {
    span,
    sensitive: findSensitive(sentence, language).map(moved),
    persons: findThirdPersons(sentence, language).map(moved),
    named: known.filter((it) => overlaps(it.span, span)),
    hasOthers: hasOthers(sentence, language),
    isFirstPerson: isFirstPerson(sentence, language),
  }
}

function askedOf(said: Said, isSecret: boolean): Asked {
  const { span, sensitive, persons, named } = said
  const marks = [...sensitive, ...(isSecret ? [...persons, ...named] : [])].map((it) => it.span)
  const others = said.hasOthers || persons.length > 0 || named.some((it) => it.kind === 'person')
  return {
    span,
    about: others ? 'third-person' : said.isFirstPerson ? 'self' : 'unclear',
    categories: [...new Set(sensitive.map((it) => it.category))],
    marks: marks.toSorted(compareSpans),
    isSecret,
  }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
