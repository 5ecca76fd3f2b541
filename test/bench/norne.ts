import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A marked entity with its place in the text. */
export type Gold = Readonly<{ start: number; end: number; label: string }>
export type GoldText = Readonly<{ text: string; words: number; gold: readonly Gold[] }>

const glued = /^[.,:;!?)\]»%]$/

/** The development part of NorNE as running text with its entities, or null where the corpus is not on this computer. */
export function norneText(form: 'nob' | 'nno'): GoldText | null {
  const file = join(import.meta.dirname, '../../../shared/data/norne', form, 'dev.tsv')
  if (!existsSync(file)) return null
  const built = { text: '', last: '', words: 0, gold: [] as Gold[] }
  let isOpen = true
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', label = ''] = line.normalize('NFC').split('\t')
    if (word !== '') addWord(built, word, label, isOpen)
    else if (!isOpen) built.text += built.last = '\n'
    isOpen = word === ''
  }
  return built
}

function addWord(
  built: { text: string; last: string; words: number; gold: Gold[] },
  word: string,
  label: string,
  isOpen: boolean,
): void {
  if (!isOpen && !glued.test(word) && !'«(['.includes(built.last)) built.text += ' '
  const start = built.text.length
  built.text += word
  built.last = word.at(-1) ?? ''
  built.words += 1
  const last = built.gold.at(-1)
  if (label.startsWith('B-')) built.gold.push({ start, end: built.text.length, label: label.slice(2) })
  else if (label.startsWith('I-') && last) built.gold[built.gold.length - 1] = { ...last, end: built.text.length }
}
