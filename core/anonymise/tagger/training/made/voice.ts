import type { Chance } from './chance'
import type { Gender } from './cast'
import { nameArticles, spokenForms, type Variety } from './varieties'

/** How somebody talks: the form of each word is chosen once and kept. */
export type Voice = Readonly<{
  /** A text of templates with each word as the speaker says it. What stands in `{…}` is left, and so is `kept`. */
  say(text: string, kept?: string): string
  /** «ho », «han », or nothing. */
  article(gender: Gender): string
}>

/** A voice in a manner of speech. */
export function drawVoice(chance: Chance, variety: Variety): Voice {
  const chosen = new Map<string, string>()
  const form = (word: string): string => {
    const known = chosen.get(word)
    if (known !== undefined) return known
    const made = chance.pick(spokenForms(word, variety))
    chosen.set(word, made)
    return made
  }
  return {
    say: (text, kept) =>
      text.replace(/\{[^}]*\}|\p{L}+/gu, (it) => (it.startsWith('{') || it === kept ? it : form(it))),
    article(gender) {
      const it = chance.pick(nameArticles[variety][gender])
      return it === '' ? '' : `${it} `
    },
  }
}
