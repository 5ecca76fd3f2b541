/**
 * Reads the mark-up of the sources:
 *   ⟦30|Ternvær⟧             a planted identifier of gold line 30, as in source/gold.json
 *   ⟪P02 A1|… ⟫              a passage under one or more codes; may nest and run over several turns; `B1!` goes against
 *   ⟪+ A1 C2|… ⟫             a further coding, of no passage of the list
 *   ⟨ins|…⟩ ⟨del|…⟩           a tracked insertion, a tracked deletion
 *   ⟨comment|…⟩              a margin comment on what stands before it
 *   ⟨footnote|…⟩             a footnote
 *   ⟨picture|…⟩              a picture, with its alternative text
 *   ⟨link|mailto:…|visible⟩  a hyperlink; the target is no part of the text
 *   ↵                        a line break inside a turn
 */

/** A reader that keeps open passages from line to line. Offsets count in the text as the importer lays it out. */
export function newScan() {
  return { length: 0, gold: [], passages: [], open: [] }
}

const aheadWhere = { del: 'deleted', comment: 'comment', link: 'link', footnote: 'footnote', picture: 'alt-text' }
const token = /⟦(\d+[a-z]?)\|([^⟧]*)⟧|⟪(\+|P\d\d) ([^|]*)\||(⟫)|⟨(ins|del|comment|link|footnote|picture)\||(⟩)|(\|)|([^⟦⟪⟫⟨⟩|]+)/gu

/**
 * Reads one marked line. Returns its plain text and its pieces for the writer; gold and passages go into the scan. A line
 * break stands in the pieces as `↵` and in the plain text as `lineBreak`, one character, as the importer of the format does.
 */
export function readMarked(scan, marked, { where = 'text', counts = true, lineBreak = '\n' } = {}) {
  const base = scan.length
  const pieces = []
  const open = { kind: 'text', from: 0 }
  let plain = ''
  let aside = null

  const add = (text) => {
    if (aside) aside.text += text
    else plain += text
  }
  const flush = (kind, target) => {
    const text = plain.slice(open.from)
    if (text !== '') pieces.push({ kind: open.kind, text, ...(open.target ? { target: open.target } : {}) })
    Object.assign(open, { kind, target, from: plain.length })
  }
  const addGold = (id, surface) => {
    const place = aside ? null : { start: base + plain.length, end: base + plain.length + surface.length }
    const found = aside?.where ?? where
    scan.gold.push({ id, surface: surface.replaceAll('↵', lineBreak), where: found, span: counts ? place : null })
    add(surface)
  }
  const endAhead = () => {
    flush('text')
    if (aside) pieces.push({ kind: aside.kind, text: aside.text })
    aside = null
  }

  for (const [whole, line, surface, passage, codes, endPassage, ahead, end, bar] of marked.matchAll(token)) {
    if (line) addGold(line, surface)
    else if (passage) scan.open.push({ id: passage, codes: codes.split(' '), start: base + plain.length })
    else if (endPassage) scan.passages.push({ ...scan.open.pop(), end: base + plain.length })
    else if (ahead === 'ins') flush('ins')
    else if (ahead) aside = { kind: ahead, where: aheadWhere[ahead], text: '' }
    else if (end) endAhead()
    else if (bar && aside?.kind === 'link') {
      flush('link', aside.text)
      aside = null
    } else add(whole)
  }
  flush('text')
  plain = plain.replaceAll('↵', lineBreak)
  if (counts) scan.length += plain.length
  return { plain, pieces }
}
