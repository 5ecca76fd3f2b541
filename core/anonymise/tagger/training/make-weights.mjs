/**
 * Learns the tagger's weights from NorNE's training part, and on top of them what talk has from made interviews; writes ../weights.
 * Some six minutes. With `--talk` that upper part alone, on the weights that are there: half a minute.
 * Run: node core/anonymise/tagger/training/make-weights.mjs [--talk] [folder of NorNE]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildForDevelopers } from '../../../../build-dev.mjs'

const here = import.meta.dirname
const root = resolve(here, '../../../..')
const outDir = join(root, 'dist/training')
const weights = join(here, '../weights')
mkdirSync(weights, { recursive: true })

async function load(...names) {
  await buildForDevelopers(outDir, Object.fromEntries(names.map((it) => [it, join(here, `${it}.ts`)])))
  return Promise.all(names.map((it) => import(pathToFileURL(join(outDir, `${it}.mjs`)).href)))
}

const note = '// Made by training/make-weights.mjs. Sources: NOTICE.\n\n'
const write = (name, text) => writeFileSync(join(weights, name), note + text)

async function learnFromNorne(folder) {
  const [{ readNorne }, { learnWeights }] = await load('norne', 'learn-weights')
  const sentences = ['nob', 'nno'].flatMap((form) => readNorne(readFileSync(join(folder, form, 'train.tsv'), 'utf8')))
  const { cased, lowerCase, seen } = learnWeights(sentences, (line) => console.log(line))
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
}

const [folder = join(root, '../shared/data/norne')] = process.argv.slice(2).filter((it) => !it.startsWith('--'))
if (!process.argv.includes('--talk')) await learnFromNorne(resolve(folder))
const [{ learnTalkWeights }] = await load('learn-talk-weights')
write(
  'talk.ts',
  `/** What the tagger has learnt of talk, on top of text without capitals (\`packModel\`). */\nexport const talkWeights =\n  '${learnTalkWeights()}'\n`,
)
rmSync(outDir, { recursive: true })
