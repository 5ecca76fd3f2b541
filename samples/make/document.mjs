import { newScan, readMarked } from './marks.mjs'
import { setTimes, timeOf } from './times.mjs'

const timed = /^(\d\d:\d\d:\d\d) (?=\S)/u
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** `Label: …`, `Label{who}: …` where somebody else speaks than the label says, `00:31:12 Label: …` in a chat. */
function turnHead(line, about) {
  const time = timed.exec(line)?.[1] ?? null
  const rest = time ? line.slice(time.length + 1) : line
  for (const { label, participant } of about.speakers) {
    const head = new RegExp(`^${escaped(label)}(?:\\{(\\p{L}+)\\})?: `, 'u').exec(rest)
    if (!head) continue
    const block = { kind: 'turn', label, who: head[1] ?? participant, assigned: head[1] ?? null }
    return { block: { ...block, startMs: time ? timeOf(time) : null }, text: rest.slice(head[0].length) }
  }
  return null
}

/**
 * Reads a source line by line into blocks. Title and labels are no part of the laid-out text; LF joins the rest, and a line
 * break inside a turn is what the importer of the format makes of it. `@00:48:00` alone: the next turn begins then.
 */
export function readDocument(about, source) {
  const scan = newScan()
  const options = { lineBreak: about.lineBreak ?? '\n' }
  const blocks = []
  const laidOut = []
  let title = ''
  let anchor = null

  const lay = (read, block) => {
    if (read.plain !== read.plain.trim()) throw new Error(`${about.source}: space at the edge of «${read.plain}»`)
    laidOut.push(read.plain)
    scan.length += 1
    blocks.push(block)
  }
  const layRow = (cells) => {
    const reads = cells.map((cell, index) => {
      if (index > 0) scan.length += ' | '.length
      return readMarked(scan, cell, options)
    })
    lay({ plain: reads.map((it) => it.plain).join(' | ') }, { kind: 'row', cells: reads.map((it) => it.pieces) })
  }
  const layTurn = ({ block, text }) => {
    const read = readMarked(scan, text, options)
    lay(read, { ...block, pieces: read.pieces, plain: read.plain, startMs: block.startMs ?? anchor })
    anchor = null
  }
  const layPlain = (kind, line) => {
    const read = readMarked(scan, line, options)
    lay(read, { kind, pieces: read.pieces, plain: read.plain })
  }

  for (const line of source.split('\n').filter(Boolean)) {
    const turn = turnHead(line, about)
    if (line.startsWith('# ')) {
      const read = readMarked(scan, line.slice(2), { where: 'title', counts: false })
      title = read.plain
      blocks.push({ kind: 'title', pieces: read.pieces, plain: title })
    } else if (/^@\d\d:\d\d:\d\d$/u.test(line)) anchor = timeOf(line.slice(1))
    else if (line.startsWith('| ')) layRow(line.slice(2).split(' | '))
    else if (line.startsWith('## ')) layPlain('heading', line.slice(3))
    else if (turn) layTurn(turn)
    else layPlain('note', line)
  }
  if (scan.open.length > 0) throw new Error(`${about.source}: passage ${scan.open[0].id} is not closed`)
  setTimes(blocks, about)
  return { about, title, text: laidOut.join('\n'), blocks, scan }
}
