/**
 * Makes samples/files, gold.json and study.json from samples/source. The same sources give the same bytes.
 * Usage: node samples/make.mjs [folder to write to]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDocument } from './make/document.mjs'
import { readDraft } from './make/draft.mjs'
import { countOf, decisionsOf, goldAround, goldEntry, withoutGold } from './make/gold.mjs'
import { pdfFile } from './make/pdf.mjs'
import { secondCoderFile } from './make/qdpx.mjs'
import { richTextFile } from './make/rtf.mjs'
import { codebookFile } from './make/sheet.mjs'
import { documentFacts, passagesOf, projectWords } from './make/study.mjs'
import { supervisorFile } from './make/supervisor.mjs'
import { answersFile, participantsFile } from './make/table.mjs'
import { markdownFile, textFile, twinFile } from './make/text.mjs'
import { webVttFile } from './make/vtt.mjs'
import { wordFile } from './make/word.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const target = process.argv[2] ?? here
const sourcePath = (name) => join(here, 'source', name)
const readSource = (name) => readFileSync(sourcePath(name), 'utf8').normalize('NFC')
const readJson = (name) => JSON.parse(readSource(name))
const lines = readJson('gold.json')
const people = readJson('people.json')
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
const addGold = (document, gold) => entries.push(...gold.map((found) => goldEntry(lines, document, found)))
for (const document of documents) {
  const { about, scan } = document
  const around = goldAround(document)
  write(`files/${about.file}`, writers[about.file.split('.').at(-1)](document, around))
  if (about.twin) write(`files/${about.twin}`, twinFile(document))
  addGold(about.id, [...scan.gold, ...around.found])
}
addGold('project', projectGold)

const tables = { 'deltakere.csv': participantsFile(people, lines), 'Åpne svar.csv': answersFile(readSource('apne-svar.txt')) }
for (const [file, { bytes, gold }] of Object.entries(tables)) {
  write(`files/${file}`, bytes)
  addGold(file, gold)
}
write('files/kodebok.xlsx', codebookFile(codes))

const draftAbout = {
  speakers: [],
  properties: { title: 'Når bygda sover', creator: '⟦28|Kari Berge⟧', lastModifiedBy: '⟦28|Kari Berge⟧' },
  reviewer: { author: 'Veileder', initials: 'V' },
}
const draft = readDraft(readSource('oppgaveutkast.txt'))
const aroundDraft = goldAround({ about: draftAbout, blocks: [] })
write('files/Oppgaveutkast.docx', wordFile({ blocks: draft.blocks, about: draftAbout }, aroundDraft))
addGold('D', [...draft.gold, ...aroundDraft.found])

const second = readJson('second-coder.json')
const coded = documents.find(({ about }) => about.id === second.document)
write('files/Medforsker.qdpx', secondCoderFile(second, codes, coded))

const answers = readJson('supervisor.json')
const returned = supervisorFile(readFileSync(sourcePath('til-rettleiar.docx')), answers)
write('files/Fra rettleiar.docx', returned.bytes)
write('files/Fra veileder.pdf', pdfFile(answers.pdf))
addGold('Fra rettleiar.docx', returned.gold)

const blanked = documents.map(withoutGold)
write('gold.json', asJson({ entries, decoys: decoys.map((text) => ({ text, count: countOf(text, blanked) })) }))
write(
  'study.json',
  asJson({
    ...study,
    participants: people.map(({ telephone, ...person }) => person),
    documents: documents.map(documentFacts),
    codes,
    ...passagesOf(documents),
    memos,
    supervisor: {
      file: 'Fra rettleiar.docx',
      comments: returned.comments.map(({ what, on, text, was }) => ({ what, on, text, ...(was ? { was } : {}) })),
      deleted: answers.deleted,
      tracked: answers.tracked,
      notes: answers.pdf.notes.map(({ text }) => text),
    },
    draft: { file: 'Oppgaveutkast.docx', quotations: draft.quotations },
    decisions: decisionsOf(lines, entries),
  }),
)
