import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'

const moment = '2026-03-20T10:00:00Z'
const escape = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\n/g, '&#10;')
const palette = ['#3b6ea8', '#3b6ea8', '#7a8c2e', '#7a8c2e', '#a8593b', '#a8593b', '#6b4fa0', '#6b4fa0', '#777777', '#777777']

/** The same name gives the same GUID. */
function guidOf(name) {
  const hex = createHash('sha256').update(`nar-bygda-sover/${name}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

/** The text as a person reads it, with labels, and where in it each turn has its words, in code points. */
function readable({ title, blocks }) {
  const turns = []
  let text = title
  for (const block of blocks.filter((it) => it.kind === 'turn')) {
    text += `\n${block.label}: `
    const start = [...text].length
    text += block.plain
    turns.push({ label: block.label, plain: block.plain, start, end: [...text].length })
  }
  return { text, turns }
}

function codeXml(codes, parent) {
  const below = codes.filter((code) => code.parent === parent)
  return below
    .map(({ id, labels, colour, definition }) => {
      const description = definition.nb === '' ? '' : `<Description>${escape(definition.nb)}</Description>`
      const head = `guid="${guidOf(`code ${id}`)}" name="${escape(labels.nb)}" isCodable="true" color="${palette[colour]}"`
      return `<Code ${head}>${description}${codeXml(codes, id)}</Code>`
    })
    .join('')
}

/** The turns of the participant that both persons read: the first so many. */
function readByBoth({ turns }, document, count) {
  const asked = document.about.speakers.find(({ role }) => role === 'participant').label
  return turns.filter(({ label }) => label === asked).slice(0, count)
}

function selectionXml({ code, turn, note = '' }, turns, by) {
  const found = turns.filter(({ plain }) => plain.startsWith(turn))
  if (found.length !== 1) throw new Error(`second coder: ${found.length} turns begin with «${turn}»`)
  const [{ plain, start, end }] = found
  const guid = guidOf(`selection ${code} ${turn}`)
  const made = `creatingUser="${by}" creationDateTime="${moment}"`
  const coding = code
    ? `<Coding guid="${guidOf(`coding ${code} ${turn}`)}" ${made}><CodeRef targetGUID="${guidOf(`code ${code}`)}"/></Coding>`
    : ''
  const description = note === '' ? '' : `<Description>${escape(note)}</Description>`
  return (
    `<PlainTextSelection guid="${guid}" name="${escape(plain)}" startPosition="${start}" endPosition="${end}" ${made}>` +
    `${description}${coding}</PlainTextSelection>`
  )
}

/** What a second person made of one interview, as a REFI-QDA project: whole turns under a part of the codebook, with notes. */
export function secondCoderFile(second, codes, document) {
  const text = readable(document)
  const both = readByBoth(text, document, second.turns)
  const by = guidOf('user Medforsker')
  const source = guidOf(`source ${second.document}`)
  const shown = codes.filter((code) => second.codes.includes(code.id))
  const selections = second.codings.map((coding) => selectionXml(coding, both, by)).join('')
  const project =
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    `<Project name="Medforsker" origin="Fortrolig" creatingUserGUID="${by}" creationDateTime="${moment}" xmlns="urn:QDA-XML:project:1.0">` +
    `<Users><User guid="${by}" name="Medforsker" id="MF"/></Users>` +
    `<CodeBook><Codes>${codeXml(shown, null)}</Codes></CodeBook>` +
    `<Sources><TextSource guid="${source}" name="${escape(document.title)}" plainTextPath="internal://${source}.txt" ` +
    `creatingUser="${by}" creationDateTime="${moment}">${selections}</TextSource></Sources></Project>\n`
  const files = { 'project.qde': strToU8(project), [`sources/${source}.txt`]: strToU8(text.text) }
  return zipSync(files, { level: 6, mtime: new Date(2026, 2, 20, 10, 0, 0) })
}
