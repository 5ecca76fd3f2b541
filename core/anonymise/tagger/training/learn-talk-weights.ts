import { packModel, unpackModel } from '../model'
import { seenInText } from '../seen-in-text'
import { lowerCaseWeights } from '../weights/lower-case'
import { chanceFrom } from './chance-from'
import { learnTalk } from './learn-talk'
import { chanceBy } from './made/chance'
import { makeInterviews } from './made/made-interviews'

/** So many interviews are made, of some eighty sentences each. */
const interviewCount = 160
/** With smaller weights than `least` it would not fit into three megabytes beside the others. */
const settings = { epochs: 4, rate: 0.1, decay: 1e-4, count: 3, least: 0.1 }

/** What talk has on top of the shipped weights of text without capitals (`packModel`), the same each time. */
export function learnTalkWeights(): string {
  const sentences = makeInterviews(interviewCount, chanceBy(chanceFrom(7))).map((it) => ({
    ...it,
    tokens: it.tokens.map((token) => token.toLowerCase()),
  }))
  const below = unpackModel(lowerCaseWeights)
  const isName = (token: string) => /^\p{L}{3}/u.test(token)
  return packModel(learnTalk(sentences, { ...settings, below, seenOf: seenInText, isName, chance: chanceFrom(1) }))
}
