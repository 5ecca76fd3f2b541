import { sentencesOf } from '../../tokens'
import { beginTag, insideTag, outside } from '../../tag'
import type { Marked } from '../marked'
import { borrowable } from './borrowed'
import { drawCast } from './cast'
import type { Chance } from './chance'
import { fill, type Filled, type Filling } from './fill'
import { wordsAsFirstNames, wordsAsPlaces } from './name-words'
import { peopleTemplates } from './people-templates'
import { placeTemplates } from './place-templates'
import { plainTemplates } from './plain-templates'
import { varieties } from './varieties'
import { drawVoice } from './voice'

const kinds = [
  { share: 0.32, lines: peopleTemplates.trim().split('\n') },
  { share: 0.18, lines: placeTemplates.trim().split('\n') },
  { share: 0.34, lines: plainTemplates.trim().split('\n') },
] as const
/** Sentences of an interview, about as many as a name's other places are looked for in (`votes.ts`). */
const length = 110
/** The share of interviews that a machine has written, without any mark. */
const bareShare = 0.5

/**
 * So many interviews in marked sentences, of fictional people, in order: with capitals and marks, or without marks and some
 * sentences to a line, as a machine writes.
 */
export function makeInterviews(count: number, chance: Chance): readonly Marked[] {
  return Array.from({ length: count }, () => makeInterview(chance)).flat()
}

function makeInterview(chance: Chance): readonly Marked[] {
  const cast = drawCast(chance)
  const filling = { chance, cast, voice: drawVoice(chance, chance.pick(varieties)) }
  const sentences = Array.from({ length }, () => {
    let left = chance.next()
    for (const { share, lines } of kinds) {
      left -= share
      if (left < 0) return fill(chance.pick(lines), filling)
    }
    return { text: wordSentence(filling), marks: [] }
  })
  const texts = chance.happens(bareShare) ? bare(sentences, chance) : sentences.map(typed)
  return texts.flatMap(markedOf).map((it) => ({ ...it, borrowed: cast.borrowed }))
}

const wordSentences = new Map([...wordsAsFirstNames, ...wordsAsPlaces])

/** A sentence with a word that is a name too: mostly a name of this very interview. */
function wordSentence({ cast: { people, places, borrowed }, chance, voice }: Filling): string {
  const names = [...people.flatMap(({ first, last }) => [first, last]), ...places].map((it) => it.toLowerCase())
  const own = names.filter((it) => wordSentences.has(it) || borrowed.has(it))
  const word = chance.happens(0.7) ? chance.pick(own) : chance.pick([...wordSentences.keys()])
  return voice.say(chance.pick(wordSentences.get(word) ?? borrowable.get(word) ?? []), word)
}

/** With a capital and an end mark. */
function typed({ text, marks }: Filled): Filled {
  const end = /^(?:hva|ka|kva|hvor|kor|kvar|hvem|kem|kven|har du|skal|er det|kan du)\b/.test(text) ? '?' : '.'
  return { text: text.charAt(0).toUpperCase() + text.slice(1) + end, marks }
}

/** Some sentences to a line, without marks. */
function bare(sentences: readonly Filled[], chance: Chance): readonly Filled[] {
  const lines: Filled[] = []
  let open: Filled = { text: '', marks: [] }
  for (const it of sentences) {
    open = joined(open, withoutMarks(it))
    if (chance.happens(0.6)) continue
    lines.push(open)
    open = { text: '', marks: [] }
  }
  return open.text === '' ? lines : [...lines, open]
}

function joined(one: Filled, other: Filled): Filled {
  const start = one.text === '' ? 0 : one.text.length + 1
  const moved = other.marks.map((it) => ({ ...it, start: it.start + start, end: it.end + start }))
  return { text: `${one.text}${start > 0 ? ' ' : ''}${other.text}`, marks: [...one.marks, ...moved] }
}

function withoutMarks({ text, marks }: Filled): Filled {
  const before = (at: number) => text.slice(0, at).split(',').length - 1
  return {
    text: text.replaceAll(',', ''),
    marks: marks.map((it) => ({ ...it, start: it.start - before(it.start), end: it.end - before(it.end) })),
  }
}

function markedOf({ text, marks }: Filled): readonly Marked[] {
  return sentencesOf(text).map((tokens) => ({
    tokens: tokens.map((it) => it.text),
    tags: tokens.map(({ start }) => {
      const mark = marks.find((it) => it.start <= start && start < it.end)
      if (!mark) return outside
      return start === mark.start ? beginTag(mark.type) : insideTag(mark.type)
    }),
  }))
}
