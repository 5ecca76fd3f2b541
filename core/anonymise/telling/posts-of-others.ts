import { overlaps } from '../../anchor/span'
import type { Language, Span } from '../../model/scalars'
import { sentences } from '../../text/sentences'
import { findPosts, isOneHolder, type PostFound } from '../posts/find-posts'
import { saysWhatOneIs } from './first-person'

/** A post that one person probably holds, in a sentence about somebody else. */
export type PostOfOther = PostFound & Readonly<{ sentence: Span }>

/**
 * The posts in a stretch that single somebody out where so many live at most (null: nobody knows how many): whoever holds one is
 * not in the study, and cannot be asked. What speakers say of themselves is left to their card.
 */
export function postsOfOthers(
  text: string,
  within: Span,
  { language, inhabitants }: Readonly<{ language: Language; inhabitants: number | null }>,
): readonly PostOfOther[] {
  const posts = findPosts(text.slice(within.start, within.end), language)
    .filter((it) => isOneHolder(it.post, inhabitants))
    .map(({ post, span }) => ({
      post,
      span: { start: span.start + within.start, end: span.end + within.start },
    }))
  if (posts.length === 0) return []
  return sentences(text, within)
    .filter(({ start, end }) => !saysWhatOneIs(text.slice(start, end), language))
    .flatMap((sentence) => posts.filter((it) => overlaps(it.span, sentence)).map((it) => ({ ...it, sentence })))
}
