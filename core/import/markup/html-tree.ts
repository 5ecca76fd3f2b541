import { FaultError } from '../../contract/fault'
import { cleanText } from '../characters/clean-text'
import type { Drop } from '../source-line'
import { htmlTokens, type HtmlToken } from './html-tokens'

/** An element of a page; names are in lower case. */
export type HtmlElement = Readonly<{
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (HtmlElement | string)[]
}>

type OpenElement = HtmlElement & Readonly<{ children: (HtmlElement | string)[] }>

const deepest = 200
const most = { characters: 20_000_000, elements: 1_000_000 }

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const blocks = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Which open elements an element ends, and which of the open ones keeps it from looking further out. */
const ends: readonly (readonly [names: RegExp, ended: RegExp, within: RegExp])[] = [
  [/^li$/u, /^li$/u, /^(ul|ol)$/u],
  [/^(dt|dd)$/u, /^(dt|dd)$/u, /^dl$/u],
  [/^(td|th)$/u, /^(td|th)$/u, /^(tr|table)$/u],
  [/^(tr|tbody|thead|tfoot)$/u, /^tr$/u, /^table$/u],
]

/** Whether an element begins a line of its own. */
export function isBlock(name: string): boolean {
  return blocks.has(name)
}

/**
 * Reads a page into a tree, as browsers do where tags are left out. What is nested deeper than 200 lies beside, not inside.
 * Comments, scripts and styles go to `drops`. Faults: `import.too-large` {megabytes}.
 */
export function parseHtml(source: string, drops: Drop[]): HtmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open: OpenElement[] = [root]
  let count = 0
  const tooLarge = () => new FaultError('import.too-large', { megabytes: most.characters / 1_000_000 })
  if (source.length > most.characters) throw tooLarge()
  for (const token of htmlTokens(source)) {
    if (token.kind === 'text') {
      const { text, removed } = cleanText(token.text)
      open.at(-1)!.children.push(text)
      if (removed !== '') drops.push({ kind: 'invisible', text: removed })
    }
    if (token.kind === 'aside') drops.push(dropOf(token))
    else if (token.kind === 'close') close(open, token.name)
    else if (token.kind === 'open') {
      count += 1
      if (count > most.elements) throw tooLarge()
      begin(open, token)
    }
  }
  return root
}

function dropOf({ of, text }: Extract<HtmlToken, { kind: 'aside' }>): Drop {
  return { kind: of === 'comment' ? 'markup' : 'machine-data', text }
}

function begin(open: OpenElement[], { name, attributes, isClosed }: Extract<HtmlToken, { kind: 'open' }>): void {
  if (blocks.has(name)) endInnermost(open, /^p$/u, /^(td|th|li|table)$/u)
  for (const [names, ended, within] of ends) if (names.test(name)) endInnermost(open, ended, within)
  const element: OpenElement = { name, attributes, children: [] }
  open.at(-1)!.children.push(element)
  const isEmpty = empty.has(name) || (isClosed && !blocks.has(name))
  if (!isEmpty && open.length < deepest) open.push(element)
}

function endInnermost(open: OpenElement[], ended: RegExp, within: RegExp): void {
  for (let at = open.length - 1; at > 0; at -= 1) {
    if (ended.test(open[at]!.name)) open.length = at
    else if (!within.test(open[at]!.name)) continue
    return
  }
}

/** A closing tag ends the innermost element of its name; in a cell, only one that was opened there. */
function close(open: OpenElement[], name: string): void {
  const isOfTable = /^(table|tbody|thead|tfoot|tr)$/u.test(name)
  for (let at = open.length - 1; at > 0; at -= 1) {
    if (open[at]!.name === name) {
      open.length = at
      return
    }
    if (!isOfTable && /^(td|th)$/u.test(open[at]!.name)) return
  }
}

/** The elements of a name in a part of the page, in its order. */
export function* elementsNamed(element: HtmlElement, name: string): Generator<HtmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    yield* elementsNamed(child, name)
  }
}
