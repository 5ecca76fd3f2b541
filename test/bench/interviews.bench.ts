import { interviews, wholeCorpus } from '../corpus/interviews/interviews'
import { varieties } from '../corpus/interviews/gold'
import { causesOf } from '../corpus/measure/causes'
import { askedOf, lookThrough, type Looked } from '../corpus/measure/coverage'
import { isTyped, rateOf, ratesOf, type Rate } from '../corpus/measure/rates'
import { afterReview, decisionsOf, queuesOf, type Queue } from '../corpus/measure/review'

type Row = Readonly<{ name: string; value: number; unit: string; target?: number }>

/** What is found in the fictional interviews before anybody has looked, and what is left after a simulated review. */
export function run(): Promise<readonly Row[]> {
  const all = lookThrough(interviews(wholeCorpus))
  const typed = all.filter(isTyped)
  const automatic = all.filter((it) => !isTyped(it))
  return Promise.resolve([
    ...found('all', all),
    ...found('with capitals', typed, { decisions: 60, falseNames: 4 }),
    ...found('without', automatic, { decisions: 150, falseNames: 30 }),
    ...byVariety(typed),
    ...reviewed(queuesOf(typed)),
    ...missed('with capitals', typed),
    ...missed('without', automatic),
  ])
}

/** So many decisions per 10,000 words, and so many false names per 1,000, at most. */
type Load = Readonly<{ decisions?: number; falseNames?: number }>

function found(which: string, looked: readonly Looked[], goals: Load = {}): Row[] {
  const rates = ratesOf(looked)
  const load = decisionsOf(queuesOf(looked))
  const row = (name: string, value: number, unit: string, target?: number): Row => ({
    name: `${which}: ${name}`,
    value: Math.round(value * 10_000) / 10_000,
    unit,
    ...(target === undefined ? {} : { target }),
  })
  const share = (name: string, rate: Rate, target?: number) => [
    row(`${name}, found of ${rate.asked}`, rate.share, 'share', target),
    row(`${name}, at least (95 %)`, rate.atLeast, 'share'),
  ]
  return [
    row('words', rates.words, 'words'),
    ...share('direct', rates.direct, 0.999),
    ...share('strong indirect', rates.strong, 0.9),
    ...share('indirect', rates.indirect, 0.9),
    row(`posts and kin in everyday words, found of ${rates.described.asked}`, rates.described.share, 'share'),
    row('interviews without a miss, direct', rates.cleanOfDirect, 'share', 0.95),
    row('interviews without a miss, all that is named', rates.cleanOfNamed, 'share'),
    row('words of what is missed', rates.leakedWords, 'per 10,000 words'),
    row('false names', rates.falseNames, 'per 1,000 words', goals.falseNames),
    row('look-alikes taken for a name', rates.decoysTaken, 'share'),
    row('decisions', load.all, 'per 10,000 words', goals.decisions),
    row('decisions about what is there', load.needed, 'per 10,000 words'),
  ]
}

/** Direct identifiers in each manner of speech. */
function byVariety(looked: readonly Looked[]): readonly Row[] {
  return varieties.map((variety) => {
    const asked = looked.filter((it) => it.interview.variety === variety).flatMap(askedOf)
    const { share, asked: all } = rateOf(asked.filter((it) => it.risk === 'direct'))
    return {
      name: `with capitals: direct in ${variety}, found of ${all}`,
      value: Math.round(share * 10_000) / 10_000,
      unit: 'share',
    }
  })
}

/** What is missed most, by how it is written. */
function missed(which: string, looked: readonly Looked[]): readonly Row[] {
  return causesOf(looked.flatMap(askedOf))
    .slice(0, 14)
    .map((it) => ({ name: `${which}, missed: ${it.name}, of ${it.asked}`, value: it.missed, unit: 'places' }))
}

/** What stands in the texts when the reviewer, right otherwise, passes by a share of the clusters; at one look and at two. */
function reviewed(queues: readonly Queue[]): readonly Row[] {
  const round = (value: number) => Math.round(value * 10_000) / 10_000
  return [0, 0.02, 0.05, 0.1].flatMap((misses) =>
    [1, 2].flatMap((looks) => {
      if (misses === 0 && looks === 2) return []
      const { leaked, clean } = afterReview(queues, { misses, looks, seed: 7 })
      const name = `with capitals: ${misses * 100} % wrongly rejected, ${looks === 1 ? 'one look' : 'a second look'}`
      return [
        { name: `${name}, direct left`, value: round(leaked), unit: 'share' },
        { name: `${name}, interviews free of them`, value: round(clean), unit: 'share' },
      ]
    }),
  )
}
