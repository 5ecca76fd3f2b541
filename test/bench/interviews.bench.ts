import { interviews, wholeCorpus } from '../corpus/interviews/interviews'
import { varieties } from '../corpus/interviews/gold'
import { causesOf } from '../corpus/measure/causes'
import { askedOf, lookThrough, type Looked } from '../corpus/measure/coverage'
import { isTyped, rateOf, ratesOf, type Rate } from '../corpus/measure/rates'
import { decisionsOf, queuesOf, type Queue } from '../corpus/measure/review'
import { afterReview, afterSecondLook } from '../corpus/measure/second-look'

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
    ...drawnAnew(),
    ...byVariety(typed),
    ...reviewed('with capitals', queuesOf(typed)),
    ...reviewed('without', queuesOf(automatic)),
    ...missed('with capitals', typed),
    ...missed('without', automatic),
  ])
}

function together(a: Rate, b: Rate): number {
  return (a.found + b.found) / (a.asked + b.asked)
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
    row('indirect, those in everyday words too', together(rates.indirect, rates.described), 'share', 0.9),
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

/** The same on interviews whose misses nobody has looked at, for the rules were written with the whole corpus in sight. */
function drawnAnew(): readonly Row[] {
  const looked = [31, 32, 33].flatMap((seed) => lookThrough(interviews({ ...wholeCorpus, seed })))
  const telling = /: (?:direct|strong indirect|indirect|interviews|false)/
  return [
    ...found('drawn anew, all', looked),
    ...found('drawn anew, with capitals', looked.filter(isTyped)),
    ...found(
      'drawn anew, without',
      looked.filter((it) => !isTyped(it)),
    ),
  ].filter((it) => telling.test(it.name))
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

/** So many reviewers of each kind, each wrong at other places. */
const seeds = [7, 19, 23, 41, 59]

/**
 * What stands in the texts when the reviewer, right otherwise, wrongly rejects a share of what is there: after one look, and after
 * the app's own second look, at which the same share is left once more.
 */
function reviewed(which: string, queues: readonly Queue[]): readonly Row[] {
  return [0, 0.02, 0.05, 0.1].flatMap((wrong) => {
    const name = `${which}: ${wrong * 100} % wrongly rejected`
    const one = seeds.map((seed) => afterReview(queues, { wrong, seed }))
    const two = seeds.map((seed) => afterSecondLook(queues, { wrong, seed }))
    const rejected = two.reduce((sum, it) => sum + it.rejected, 0)
    const shown = two.reduce((sum, it) => sum + it.shown, 0)
    const row = (what: string, value: number, unit = 'share', target?: number): Row => ({
      name: `${name}, ${what}`,
      value: Math.round(value * 10_000) / 10_000,
      unit,
      ...(target === undefined ? {} : { target }),
    })
    const left = [
      row('one look, direct left', mean(one.map((it) => it.left))),
      row('one look, interviews free of them', mean(one.map((it) => it.clean))),
    ]
    if (wrong === 0)
      return [...left, row('shown at the second look', mean(two.map((it) => it.list)), 'per 10,000 words')]
    return [
      ...left,
      row(`direct of them at the second look, of ${rejected}`, shown / rejected, 'share', 1),
      row('shown at the second look', mean(two.map((it) => it.list)), 'per 10,000 words'),
      row('second look, direct left', mean(two.map((it) => it.left))),
      row('second look, interviews free of them', mean(two.map((it) => it.clean))),
    ]
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, it) => sum + it, 0) / values.length
}
