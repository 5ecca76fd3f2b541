import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackModel } from '../../core/anonymise/tagger/model'
import { seenInText } from '../../core/anonymise/tagger/seen-in-text'
import { begins, outside, typeOf } from '../../core/anonymise/tagger/tag'
import { makeTagger } from '../../core/anonymise/tagger/tag-sentences'
import { tagText } from '../../core/anonymise/tagger/tag-text'
import type { Marked } from '../../core/anonymise/tagger/training/marked'
import { readNorne } from '../../core/anonymise/tagger/training/norne'
import { casedWeights } from '../../core/anonymise/tagger/weights/cased'
import { lowerCaseWeights } from '../../core/anonymise/tagger/weights/lower-case'
import { talkWeights } from '../../core/anonymise/tagger/weights/talk'
import { interviews } from '../corpus/interviews/interviews'

type Row = Readonly<{ name: string; value: number; unit: string; target?: number }>

const goals = { nob: 0.87, nno: 0.85 } as const

/** The tagger by itself: what it weighs, how long it takes, and its strict typed F1 on NorNE's development part, five types. */
export function run(): Promise<readonly Row[]> {
  const began = performance.now()
  const model = unpackModel(casedWeights)
  const loaded = performance.now() - began
  const megabytes = (casedWeights.length + lowerCaseWeights.length + talkWeights.length) / 1e6
  const rows: Row[] = [
    { name: 'tagger: weights as text, all models', value: round(megabytes), unit: 'MB' },
    { name: 'tagger: the same as bytes', value: round(megabytes * 0.75), unit: 'MB', target: 3 },
    { name: 'tagger: loading one model', value: Math.round(loaded), unit: 'ms', target: 300 },
    { name: 'tagger: words of an interview', value: speed(), unit: 'words/s', target: 60_000 },
  ]
  for (const form of ['nob', 'nno'] as const) {
    const marked = development(form)
    if (!marked) continue
    const tagger = makeTagger(model, seenInText, (token) => /^\p{Lu}/u.test(token))
    const tags = tagger.tag(marked.map((it) => it.tokens))
    rows.push({
      name: `tagger: strict F1, norne ${form} dev`,
      value: f1(marked, tags),
      unit: 'F1',
      target: goals[form],
    })
  }
  return Promise.resolve(rows)
}

function speed(): number {
  const text = interviews({ interviewsEach: 1, words: 3200, seed: 7 })
    .map((it) => it.text)
    .join('\n')
  tagText('Kari kom.', false)
  const began = performance.now()
  tagText(text, false)
  return Math.round((text.split(/\s+/).length / (performance.now() - began)) * 1000)
}

function development(form: 'nob' | 'nno'): readonly Marked[] | null {
  const file = join(import.meta.dirname, '../../../shared/data/norne', form, 'dev.tsv')
  return existsSync(file) ? readNorne(readFileSync(file, 'utf8')) : null
}

/** An entity counts where its first word, its last and its type are right (Tjong Kim Sang and De Meulder 2003). */
function f1(marked: readonly Marked[], tags: readonly ArrayLike<number>[]): number {
  let right = 0
  let all = 0
  marked.forEach((it, nth) => {
    const expected = entities(it.tags)
    const found = new Set(entities(tags[nth]!))
    right += expected.filter((entity) => found.has(entity)).length
    all += expected.length + found.size
  })
  return round((2 * right) / all)
}

function entities(tags: ArrayLike<number>): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < tags.length; at += 1) {
    const tag = tags[at]!
    if (tag === outside || !begins(tag)) continue
    let end = at + 1
    while (tags[end] === tag + 1) end += 1
    found.push(`${at} ${end} ${typeOf(tag)}`)
  }
  return found
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
