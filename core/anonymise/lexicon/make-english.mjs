/**
 * Makes english-words.ts from the English lexicon of the library natural (MIT; its lexicon is pos-js's, MIT): words of three to
 * eleven letters in lower case, without those that are another word with a regular ending.
 * Run: node core/anonymise/lexicon/make-english.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const here = import.meta.dirname
const lexicon = join(
  here,
  '../../../node_modules/natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json',
)
const words = new Set(Object.keys(JSON.parse(readFileSync(lexicon, 'utf8'))).filter((it) => /^[a-z]{3,11}$/.test(it)))
const endings = ['s', 'es', 'ed', 'ing', 'ings', 'ly', 'er', 'ers', 'ness']
const afterE = ['ed', 'er', 'ers']
const isInflected = (word) =>
  endings.some((it) => word.endsWith(it) && words.has(word.slice(0, -it.length))) ||
  afterE.some((it) => word.endsWith(it) && words.has(`${word.slice(0, -it.length)}e`))
const kept = [...words].filter((it) => !isInflected(it)).sort()

/** Each word as the number of letters that it shares with the one before (0-9), and the rest. */
let before = ''
let front = ''
for (const word of kept) {
  let shared = 0
  while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1
  front += `${shared}${word.slice(shared)}`
  before = word
}
writeFileSync(
  join(here, 'english-words.ts'),
  `/** English words, made by make-english.mjs: each as how many letters it shares with the one before, and the rest. */\nexport const englishWordList =\n  '${front}'\n`,
)
console.log(kept.length, front.length)
