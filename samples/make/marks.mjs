/**
 * Reads the mark-up of the sources:
 *   ⟦30|Ternvær⟧            a planted identifier of gold line 30, as in source/gold.json
 *   ⟪P02 A1|… ⟫             a passage under one or more codes; may nest and run over several turns; `B1!` goes against
 *   ⟨ins|…⟩ ⟨del|…⟩          a tracked insertion, a tracked deletion
 *   ⟨comment|…⟩             a margin comment on what stands before it
 */

/** A reader that keeps open passages from line to line. Offsets count in the text as the importer lays it out. */
export function newScan() {
  return { length: 0, gold: [], passages: [], open: [] }
}

/** Reads one marked line. Returns its plain text and its pieces for the writer; gold and passages go into the scan. */
export function readMarked(scan, marked, { where = 'text', counts = true } = {}) {
  const base = scan.length
  const pieces = []
  const change = { kind: 'text', from: 0 }
  let plain = ''
  let aside = null

  const add = (text) => {
    if (aside) aside.text += text
    else plain += text
  }
  const flush = (kind) => {
    if (plain.length > change.from) pieces.push({ kind: change.kind, text: plain.slice(change.from) })
    change.kind = kind
    change.from = plain.length
  }
  const addGold = (line, surface) => {
    const place = aside ? null : { start: base + plain.length, end: base + plain.length + surface.length }
    scan.gold.push({ id: line, surface, where: aside?.where ?? where, span: counts ? place : null })
    add(surface)
  }

  const token = /⟦(\d+[a-z]?)\|([^⟧]*)⟧|⟪(P\d\d) ([^|]*)\||(⟫)|⟨(ins|del|comment)\||(⟩)|([^⟦⟪⟫⟨⟩]+)/gu
  for (const [whole, line, surface, passage, codes, endPassage, aheadKind, endAhead] of marked.matchAll(token)) {
    if (line) addGold(line, surface)
    else if (passage) scan.open.push({ id: passage, codes: codes.split(' '), start: base + plain.length })
    else if (endPassage) scan.passages.push({ ...scan.open.pop(), end: base + plain.length })
    else if (aheadKind === 'ins') flush('ins')
    else if (aheadKind) aside = { kind: aheadKind, where: aheadKind === 'del' ? 'deleted' : 'comment', text: '' }
    else if (endAhead && aside) {
      flush('text')
      pieces.push({ kind: aside.kind, text: aside.text })
      aside = null
    } else if (endAhead) flush('text')
    else add(whole)
  }
  flush('text')
  if (counts) scan.length += plain.length
  return { plain, pieces }
}
