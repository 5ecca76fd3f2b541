import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { standing } from '../support/standing'

type GoldEntry = Readonly<{
  document: string
  surface: string
  where: string
  decision: 'P' | 'R' | 'G' | 'S' | 'F' | 'K' | 'A'
  replacement: string | null
}>

/** What a researcher decides about something in the queue. */
export type Answer = Readonly<{ decision: GoldEntry['decision']; words: string }>

const samples = new URL('../../samples/', import.meta.url).pathname
const { entries } = JSON.parse(readFileSync(join(samples, 'gold.json'), 'utf8').normalize('NFC')) as {
  entries: GoldEntry[]
}

/** The planted details of some documents that are decided to be hidden, by document. */
export function hiddenIn(documents: readonly string[]): readonly GoldEntry[] {
  return entries.filter((it) => documents.includes(it.document) && it.decision !== 'K' && it.decision !== 'A')
}

/** What the model solution of the sample study says about a name, place …; what it does not know is an ordinary word. */
export function answerTo(form: string): Answer {
  const key = form.normalize('NFC').toLocaleLowerCase('nb')
  const exact = entries.find((it) => it.surface.toLocaleLowerCase('nb') === key)
  const within =
    entries.find((it) => it.surface.toLocaleLowerCase('nb').startsWith(`${key}-`)) ??
    entries.find((it) => wordsOf(it.surface).includes(key)) ??
    entries.find((it) => isPart(it, key))
  const found = exact ?? within
  if (!found) return { decision: 'K', words: 'er et vanlig ord' }
  const { decision, replacement } = found
  return { decision, words: decision === 'K' ? 'er allment kjent' : (replacement ?? '') }
}

/** What the model solution says of a place in doubt, by the words around it: day and night are nobody. */
export function answerToDoubt(context: string): 'person' | 'word' {
  return /Dag\s*og natt/u.test(context) ? 'word' : 'person'
}

function wordsOf(surface: string): readonly string[] {
  return surface.toLocaleLowerCase('nb').split(/[\s-]+/u)
}

function isPart({ surface }: GoldEntry, key: string): boolean {
  return surface.toLocaleLowerCase('nb').includes(key) && key.length > 3
}

/** Whether the words stand in a text as words of their own. */
export function standsIn(text: string, words: string): boolean {
  return standing(words).test(text.normalize('NFC'))
}
