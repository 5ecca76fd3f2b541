import { newScan, readMarked } from './marks.mjs'

const kinds = { P: 'pseudonym', R: 'role', G: 'coarser', S: 'blackout', F: 'remove', K: 'keep', A: 'already-pseudonym' }

/** The marks outside the text: in how somebody speaks, in labels, properties, comment authors and the name of the file. */
export function goldAround({ about, blocks }) {
  const found = []
  const read = (where, marked) => {
    const scan = newScan()
    const { plain } = readMarked(scan, marked, { where, counts: false })
    found.push(...scan.gold)
    return plain
  }
  const spoke = ({ label }) => blocks.some((block) => block.label === label)
  for (const { marks = '' } of about.speakers.filter(spoke)) read('label', marks)
  const properties = Object.fromEntries(
    Object.entries(about.properties ?? {}).map(([name, marked]) => [name, read('properties', marked)]),
  )
  const reviewer = about.reviewer && {
    author: read('comment', about.reviewer.author),
    initials: read('comment', about.reviewer.initials),
  }
  for (const { id, label } of about.traits ?? []) found.push({ id, surface: label, where: 'voice', span: null })
  if (about.fileNameMarks) read('file-name', about.fileNameMarks)
  return { found, properties, reviewer }
}

/** One entry of the gold list: a find with what its line says of it. */
export function goldEntry(lines, document, { id, surface, where, span }) {
  const line = lines[id]
  if (!line) throw new Error(`${document}: «${surface}» has no gold line ${id}`)
  const { kind, owner, directness, decision, replacement = null } = line
  return { document, line: parseInt(id, 10), id, surface, where, span, kind, owner, directness, decision, replacement }
}

/** The decision in the words of the app's records. */
function decisionOf({ decision, replacement, reason }) {
  return { kind: kinds[decision], ...(replacement ? { replacement } : {}), ...(reason ? { reason } : {}) }
}

/** One decision for each gold line, with every spelling that it has in the texts. */
export function decisionsOf(lines, entries) {
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

/** How often a decoy stands in texts as whole words, whatever its case. */
export function countOf(decoy, texts) {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${decoy.replace(/[.()]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu')
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
}

/** A text with every planted identifier blanked, so that what is left may be read as it stands. */
export function withoutGold({ text, scan }) {
  return scan.gold.reduce(
    (left, { span }) =>
      span ? left.slice(0, span.start) + '\u2588'.repeat(span.end - span.start) + left.slice(span.end) : left,
    text,
  )
}
