import { sentencesOf, type TaggedToken } from './tokens'
import { begins, outside, typeOf, type EntityType } from './tag'
import { makeTagger, type Tagger } from './tag-sentences'
import { onTopOf, unpackModel } from './model'
import { isTalk } from './talk'
import { casedWeights } from './weights/cased'
import { lowerCaseWeights } from './weights/lower-case'
import { talkWeights } from './weights/talk'
import { seenInText } from './seen-in-text'
import type { Span } from '../../model/scalars'

/** A name that the tagger reads in a text. Span: UTF-16. */
export type Entity = Readonly<{ span: Span; type: EntityType }>

const isCapital = (token: string) => /^\p{Lu}/u.test(token)
const isWord = (token: string) => /^\p{L}{3}/u.test(token)

const taggers: { cased?: Tagger; lowerCase?: Tagger; talk?: Tagger } = {}

/**
 * The names in a text, in order and without overlap. `isLowerCase`: the text has no capitals that tell anything. `isWorth`:
 * whether a sentence may hold a name at all; the others are not looked at.
 */
export function tagText(
  text: string,
  isLowerCase: boolean,
  isWorth: (sentence: readonly TaggedToken[]) => boolean = () => true,
): readonly Entity[] {
  const sentences = sentencesOf(text).filter(isWorth)
  const tokens = sentences.map((of) => of.map((it) => (isLowerCase ? it.text.toLowerCase() : it.text)))
  const tagger = isLowerCase ? (isTalk(tokens) ? talkTagger() : lowerCaseTagger()) : casedTagger()
  const tags = tagger.tag(tokens)
  return sentences.flatMap((of, nth) => {
    const found: Entity[] = []
    of.forEach((token, at) => {
      const tag = tags[nth]![at]!
      if (tag === outside) return
      const last = found.at(-1)
      if (begins(tag) || !last) found.push({ span: { start: token.start, end: token.end }, type: typeOf(tag)! })
      else found[found.length - 1] = { ...last, span: { start: last.span.start, end: token.end } }
    })
    return found
  })
}

function casedTagger(): Tagger {
  return (taggers.cased ??= makeTagger(unpackModel(casedWeights), seenInText, isCapital))
}

function lowerCaseTagger(): Tagger {
  return (taggers.lowerCase ??= makeTagger(unpackModel(lowerCaseWeights), seenInText, isWord))
}

/** What is learnt from newspapers, and on top of it what is peculiar to talk. */
function talkTagger(): Tagger {
  return (taggers.talk ??= makeTagger(
    onTopOf(unpackModel(lowerCaseWeights), unpackModel(talkWeights)),
    seenInText,
    isWord,
  ))
}
