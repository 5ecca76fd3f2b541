import { detect } from '../../core/anonymise/detect'
import type { Candidate } from '../../core/anonymise/candidate'
import { chanceOf } from '../core/anonymise/identifiers/chance'
import { judge } from '../core/anonymise/identifiers/judged'
import { identifierKinds } from '../core/anonymise/identifiers/kinds'
import { exampleOf, type Form, type Kind } from '../core/anonymise/identifiers/spelling'
import { norneText, type GoldText } from './norne'

type Row = Readonly<{ name: string; value: number; unit: string; target?: number }>

const each = 1000
const forms: readonly Form[] = ['valid', 'spoken', 'split']
const names = new Set(['person', 'place', 'organisation'])

/**
 * Identifiers with rules of their own: how many of 1,000 spellings of each kind and form are covered whole by a candidate of
 * the kind, and how many are found in news that are none.
 */
export function run(): Promise<readonly Row[]> {
  const recall = identifierKinds.flatMap((kind, at) => forms.map((form) => recallOf(kind, form, 5000 + at)))
  return Promise.resolve([...recall, ...falseHits()])
}

function recallOf(kind: Kind, form: Form, seed: number): Row {
  const chance = chanceOf(seed * 10 + forms.indexOf(form))
  let found = 0
  for (let at = 0; at < each; at += 1) if (['exact', 'wide'].includes(judge(exampleOf(kind, form, chance)))) found += 1
  return { name: `${kind.name}, ${form}`, value: found / each, unit: 'share', target: form === 'valid' ? 1 : 0.98 }
}

/**
 * Of the candidates in NorNE's development part that are no names, those that have not the shape of what they are held for.
 * Every one was looked at on 2026-11-21: dates and ages of news are rightly found, so are its web addresses and the
 * telephone of an editor's office. So a date or an age counts as false where neither a figure nor a word of time or number
 * stands in it, a web address where it has no full stop, and every other kind always, but for that telephone.
 */
function falseHits(): readonly Row[] {
  const texts = [norneText('nob'), norneText('nno')].filter((it) => it !== null)
  if (texts.length === 0) return []
  const words = texts.reduce((sum, it) => sum + it.words, 0)
  const wrong = texts.reduce((sum, it) => sum + wrongIn(it), 0)
  return [
    {
      name: 'false in norne dev, structured kinds',
      value: Math.round((wrong / words) * 1_000_000) / 100,
      unit: 'per 10,000 words',
      target: 2,
    },
  ]
}

const rightFigures = new Set(['57833300'])

function wrongIn({ text }: GoldText): number {
  const surface = (it: Candidate) => text.slice(it.span.start, it.span.end)
  const found = detect(text, { language: 'nb', names: [] }).filter((it) => !names.has(it.kind))
  return found.filter((it) => (it.kind !== 'other' || /\d{2}/.test(surface(it))) && !isRight(it, surface(it))).length
}

function isRight({ kind }: Candidate, surface: string): boolean {
  if (kind === 'date' || kind === 'age') return /\d|år|åring|mai|aften|dag|tjue|tretti|nitten/u.test(surface)
  if (kind === 'url') return surface.includes('.')
  return rightFigures.has(surface.replace(/\D/g, ''))
}
