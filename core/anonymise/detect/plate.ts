import type { Tier } from '../../model/identifier'
import type { Candidate } from '../candidate'
import { wordsAfter, wordsBefore } from './digits'
import { anyHyphen, anySpace } from './digit-gaps'
import type { SpokenRun } from './spoken-run'

const left = '(?<![\\p{L}\\p{N}])'
const right = '(?![\\p{L}\\p{N}]|[.,]\\d)'
const gap = `[${anySpace}]?[${anyHyphen}]?(?:[${anySpace}]|\\n)?`
const figures = `(\\d(?:[${anySpace}]?\\d){3,4})`
const standard = new RegExp(`${left}(\\p{Lu}{2})(${gap})${figures}${right}`, 'gu')
const anyCase = new RegExp(`${left}(\\p{L}[ -]?\\p{L})(${gap})${figures}${right}`, 'gu')
const veteran = new RegExp(`${left}(\\p{Lu})([ -])(\\d{2,6})${right}`, 'gu')
const chosen = /(?<!\p{L})(?:bil)?skilt(?:et)?\s(?:«|"|“)?((?=[\p{Lu}\d]*\p{Lu})[\p{Lu}\d]{2,7})(?![\p{L}\p{N}])/gu
const lettersBefore = new RegExp(`${left}\\p{L}[ .-]{0,2}\\p{L}[ ,.-]{1,3}$`, 'u')
const issued = /^[ABCDEFHJKLNPRSTUVXYZ]{2}$/
const context =
  /(?<!\p{L})(skilt|bilskilt|bil|reg\.?\s?nr\.?|registrering|kjennemerke|henger|traktor|plate|number plate)[^\n.]{0,25}$/u
const money = /^\s?(kr\b|kroner|,-|%|prosent|nok|euro|meter|km\b)/
const notPlates = new Set('NO NR KL KR AS TV PC EU ÅR CA PÅ AV ID ER OG TO VI FM EM VM OL PB ID'.split(' '))

/**
 * Licence plates: two letters and four or five figures, also parted or on two lines, plates of veterans' cars and of one's
 * own choice after a word like «skiltet», and plates as they are said. Letters that are issued make five figures certain;
 * letters that never are, four figures and lower case need a word like «skilt» or «bil» before.
 */
export function plates(text: string, runs: readonly SpokenRun[]): readonly Candidate[] {
  return [
    ...each(text, standard, upperTier),
    ...each(text, anyCase, (it) => (it.isNamed ? 'likely' : null)),
    ...each(text, veteran, (it) => (it.isNamed ? 'likely' : null)),
    ...[...text.matchAll(chosen)].map((it) => chosenPlate(it)),
    ...runs.flatMap((it) => spokenPlate(text, it)),
  ]
}

type Plate = Readonly<{ letters: string; figures: string; gap: string; isNamed: boolean }>

function each(text: string, pattern: RegExp, tierOf: (it: Plate) => Tier | null): readonly Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(pattern)) {
    const [surface, letters = '', between = '', digits = ''] = match
    const isNamed = context.test(wordsBefore(text, match.index))
    const end = match.index + surface.length
    const tier = tierOf({ letters, figures: digits.replace(/\D/g, ''), gap: between, isNamed })
    const isSum = !isNamed && money.test(wordsAfter(text, end))
    if (tier && !isSum) found.push({ span: { start: match.index, end }, kind: 'plate', tier })
  }
  return found
}

function upperTier({ letters, figures, gap, isNamed }: Plate): Tier | null {
  if (isNamed) return 'certain'
  if (figures.startsWith('0')) return null
  const isIssued = issued.test(letters) && !notPlates.has(letters)
  if (letters === 'ID') return null
  if (figures.length === 5) return isIssued && !gap.includes('\n') ? 'certain' : 'ask'
  return isIssued && gap.length < 2 ? 'ask' : null
}

function chosenPlate(match: RegExpExecArray): Candidate {
  const end = match.index + match[0].length
  return { span: { start: end - (match[1] ?? '').length, end }, kind: 'plate', tier: 'likely' }
}

/** «E K fire sju en to tre» after a word like «skiltet». */
function spokenPlate(text: string, run: SpokenRun): readonly Candidate[] {
  if (run.digits.length > 5 || run.digits.length + run.loose < 4) return []
  const letters = lettersBefore.exec(text.slice(Math.max(0, run.start - 8), run.start))
  const start = run.start - (letters?.[0].length ?? 0)
  if (!letters || !context.test(wordsBefore(text, start))) return []
  return [{ span: { start, end: run.end }, kind: 'plate', tier: 'likely' }]
}
