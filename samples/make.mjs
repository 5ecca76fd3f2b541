/**
 * Makes samples/files, gold.json and study.json from samples/source. The same sources give the same bytes.
 * Usage: node samples/make.mjs [folder to write to]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from './make/document.mjs'
import { countOf, decisionsOf, goldAround, goldEntry, withoutGold } from './make/gold.mjs'
import { richTextFile } from './make/rtf.mjs'
import { documentFacts, passagesOf, projectWords } from './make/study.mjs'
import { markdownFile, textFile, twinFile } from './make/text.mjs'
import { webVttFile } from './make/vtt.mjs'
import { wordFile } from './make/word.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const target = process.argv[2] ?? here
const sourcePath = (name) => join(here, 'source', name)
const readSource = (name) => readFileSync(sourcePath(name), 'utf8').normalize('NFC')
const readJson = (name) => JSON.parse(readSource(name))
const lines = readJson('gold.json')
const participants = readJson('people.json')
const { decoys, documents: abouts, ...study } = readJson('study.json')
const { codes, memos, gold: projectGold } = projectWords({ codes: readJson('codebook.json'), memos: readJson('memos.json') })

const write = (path, content) => {
  mkdirSync(join(target, path, '..'), { recursive: true })
  writeFileSync(join(target, path), content)
}
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`

const writers = { docx: wordFile, txt: textFile, md: markdownFile, rtf: richTextFile, vtt: webVttFile }

const documents = abouts
  .filter(({ source }) => existsSync(sourcePath(source)))
  .map((about) => readDocument(about, readSource(about.source)))
const entries = []
for (const document of documents) {
  const { about, scan } = document
  const around = goldAround(document)
  write(`files/${about.file}`, writers[about.file.split('.').at(-1)](document, around))
  if (about.twin) write(`files/${about.twin}`, twinFile(document))
  entries.push(...[...scan.gold, ...around.found].map((found) => goldEntry(lines, about.id, found)))
}
entries.push(...projectGold.map((found) => goldEntry(lines, 'project', found)))

const blanked = documents.map(withoutGold)
write('gold.json', asJson({ entries, decoys: decoys.map((text) => ({ text, count: countOf(text, blanked) })) }))
write(
  'study.json',
  asJson({
    ...study,
    participants,
    documents: documents.map(documentFacts),
    codes,
    ...passagesOf(documents),
    memos,
    decisions: decisionsOf(lines, entries),
  }),
)
