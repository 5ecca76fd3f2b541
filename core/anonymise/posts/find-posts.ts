import { compareSpans } from '../../anchor/span'
import type { Language, Span } from '../../model/scalars'
import { posts, type Post } from './posts'

/** A post that a text names. */
export type PostFound = Readonly<{ span: Span; post: Post }>

const nounEndings = 'en|a|et|er|ar|ene|ane|n|r|ne|s|ens|as|e|es'

function patternOf(list: string): string {
  return list
    .split('|')
    .map((it) => (it.endsWith('~') ? `${it.slice(0, -1)}(?:${nounEndings})?` : it))
    .toSorted((a, b) => b.length - a.length)
    .join('|')
}

type Patterns = readonly Readonly<{ post: Post; pattern: RegExp }>[]

function patternsOf(wordsOf: (post: Post) => string): Patterns {
  return posts.map((post) => ({
    post,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patternOf(wordsOf(post))})(?![\\p{L}\\p{N}])`, 'giu'),
  }))
}

/** Both written forms: people mix them, and a job title may stand in either. */
const norwegian = patternsOf(({ nb, nn }) => `${nb}|${nn}`)
const english = patternsOf(({ en }) => en)

/** The posts with one or few holders that a text names, in order; one that lies within another is left out. */
export function findPosts(text: string, language: Language): readonly PostFound[] {
  const found = (language === 'en' ? english : norwegian).flatMap(({ post, pattern }) =>
    [...text.matchAll(pattern)].map((it) => ({ post, span: { start: it.index, end: it.index + it[0].length } })),
  )
  return found
    .filter((it) => !found.some((other) => other !== it && isWithin(it.span, other.span)))
    .toSorted((a, b) => compareSpans(a.span, b.span))
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}

/** The post that the value of an attribute names, in whichever language; the one with the fewest holders of several. */
export function postIn(value: string): PostFound | null {
  const found = [...findPosts(value, 'nb'), ...findPosts(value, 'en')]
  return found.toSorted((a, b) => (b.post.below ?? Infinity) - (a.post.below ?? Infinity))[0] ?? null
}

/** Whether one person probably holds the post in a municipality of so many inhabitants at most; null: nobody knows how many. */
export function isOneHolder(post: Post, inhabitants: number | null): boolean {
  return post.below === null || (inhabitants !== null && inhabitants < post.below)
}
