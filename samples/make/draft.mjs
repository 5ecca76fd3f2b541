import { newScan, readMarked } from './marks.mjs'

const kinds = { '# ': 'title', '- ': 'subtitle', '## ': 'heading', '### ': 'subheading', '^ ': 'caption' }
const quote = /^> (?<form>\S+) (?<passage>\S+) (?<participant>\S+) \| (?<text>.*)$/u
const orNull = (word) => (word === '–' ? null : word)

/**
 * Reads the draft of the thesis: `> form passage participant | «quotation» (attribution)` is a quotation with what is true
 * of it, `^` a caption, `-` a line of the title page. Gold in the body has no span: the draft is no document of the study.
 */
export function readDraft(source) {
  const scan = newScan()
  const quotations = []
  const read = (text) => readMarked(scan, text, { where: 'body', counts: false })
  const blocks = source
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const quoted = quote.exec(line)?.groups
      if (quoted) {
        const { form, passage, participant, text } = quoted
        quotations.push({ form, passage: orNull(passage), participant: orNull(participant), text: read(text).plain })
        return { kind: 'quote', pieces: [{ kind: 'text', text }] }
      }
      if (line.startsWith('| ')) return { kind: 'row', cells: line.slice(2).split(' | ').map((cell) => read(cell).pieces) }
      const mark = Object.keys(kinds).find((it) => line.startsWith(it)) ?? ''
      return { kind: kinds[mark] ?? 'note', pieces: read(line.slice(mark.length)).pieces }
    })
  return { blocks, quotations, gold: scan.gold }
}
