import { describe, expect, it } from 'vitest'
import { findPosts } from '../../../../core/anonymise/posts/find-posts'
import { findSensitive } from '../../../../core/anonymise/sensitive/find-sensitive'
import { findTold } from '../../../../core/anonymise/telling/find-told'
import type { Language, Span } from '../../../../core/model/scalars'
import { gold, readSample, study } from '../../../samples/sample'

const texts = new Map(
  study.documents.map((it) => {
    const { text } = readSample(it.file)
    const language = it.language as Language
    const told = findTold(text, { start: 0, end: text.length }, { language, known: [] })
    return [it.id, { text, sensitive: findSensitive(text, language), told, posts: findPosts(text, language) }] as const
  }),
)

const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Of the lines of the gold list with these numbers, the words of those that none of the finds touches. */
function missed(numbers: readonly string[], found: (document: string) => readonly Readonly<{ span: Span }>[]) {
  const lines = gold.entries.filter((it) => it.where === 'text' && it.span !== null && numbers.includes(it.id))
  expect(new Set(lines.map((it) => it.id))).toEqual(new Set(numbers))
  return lines.filter((it) => !found(it.document).some(({ span }) => meets(span, it.span!))).map((it) => it.surface)
}

describe('in the sample study', () => {
  it('every special category and offence that was planted is found', () => {
    const planted = ['16b', '76', '77', '78', '79', '80', '81']
    expect(missed(planted, (document) => texts.get(document)?.sensitive ?? [])).toEqual([])
  })

  it('what singles out whoever tells it is found', () => {
    expect(missed(['71', '73', '74', '75a'], (document) => texts.get(document)?.told ?? [])).toEqual([])
  })

  it('every post with one holder that was planted is found', () => {
    expect(missed(['72a', '72b'], (document) => texts.get(document)?.posts ?? [])).toEqual([])
  })

  it('few other words are taken for a special category: one in five hundred at most', () => {
    const all = [...texts.values()]
    const found = all.reduce((sum, it) => sum + it.sensitive.length, 0)
    const words = all.reduce((sum, it) => sum + it.text.split(/\s+/u).length, 0)
    expect(found).toBeLessThan(words / 500)
  })
})
