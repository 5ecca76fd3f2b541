import { plain, type Conversation } from '../conversation/conversation'
import type { DraftTurn } from '../draft'
import type { Drop } from '../source-line'
import { textOf, tidy } from './html-text'
import { elementsNamed, type HtmlElement } from './html-tree'

/** A speaker's heading with the list of what was said; anything else of the page is `words`. */
type Section = Readonly<{ label: string; items: readonly HtmlElement[] }> | Readonly<{ words: string }>

const nobody = /^(\(no speaker\)|unknown|ukjent)$/iu

/** Whether a page is laid out as the corpora NoTa, NDC, CANS and BigBrother: speakers as headings, utterances as lists. */
export function isSpeechCorpus(page: HtmlElement): boolean {
  const headings = [...elementsNamed(page, 'h3')].length
  return headings >= 2 && sectionsOf(page).filter((it) => 'label' in it).length >= headings * 0.9
}

/**
 * Reads a page of a speech corpus by Transcriber: each heading with its list is a turn; under two names, each numbered
 * line is a turn of the one that it numbers. What nobody speaks is a note.
 */
export function readSpeechCorpus(page: HtmlElement): Conversation {
  const turns: DraftTurn[] = []
  const notes: { text: string; before: number }[] = []
  const drops: Drop[] = []
  const say = (speaker: string | null, text: string) => {
    if (text === '') return
    if (speaker === null) notes.push({ text, before: turns.length })
    else turns.push({ speaker, startMs: null, endMs: null, text })
  }
  let title: string | null = null
  for (const section of sectionsOf(page)) {
    if ('words' in section) {
      if (title === null && turns.length === 0 && /^report\b/u.test(section.words)) title = section.words
      else say(null, section.words)
    } else readSection(section, say, drops)
  }
  return { ...plain, title, notes, turns, drops, colons: 0, layout: 'corpus' }
}

type Say = (speaker: string | null, text: string) => void

function readSection({ label, items }: Extract<Section, { label: string }>, say: Say, drops: Drop[]): void {
  const names = label.split(/\s+\+\s+/u)
  const voices = items.map(voicesOf)
  if (names.length > 1 && voices.flat().some((it) => it.number !== null)) {
    drops.push({ kind: 'label-mark', text: '+'.repeat(names.length - 1) })
    for (const { number, text } of voices.flat()) {
      if (number !== null) drops.push({ kind: 'label-mark', text: `${number}:` })
      say(names[(number ?? 1) - 1] ?? label, text)
    }
    if (voices.flat().every((it) => it.text === '')) say(null, label)
    return
  }
  const words = items.map(textOf).filter((it) => it !== '')
  const isNobody = nobody.test(label)
  if (isNobody) drops.push({ kind: 'label-mark', text: label })
  if (words.length > 0) say(isNobody ? null : label, words.join('\n'))
  else if (!isNobody) say(null, label)
}

/** The words of an utterance by the numbers in bold before them. */
function voicesOf(item: HtmlElement): readonly Readonly<{ number: number | null; text: string }>[] {
  const voices: { number: number | null; nodes: (HtmlElement | string)[] }[] = [{ number: null, nodes: [] }]
  for (const node of item.children) {
    const number = typeof node !== 'string' && node.name === 'b' ? /^(\d):$/u.exec(textOf(node))?.[1] : undefined
    if (number === undefined) voices.at(-1)!.nodes.push(node)
    else voices.push({ number: Number(number), nodes: [] })
  }
  const read = voices.map(({ number, nodes }) => ({ number, text: textOf({ ...item, children: nodes }) }))
  return read.filter((it) => it.number !== null || it.text !== '')
}

function sectionsOf(page: HtmlElement): readonly Section[] {
  const sections: Section[] = []
  let label: string | null = null
  let loose: (HtmlElement | string)[] = []
  const flush = () => {
    const words = textOf({ name: '', attributes: {}, children: loose })
    if (words !== '') sections.push({ words })
    loose = []
  }
  for (const node of contentOf(page)) {
    const name = typeof node === 'string' ? '' : node.name
    if (name === 'h3') {
      if (label !== null) sections.push({ words: label })
      flush()
      label = tidy(textOf(node as HtmlElement))
    } else if (name === 'ul' && label !== null) {
      sections.push({ label, items: itemsOf(node as HtmlElement) })
      label = null
    } else if (/^(h[1-6]|p|div|ul)$/u.test(name)) {
      flush()
      loose = [node]
      flush()
    } else loose.push(node)
  }
  if (label !== null) sections.push({ words: label })
  flush()
  return sections
}

/** What a page shows, without the frame of the page around it. */
function contentOf(element: HtmlElement): readonly (HtmlElement | string)[] {
  return element.children.flatMap((child) => {
    const isFrame = typeof child !== 'string' && /^(html|head|body)$/u.test(child.name)
    return isFrame ? contentOf(child) : [child]
  })
}

/** The items of a list; what stands between them is one too. */
function itemsOf({ attributes, children }: HtmlElement): readonly HtmlElement[] {
  const items: { name: string; attributes: HtmlElement['attributes']; children: (HtmlElement | string)[] }[] = []
  for (const child of children) {
    if (typeof child !== 'string' && child.name === 'li') items.push({ ...child, children: [...child.children] })
    else if (items.at(-1)?.name === '') items.at(-1)!.children.push(child)
    else items.push({ name: '', attributes, children: [child] })
  }
  return items
}
