import type { InterviewCast } from './cast/study-cast'
import type { Chance } from './chance'
import type { Gold, Interview, Piece, Variety, Writing } from './gold'
import { renderTurn } from './render'
import { repertoireOf, type Repertoire } from './repertoire'
import { speakersOf } from './speakers'
import { hesitating } from './speech'
import { writtenAs } from './writing'

/** What an interview is to be. `words`: about so many. */
export type Plan = Readonly<{
  id: string
  study: string
  variety: Variety
  writing: Writing
  isGroup: boolean
  words: number
}>

/** Turns with identifiers in one interview, and words of a turn by and large. */
const tellingTurns = 22
const wordsOfTurn = 31

/** An interview or focus group, with everything in it that tells who it is. */
export function composeInterview(plan: Plan, cast: InterviewCast, chance: Chance): Interview {
  const repertoire = repertoireOf(plan.variety, cast.field)
  const speakers = speakersOf(plan, cast)
  const rendering = { cast, chance, hearing: plan.writing === 'typed' ? 0.01 : 0.08 }
  const written = (pieces: readonly Piece[]) => writtenAs(pieces, plan.writing, chance)
  const pieces = conversation(repertoire, plan.words, chance).flatMap(({ isAsked, template }) => {
    const speaker = isAsked ? speakers.asks : chance.pick(speakers.answer)
    const said = renderTurn(hesitating(template, chance, plan.variety), rendering)
    return [...speaker, { text: ': ' }, ...written(said), { text: '\n' }]
  })
  const language = plan.variety === 'nn' || plan.variety === 'en' ? plan.variety : 'nb'
  const { id, study, variety, writing } = plan
  return { id, study, variety, writing, language, names: speakers.names, ...laidOut(pieces) }
}

type Said = Readonly<{ isAsked: boolean; template: string }>

function conversation(repertoire: Repertoire, words: number, chance: Chance): readonly Said[] {
  const telling = [
    ...chance.shuffled(repertoire.ambiguous).slice(0, 1),
    ...chance.shuffled(repertoire.telling).slice(0, tellingTurns),
  ]
  const plainTurns = Math.max(0, Math.round(words / wordsOfTurn) - telling.length)
  const plain = plainText(repertoire.plain, plainTurns, chance)
  return chance.shuffled([...telling, ...plain]).flatMap((template) => {
    const opened = chance.happens(0.2) ? opening(repertoire, template, chance) : template
    const turns: Said[] = [{ isAsked: false, template: opened }]
    if (chance.happens(0.3)) turns.unshift({ isAsked: true, template: chance.pick(repertoire.questions) })
    if (chance.happens(0.2)) turns.push({ isAsked: true, template: chance.pick(repertoire.backchannels) })
    return turns
  })
}

/** Turns of one to five sentences. None comes again before all have been said. */
function plainText(sentences: readonly string[], turns: number, chance: Chance): readonly string[] {
  let left: string[] = []
  return Array.from({ length: turns }, () => {
    const length = chance.whole(1, 5)
    if (left.length < length) left = [...left, ...chance.shuffled(sentences)]
    return left.splice(0, length).join(' ')
  })
}

/** A beginning before it; a turn that begins with a name keeps its capital. */
function opening({ openings }: Repertoire, template: string, chance: Chance): string {
  const isWord = /^\p{Lu}\p{Ll}/u.test(template) && !/^(?:I|NAV|Teams)\b/.test(template)
  return chance.pick(openings) + (isWord ? template.charAt(0).toLowerCase() + template.slice(1) : template)
}

function laidOut(pieces: readonly Piece[]): Pick<Interview, 'text' | 'gold' | 'decoys'> {
  const gold: Gold[] = []
  const decoys: Gold['span'][] = []
  let text = ''
  for (const piece of pieces) {
    const span = { start: text.length, end: text.length + piece.text.length }
    if (piece.mark) gold.push({ ...piece.mark, span })
    if (piece.isDecoy) decoys.push(span)
    text += piece.text
  }
  return { text, gold, decoys }
}
