import { newScan, readMarked } from './marks.mjs'

/** A coding of a passage: `B1!` goes against the code. */
const codingOf = (code) => ({
  code: code.replace('!', ''),
  stance: code.endsWith('!') ? 'contradicts' : null,
})

function passageOf({ id, codes, start, end }, { about, text }) {
  const place = { document: about.id, span: { start, end }, codings: codes.map(codingOf), text: text.slice(start, end) }
  return id === '+' ? place : { id, ...place }
}

/** The passages of the list, by their number and then by place, and all further codings. */
export function passagesOf(documents) {
  const all = documents.flatMap((document) => document.scan.passages.map((it) => passageOf(it, document)))
  const byPlace = (a, b) => a.span.start - b.span.start || b.span.end - a.span.end
  const listed = all.filter((it) => it.id).sort((a, b) => a.id.localeCompare(b.id, 'en') || byPlace(a, b))
  return { passages: listed, codings: all.filter((it) => !it.id) }
}

/** Who speaks under a label: one speaker for all its turns, or one for each person, with the turns that are theirs. */
function speakersUnder({ label, role, participant }, turns) {
  const under = turns.flatMap((turn, index) => (turn.label === label ? [{ who: turn.who, index }] : []))
  const people = [...new Set(under.map((it) => it.who))]
  if (people.length === 1 && people[0] === participant) return [{ label, role, participant }]
  return people.map((who) => {
    const theirs = under.filter((it) => it.who === who).map((it) => it.index)
    return { label, role, participant: who, turns: theirs }
  })
}

/** What the app needs to import a document. */
export function documentFacts({ about, title, blocks }) {
  const turns = blocks.filter((block) => block.kind === 'turn')
  return {
    ...{ id: about.id, file: about.file, ...(about.twin ? { twin: about.twin } : {}), title, kind: about.kind },
    ...{ language: about.language, names: about.names },
    speakers: about.speakers.flatMap((speaker) => speakersUnder(speaker, turns)),
  }
}

/** The project's own words, codes and memos, without their marks; what the marks say goes to the gold list. */
export function projectWords({ codes, memos }) {
  const gold = []
  const plain = (where) => (marked) => {
    const scan = newScan()
    const read = readMarked(scan, marked, { where, counts: false })
    gold.push(...scan.gold)
    return read.plain
  }
  const labels = (code) => {
    const read = plain('code')
    return Object.fromEntries(Object.entries(code.labels).map(([language, text]) => [language, read(text)]))
  }
  return {
    codes: codes.map((code) => ({ ...code, labels: labels(code) })),
    memos: memos.map((memo) => ({ ...memo, text: plain('memo')(memo.text) })),
    gold,
  }
}
