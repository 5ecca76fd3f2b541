/**
 * Makes samples/files, gold.json and study.json from samples/source. The same sources give the same bytes.
 * Usage: node samples/make.mjs [folder to write to]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newScan, readMarked } from './make/marks.mjs'
import { wordFile } from './make/word.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const target = process.argv[2] ?? here
const readSource = (name) => readFileSync(join(here, 'source', name), 'utf8').normalize('NFC')
const lines = JSON.parse(readSource('gold.json'))
const { decoys, ...study } = JSON.parse(readSource('study.json'))

/** Reads a source line by line into blocks. Title and labels are no part of the laid-out text; LF joins the rest. */
function readDocument(about) {
  const labels = about.speakers.map((speaker) => speaker.label)
  const scan = newScan()
  const blocks = []
  let title = ''
  const laidOut = []

  const lay = (read, block) => {
    laidOut.push(read.plain)
    scan.length += 1
    blocks.push(block)
  }
  for (const line of readSource(about.source).split('\n').filter(Boolean)) {
    const label = labels.find((it) => line.startsWith(`${it}: `))
    if (line.startsWith('# ')) {
      const read = readMarked(scan, line.slice(2), { where: 'title', counts: false })
      title = read.plain
      blocks.push({ kind: 'title', pieces: read.pieces })
    } else if (line.startsWith('| ')) {
      const cells = line.slice(2).split(' | ')
      const reads = cells.map((cell, index) => {
        if (index > 0) scan.length += ' | '.length
        return readMarked(scan, cell)
      })
      lay({ plain: reads.map((it) => it.plain).join(' | ') }, { kind: 'row', cells: reads.map((it) => it.pieces) })
    } else if (line.startsWith('## ')) {
      const read = readMarked(scan, line.slice(3))
      lay(read, { kind: 'heading', pieces: read.pieces, plain: read.plain })
    } else {
      const read = readMarked(scan, label ? line.slice(label.length + 2) : line)
      lay(read, { kind: label ? 'turn' : 'note', label, pieces: read.pieces, plain: read.plain })
    }
  }
  if (scan.open.length > 0) throw new Error(`${about.source}: passage ${scan.open[0].id} is not closed`)
  return { about, title, text: laidOut.join('\n'), blocks, scan }
}

/** Plain text: the title, then one line a block. One name is written decomposed, as a Mac would. */
function textFile({ about, title, blocks }) {
  const all = [title, ...blocks.slice(1).map((it) => (it.label ? `${it.label}: ${it.plain}` : it.plain))].join('\n')
  const decomposed = about.decomposed ?? ''
  return Buffer.from(`${all.replace(decomposed, decomposed.normalize('NFD'))}\n`, 'utf8')
}

/** The marks outside the text: in labels, properties, comment authors and the name of the file. */
function goldAround(about) {
  const found = []
  const read = (where, marked) => {
    const scan = newScan()
    const { plain } = readMarked(scan, marked, { where, counts: false })
    found.push(...scan.gold)
    return plain
  }
  for (const { label, line } of about.speakers) if (line) found.push({ id: line, surface: label, where: 'label', span: null })
  const properties = Object.fromEntries(
    Object.entries(about.properties).map(([name, marked]) => [name, read('properties', marked)]),
  )
  const reviewer = about.reviewer && {
    author: read('comment', about.reviewer.author),
    initials: read('comment', about.reviewer.initials),
  }
  read('file-name', about.fileNameMarks)
  return { found, properties, reviewer }
}

/** The decision in the words of the app's records. */
function decisionOf({ decision, replacement, reason }) {
  const kinds = { P: 'pseudonym', R: 'role', G: 'coarser', S: 'blackout', F: 'remove', K: 'keep', A: 'already-pseudonym' }
  return { kind: kinds[decision], ...(replacement ? { replacement } : {}), ...(reason ? { reason } : {}) }
}

function goldEntry(document, { id, surface, where, span }) {
  const line = lines[id]
  if (!line) throw new Error(`no gold line ${id}`)
  const { kind, owner, directness, decision, replacement = null } = line
  return { document, line: parseInt(id, 10), id, surface, where, span, kind, owner, directness, decision, replacement }
}

/** One decision for each gold line, with every spelling that it has in the texts. */
function decisionsOf(entries) {
  return Object.keys(lines)
    .filter((id) => entries.some((entry) => entry.id === id))
    .map((id) => ({
      id,
      line: parseInt(id, 10),
      kind: lines[id].kind,
      owner: lines[id].owner,
      forms: [...new Set(entries.filter((entry) => entry.id === id).map((entry) => entry.surface))],
      decision: decisionOf(lines[id]),
    }))
}

function countOf(decoy, texts) {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${decoy.replace(/[.()]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu')
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
}

/** A text with every planted identifier blanked, so that what is left may be read as it stands. */
function withoutGold({ text, scan }) {
  return scan.gold.reduce(
    (left, { span }) =>
      span ? left.slice(0, span.start) + '\u2588'.repeat(span.end - span.start) + left.slice(span.end) : left,
    text,
  )
}

const write = (path, content) => {
  mkdirSync(join(target, path, '..'), { recursive: true })
  writeFileSync(join(target, path), content)
}
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`

const documents = study.documents.map(readDocument)
const entries = []
const passages = []
for (const document of documents) {
  const { about, scan, text } = document
  const around = goldAround(about)
  const bytes = about.file.endsWith('.docx') ? wordFile(document.blocks, around) : textFile(document)
  write(`files/${about.file}`, bytes)
  entries.push(...[...scan.gold, ...around.found].map((found) => goldEntry(about.id, found)))
  for (const { id, codes, start, end } of scan.passages) {
    const codings = codes.map((code) => ({ code: code.replace('!', ''), stance: code.endsWith('!') ? 'against' : null }))
    passages.push({ id, document: about.id, span: { start, end }, codings, text: text.slice(start, end) })
  }
}
passages.sort((a, b) => a.id.localeCompare(b.id, 'en') || a.span.start - b.span.start || b.span.end - a.span.end)

const blanked = documents.map(withoutGold)
write('gold.json', asJson({ entries, decoys: decoys.map((text) => ({ text, count: countOf(text, blanked) })) }))
write(
  'study.json',
  asJson({
    ...study,
    documents: documents.map(({ about, title }) => ({
      ...{ id: about.id, file: about.file, title, kind: about.kind, language: about.language, names: about.names },
      speakers: about.speakers.map(({ label, role, participant }) => ({ label, role, participant })),
    })),
    passages,
    decisions: decisionsOf(entries),
  }),
)
