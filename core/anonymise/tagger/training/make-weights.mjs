/**
 * Learns the tagger's weights from NorNE's training part and writes ../weights. Some five minutes.
 * Run: node core/anonymise/tagger/training/make-weights.mjs [folder of NorNE]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildForDevelopers } from '../../../../build-dev.mjs'

const here = import.meta.dirname
const root = resolve(here, '../../../..')
const norne = resolve(process.argv[2] ?? join(root, '../shared/data/norne'))
const outDir = join(root, 'dist/training')

await buildForDevelopers(outDir, { norne: join(here, 'norne.ts'), weights: join(here, 'learn-weights.ts') })
const load = (name) => import(pathToFileURL(join(outDir, `${name}.mjs`)).href)
const { readNorne } = await load('norne')
const { learnWeights } = await load('weights')

const sentences = ['nob', 'nno'].flatMap((form) => readNorne(readFileSync(join(norne, form, 'train.tsv'), 'utf8')))
const { cased, lowerCase, seen } = learnWeights(sentences, (line) => console.log(line))

const note = '// Made by training/make-weights.mjs. Sources: NOTICE.\n\n'
const weights = join(here, '../weights')
mkdirSync(weights, { recursive: true })
const write = (name, text) => writeFileSync(join(weights, name), note + text)
write(
  'cased.ts',
  `/** What the tagger has learnt of text with capitals (\`packModel\`). */\nexport const casedWeights =\n  '${cased}'\n`,
)
write(
  'lower-case.ts',
  `/** What the tagger has learnt of text without capitals (\`packModel\`). */\nexport const lowerCaseWeights =\n  '${lowerCase}'\n`,
)
const lists = seen.map(([name, words]) => `  ${name}: '${words}',\n`).join('')
write(
  'seen-words.ts',
  `/** Words known in lower case by \`seenClass\`, parted by a space. */\nexport const seenWords: Readonly<Record<string, string>> = {\n${lists}}\n`,
)
rmSync(outDir, { recursive: true })
