import { cleanText, splitLines } from './characters/clean-text'
import { readConversation } from './conversation/conversation'
import { decodeText } from './characters/encoding'
import { unescapeEntities } from './markup/entities'
import { guessedEncoding, type Reading } from './reading'
import type { Drop, SourceLine } from './source-line'
import type { ReadingAnswers } from './reading-mend'

/** Marks at the start of a line: heading, quotation, bullet, and a line that is nothing but a rule. */
const heading = /^\s{0,3}(#{1,6})\s+(?=\S)/u
const rule = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u
const lead = /^(\s*(?:>\s?|[-*+]\s+(?=\S))+)(.*)$/u

/**
 * Reads Markdown, also what oTranscribe writes: headings, bullets, emphasis, links and escapes are taken off, the words stay.
 * Lines of one paragraph are one line of speech or note. Source: CommonMark 0.31.
 */
export function readMd(bytes: Uint8Array, answers: ReadingAnswers): Reading {
  const decoded = decodeText(bytes)
  const drops: Drop[] = []
  const text = unescapeEntities(decoded.text, (written) => drops.push({ kind: 'escape', text: written }))
  const clean = cleanText(text)
  if (clean.removed !== '') drops.push({ kind: 'invisible', text: clean.removed })
  const conversation = readConversation(linesOf(splitLines(clean.text), drops), answers)
  return { format: 'md', conversation, messages: guessedEncoding(decoded), drops }
}

/** How many lines a block of `key: value` between two rules takes at the very top; 0: there is none. Source: Jekyll. */
function frontMatter(source: readonly string[]): number {
  if (source[0]?.trim() !== '---') return 0
  const end = source.slice(1, 60).findIndex((line) => /^(?:---|\.\.\.)\s*$/u.test(line))
  const isFilled = end > 0 && source.slice(1, end + 1).every((line) => /^(?:[\w-]{1,40}:|\s|-\s|#|$)/u.test(line))
  return isFilled ? end + 2 : 0
}

function linesOf(source: readonly string[], drops: Drop[]): readonly SourceLine[] {
  const top = frontMatter(source)
  const lines = source.slice(0, top).flatMap((text, index): readonly SourceLine[] => {
    if (index > 0 && index < top - 1) return [{ text, kind: 'note', paragraph: 0, wrapped: false }]
    drops.push({ kind: 'markup', text })
    return []
  })
  return [...lines, ...bodyOf(source.slice(top), drops)]
}

function bodyOf(source: readonly string[], drops: Drop[]): readonly SourceLine[] {
  const lines: SourceLine[] = []
  let paragraph = 0
  let goesOn = false
  for (const written of source) {
    const block = blockOf(written)
    if (block.mark.trim() !== '') drops.push({ kind: 'markup', text: block.mark })
    if (block.tail !== '') drops.push({ kind: 'escape', text: block.tail })
    if (block.words.trim() === '') goesOn = false
    else {
      const wrapped = goesOn && block.mark === ''
      if (!wrapped) paragraph += 1
      const kind = block.level === 1 && lines.length === 0 ? 'title' : block.level > 0 ? 'heading' : 'text'
      lines.push({ text: plainOf(block.words, drops), kind, paragraph, wrapped })
      goesOn = block.level === 0 && !block.isBroken
    }
  }
  return lines
}

/** A line as its mark, its words and the backslash that breaks it. `level` of a heading from 1, else 0; `isBroken`: it keeps its line break. */
type MdBlock = Readonly<{ mark: string; words: string; tail: string; level: number; isBroken: boolean }>

function blockOf(written: string): MdBlock {
  if (rule.test(written)) return { mark: written, words: '', tail: '', level: 0, isBroken: true }
  const head = heading.exec(written)
  if (head) {
    const inside = written.slice(head[0].length).trimEnd()
    const words = inside.replace(/(?<=\s)#+$/u, '').trimEnd()
    return { mark: head[1]! + inside.slice(words.length), words, tail: '', level: head[1]!.length, isBroken: true }
  }
  const [, mark = '', rest = written] = lead.exec(written) ?? []
  const tail = rest.endsWith('\\') ? '\\' : ''
  const isBroken = tail !== '' || rest.endsWith('  ')
  return { mark, words: rest.slice(0, rest.length - tail.length), tail, level: 0, isBroken }
}

/** Escape, link, and words between two equal marks that hold no third: each is found in one pass, however long the line. */
const inline =
  /\\([!-/:-@[-`{-~])|!?\[([^\][]{0,600})\]\(([^)\s[]{0,1000})(?:\s"[^"[]{0,300}")?\)|(\*{1,3}|_{1,3}|~~|`{1,3})(?=[^\s*_~`])((?:(?!\4).)+)(?<=[^\s*_~`])\4(?![\p{L}\p{N}])/gu

/** The words of a line without the marks inside it. */
function plainOf(line: string, drops: Drop[]): string {
  return line.replace(inline, (written: string, ...groups: unknown[]) => {
    const [escaped, words, target, mark, marked] = groups as (string | undefined)[]
    const at = groups.at(-2) as number
    if (escaped !== undefined) {
      drops.push({ kind: 'escape', text: '\\' })
      return escaped
    }
    if (words !== undefined) {
      drops.push({ kind: 'link-target', text: written.replace(words, '') })
      return target === '' ? words : plainOf(words, drops)
    }
    // An underscore inside a word, as in `Per_Morten_`, marks nothing.
    if (mark!.startsWith('_') && /[\p{L}\p{N}]/u.test(line.charAt(at - 1))) return written
    drops.push({ kind: 'markup', text: mark! + mark! })
    return mark!.startsWith('`') ? marked! : plainOf(marked!, drops)
  })
}
