/** One name may be written decomposed, as a Mac would. */
export function decompose(text, { decomposed = '' }) {
  return text.replace(decomposed, decomposed.normalize('NFD'))
}

/** Plain text: the title, then one line a block. */
export function textFile({ about, title, blocks }) {
  const line = (block) => (block.label ? `${stamp(block, about)}${block.label}: ${block.plain}` : block.plain)
  const all = [title, ...blocks.filter((it) => it.kind !== 'title').map(line)].filter(Boolean).join('\n')
  return Buffer.from(`${decompose(all, about)}\n`, 'utf8')
}

/** Markdown: a title, headings, and one paragraph a block. */
export function markdownFile({ about, blocks }) {
  const marks = { title: '# ', heading: '## ' }
  const text = blocks.map((block) => `${marks[block.kind] ?? ''}${block.plain}`).join('\n\n')
  return Buffer.from(`${decompose(text, about)}\n`, 'utf8')
}

/** The twin of an interview as plain text: its title and its turns, and nothing else. */
export function twinFile({ title, blocks }) {
  const turns = blocks.filter((it) => it.kind === 'turn').map((it) => `${it.label}: ${it.plain}`)
  return Buffer.from(`${[title, ...turns].filter(Boolean).join('\n')}\n`, 'utf8')
}

const stamp = ({ startMs }, { layout }) => (layout === 'chat' ? `${clock(startMs)} ` : '')

/** `hh:mm:ss`. */
export function clock(ms) {
  const seconds = Math.floor(ms / 1000)
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
