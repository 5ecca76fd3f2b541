import { isCommonWord } from '../../anonymise/lexicon/lexicon'
import type { Candidate } from '../../anonymise/candidate'
import type { IdentifierKind } from '../../model/identifier'
import type { Span } from '../../model/scalars'

/** A form that a person has marked or decided, as it is looked for in the texts. */
export type MarkedForm = Readonly<{ form: string; kind: IdentifierKind }>

/** Every whole-word occurrence of a form, in its own case. */
export function occurrences(text: string, form: string): readonly Span[] {
  const spans: Span[] = []
  if (form === '') return spans
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
    const span = { start: at, end: at + form.length }
    if (isWhole(text, span)) spans.push(span)
  }
  return spans
}

/** A form that is also a word of the language is looked for by nobody but the detectors, who weigh what stands around it. */
export function isUnmistakable(form: string): boolean {
  return form.length > 2 && !isCommonWord(form.toLocaleLowerCase('nb'))
}

/** A form of a lower-case transcript may stand elsewhere with a capital, and in one word where it was heard as two. */
export function spellings(form: string): readonly string[] {
  if (form !== form.toLocaleLowerCase('nb')) return [form]
  const closed = /^\p{L}{3,} \p{L}{3,}$/u.test(form) ? [form.replace(' ', '')] : []
  return [form, ...closed].flatMap((it) => [it, it.slice(0, 1).toLocaleUpperCase('nb') + it.slice(1)])
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u

function isWhole(text: string, { start, end }: Span): boolean {
  return !wordCharacter.test(text.slice(start - 1, start)) && !wordCharacter.test(text.slice(end, end + 1))
}

/**
 * Adds what a person has marked or decided before, wherever else it stands in the same words: a place or a workplace
 * that no list knows is then found everywhere.
 */
export function withMarkedForms(
  forms: readonly MarkedForm[],
  text: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const added: Candidate[] = []
  for (const { form, kind } of forms)
    for (const span of occurrences(text, form)) added.push({ span, kind, tier: 'likely' })
  if (added.length === 0) return candidates
  const all = [...candidates, ...added].toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Candidate[] = []
  for (const it of all) {
    const last = kept.at(-1)
    if (last === undefined || it.span.start >= last.span.end) kept.push(it)
    else if (it.span.end > last.span.end)
      kept[kept.length - 1] = { ...last, span: { start: last.span.start, end: it.span.end } }
  }
  return kept
}
