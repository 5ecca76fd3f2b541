import { plain, type Conversation } from '../conversation/conversation'
import type { DraftTurn } from '../draft'
import type { Drop } from '../source-line'
import { textOf } from './html-text'
import { elementsNamed, isBlock, type HtmlElement } from './html-tree'

/** Start and end in milliseconds and the speaker, as `ts_12140_22800_S01`. Source: noScribe, utils.py. */
const anchorName = /^ts_(\d{1,12})_(\d{1,12})_(.*)$/su
/** What stands before the words: the speaker, then the time in whole seconds, which the anchor tells better. */
const head = /^(?:([^:\n]{1,63}):\s*)?(\[\d{1,2}:\d{2}:\d{2}\])?\s*/u

type Anchor = Readonly<{ startMs: number; endMs: number; speaker: string }>

/** Whether a page is one that noScribe wrote. */
export function isNoscribe(page: HtmlElement): boolean {
  return anchorsOf(page).length >= 2
}

function anchorsOf(element: HtmlElement): readonly Anchor[] {
  return [...elementsNamed(element, 'a')].flatMap(({ attributes }) => {
    const found = anchorName.exec(attributes['name'] ?? '')
    if (!found) return []
    const startMs = Number(found[1])
    return [{ startMs, endMs: Math.max(startMs, Number(found[2])), speaker: found[3]!.replace(/^\/\//u, '').trim() }]
  })
}

function holdsBlock(node: HtmlElement | string): node is HtmlElement {
  return typeof node !== 'string' && (isBlock(node.name) || node.children.some(holdsBlock))
}

/** The paragraphs of a page; what stands between them, as in a page that was damaged, is one too. */
function* paragraphsOf(element: HtmlElement): Generator<HtmlElement> {
  let between: (HtmlElement | string)[] = []
  const outside = (): HtmlElement => ({ name: 'p', attributes: {}, children: between })
  for (const child of element.children) {
    if (!holdsBlock(child)) {
      between.push(child)
      continue
    }
    yield outside()
    between = []
    yield* paragraphsOf(child)
  }
  yield outside()
}

/**
 * Reads a page of noScribe: a paragraph with anchors is a turn, from its first to its last; words that overlap stay in it as
 * `//S02: … //`. What stands before the first is the title and notes; so is a pause before anybody speaks.
 */
export function readNoscribe(page: HtmlElement): Conversation {
  const turns: DraftTurn[] = []
  const notes: { text: string; before: number }[] = []
  const drops: Drop[] = []
  let title: string | null = null
  for (const paragraph of paragraphsOf(page)) {
    const text = textOf(paragraph)
    const anchors = anchorsOf(paragraph)
    const [first] = anchors
    if (text === '') continue
    if (first && first.speaker !== '') {
      const { speaker, words } = voiceOf(text, first.speaker, drops)
      const endMs = anchors.reduce((latest, it) => Math.max(latest, it.endMs), first.endMs)
      if (words === '') notes.push({ text: speaker, before: turns.length })
      else turns.push({ speaker, startMs: first.startMs, endMs, text: words })
    } else if (title === null && !first && turns.length + notes.length === 0) title = text
    else notes.push({ text, before: turns.length })
  }
  return { ...plain, title, notes, turns, drops, colons: 0, layout: 'noscribe' }
}

/** Words before a colon are the speaker where the anchor says the same, or a time follows them. */
function voiceOf(text: string, speaker: string, drops: Drop[]): Readonly<{ speaker: string; words: string }> {
  const [before = '', label, time] = head.exec(text) ?? []
  const isLabelled = label !== undefined && (label.trim() === speaker || time !== undefined)
  if (time !== undefined) drops.push({ kind: 'time-mark', text: time })
  if (isLabelled) drops.push({ kind: 'label-mark', text: ':' })
  if (isLabelled) return { speaker: label.trim(), words: text.slice(before.length) }
  return { speaker, words: label === undefined ? text.slice(before.length) : text }
}
