import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { newScan, readMarked } from './marks.mjs'
import { escape } from './word-body.mjs'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const word14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const word15 = 'http://schemas.microsoft.com/office/word/2012/wordml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const moment = '2026-04-10T08:00:00Z'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const authors = { supervisor: ['Rettleiar', 'R'], student: ['KB', 'KB'] }

const run = (text, properties = '') =>
  text === '' ? '' : `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** Cuts the first run that holds the words in three, and puts what `make` gives where they stood. */
function atWords(xml, words, make) {
  const wanted = escape(words).replaceAll('&quot;', '"')
  const runs = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/gu
  for (const [whole, properties = '', text] of xml.matchAll(runs)) {
    const at = text.indexOf(wanted)
    if (at < 0) continue
    const anchor = run(wanted, properties)
    const made = run(text.slice(0, at), properties) + make(anchor, properties) + run(text.slice(at + wanted.length), properties)
    return xml.replace(whole, () => made)
  }
  throw new Error(`the report does not say «${words}»`)
}

const marked = (id, anchor) =>
  `<w:commentRangeStart w:id="${id}"/>${anchor}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
const paragraphId = (id) => (0x10000000 + id).toString(16).toUpperCase()

function commentXml({ text, author = 'supervisor' }, id) {
  const [name, initials] = authors[author]
  return (
    `<w:comment w:id="${id}" w:author="${name}" w:date="${moment}" w:initials="${initials}">` +
    `<w:p w14:paraId="${paragraphId(id)}">${run(escape(text))}</w:p></w:comment>`
  )
}

function tracked(xml, { on, delete: gone, insert }, id) {
  const by = (offset) => `w:id="${id + offset}" w:author="${authors.supervisor[0]}" w:date="${moment}"`
  const [before, after] = on.split(gone)
  return atWords(
    xml,
    on,
    (_, properties) =>
      run(before, properties) +
      `<w:del ${by(0)}><w:r>${properties}<w:delText xml:space="preserve">${gone}</w:delText></w:r></w:del>` +
      `<w:ins ${by(1)}>${run(insert, properties)}</w:ins>${run(after, properties)}`,
  )
}

/** Registers the two parts that hold comments. */
function withParts(parts, names) {
  const types = names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${contentType}.${name}+xml"/>`)
  const relations = [
    `<Relationship Id="rId91" Type="${office}/comments" Target="comments.xml"/>`,
    '<Relationship Id="rId92" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>',
  ]
  const add = (name, end, xml) => (parts[name] = strToU8(strFromU8(parts[name]).replace(end, () => xml + end)))
  add('[Content_Types].xml', '</Types>', types.join(''))
  add('word/_rels/document.xml.rels', '</Relationships>', relations.join(''))
}

/**
 * What comes back from the supervisor: the report as the app wrote it, with comments, two of them resolved, two labels
 * changed, one comment of the student's deleted, an edit before a comment, and one tracked change inside a quotation.
 */
export function supervisorFile(report, { comments: given, tracked: change }) {
  const scan = newScan()
  const comments = given.map((it) => ({
    ...it,
    text: readMarked(scan, it.text, { where: 'comment', counts: false }).plain,
    author: it.author ?? (it.what === 'label-changed' ? 'student' : 'supervisor'),
  }))
  const parts = unzipSync(new Uint8Array(report))
  let xml = strFromU8(parts['word/document.xml'])
  comments.forEach(({ on, before = '' }, id) => {
    xml = atWords(xml, on, (anchor, properties) => run(before, properties) + marked(id, anchor))
  })
  parts['word/document.xml'] = strToU8(tracked(xml, change, 900))
  const done = comments.map(
    ({ what }, id) => `<w15:commentEx w15:paraId="${paragraphId(id)}" w15:done="${what === 'resolved' ? 1 : 0}"/>`,
  )
  parts['word/comments.xml'] = strToU8(
    `${head}<w:comments xmlns:w="${main}" xmlns:w14="${word14}">${comments.map(commentXml).join('')}</w:comments>`,
  )
  parts['word/commentsExtended.xml'] = strToU8(`${head}<w15:commentsEx xmlns:w15="${word15}">${done.join('')}</w15:commentsEx>`)
  withParts(parts, ['comments', 'commentsExtended'])
  return { bytes: zipSync(parts, { level: 6, mtime: new Date(2026, 3, 10, 8, 0, 0) }), gold: scan.gold, comments }
}
