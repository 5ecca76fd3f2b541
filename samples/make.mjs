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
import { markdownFile, textFile, twinFile } from './make/text.mjs'
import { webVttFile } from './make/vtt.mjs'
import { wordFile } from './make/word.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const target = process.argv[2] ?? here
const sourcePath = (name) => join(here, 'source', name)
const readSource = (name) => readFileSync(sourcePath(name), 'utf8').normalize('NFC')
const lines = JSON.parse(readSource('gold.json'))
const { decoys, ...study } = JSON.parse(readSource('study.json'))

const write = (path, content) => {
  mkdirSync(join(target, path, '..'), { recursive: true })
  writeFileSync(join(target, path), content)
}
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`

const writers = { docx: wordFile, txt: textFile, md: markdownFile, rtf: richTextFile, vtt: webVttFile }

function bytesOf(document, around) {
  const format = document.about.file.split('.').at(-1)
  return writers[format](document, around)
}

/** A coding of a passage: `B1!` goes against the code. */
const codingOf = (code) => ({ code: code.replace('!', ''), stance: code.endsWith('!') ? 'against' : null })

function passageOf({ id, codes, start, end }, { about, text }) {
  const place = { document: about.id, span: { start, end }, codings: codes.map(codingOf), text: text.slice(start, end) }
  return id === '+' ? place : { id, ...place }
}

/** What the app needs of a document. `waits`: no reader opens the file yet. */
function documentFacts({ about, title, blocks }) {
  const turns = blocks.filter((block) => block.kind === 'turn')
  const spoke = ({ label }) => turns.some((turn) => turn.label === label)
  const assigned = turns.flatMap(({ assigned: participant }, turn) => (participant ? [{ turn, participant }] : []))
  return {
    ...{ id: about.id, file: about.file, title, kind: about.kind, language: about.language, names: about.names },
    ...(about.waits ? { waits: true } : {}),
    speakers: about.speakers.filter(spoke).map(({ label, role, participant }) => ({ label, role, participant })),
    assigned,
  }
}

const written = study.documents.filter(({ source }) => existsSync(sourcePath(source)))
const documents = written.map((about) => readDocument(about, readSource(about.source)))
const entries = []
const passages = []
for (const document of documents) {
  const { about, scan } = document
  const around = goldAround(document)
  write(`files/${about.file}`, bytesOf(document, around))
  if (about.twin) write(`files/${about.twin}`, twinFile(document))
  entries.push(...[...scan.gold, ...around.found].map((found) => goldEntry(lines, about.id, found)))
  passages.push(...scan.passages.map((passage) => passageOf(passage, document)))
}
const byPlace = (a, b) => a.span.start - b.span.start || b.span.end - a.span.end
const listed = passages.filter((it) => it.id).sort((a, b) => a.id.localeCompare(b.id, 'en') || byPlace(a, b))

const blanked = documents.map(withoutGold)
write('gold.json', asJson({ entries, decoys: decoys.map((text) => ({ text, count: countOf(text, blanked) })) }))
write(
  'study.json',
  asJson({
    ...study,
    documents: documents.map(documentFacts),
    passages: listed,
    codings: passages.filter((it) => !it.id),
    decisions: decisionsOf(lines, entries),
  }),
)
