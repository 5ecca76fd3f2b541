import { FaultError } from '../../contract/fault'
import { openOdt } from '../../import/odt/odt-package'
import { readOdtStyles } from '../../import/odt/odt-styles'
import { childOf, descendants, elements, parseXml, type XmlElement } from '../../import/xml'
import { unzip, zipNames } from '../../import/zip'
import { asidePassage, passageOf, type DocumentPart, type FinishedDocument, type LocatedPassage } from './located'
import { isPicture } from './pictures'
import { propertyPassages } from './properties'
import { isAddress } from './word/read-story'
import { unreadOf } from './unread'

type Ground = Readonly<{
  passages: LocatedPassage[]
  authors: Set<string>
  heading: (element: XmlElement) => number | null
  isBlock: (element: XmlElement) => boolean
  isHidden: (style: string | undefined) => boolean
  isCaption: (style: string) => boolean
  /** The paragraphs of the text so far. */
  count: { value: number }
}>

/**
 * Reads an OpenDocument text whole, packed or flat, also notes, deleted and hidden words, alternative texts, links and
 * properties. Faults as `openOdt`.
 */
export function readOpenDocument(bytes: Uint8Array): FinishedDocument {
  const parts = openOdt(bytes)
  const ground = groundOf(parts.styles)
  readBelow(parts.body, null, ground)
  for (const page of parts.headersAndFooters) readBelow(page, 'header', ground)
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b
  const names = isPacked ? zipNames(bytes) : []
  const pictures = isPacked
    ? names.filter((name) => isPicture(name)).length
    : [...descendants(parts.body, 'draw:image')].length
  const inner = names.filter((name) => /^Object [^/]+\/content\.xml$/u.test(name)).length
  return {
    format: 'odt',
    passages: [
      ...ground.passages,
      ...propertiesOf(bytes, isPacked),
      ...[...ground.authors].map((it) => asidePassage(it, { part: 'comment-author', page: null, paragraph: null })),
    ],
    pictures,
    unread: unreadOf({ pictures, 'embedded-files': inner, 'damaged-parts': 0 }),
  }
}

function groundOf(containers: readonly XmlElement[]): Ground {
  const styles = readOdtStyles(containers)
  const byName = new Map(containers.flatMap(elements).map((it) => [it.attributes['style:name'] ?? '', it] as const))
  const chainOf = (name: string): readonly XmlElement[] => {
    const chain: XmlElement[] = []
    for (
      let at = byName.get(name);
      at && chain.length < 20;
      at = byName.get(at.attributes['style:parent-style-name'] ?? '')
    )
      chain.push(at)
    return chain
  }
  const namesOf = (style: string) => [
    style,
    ...chainOf(style).map((it) => it.attributes['style:parent-style-name'] ?? ''),
  ]
  return {
    passages: [],
    authors: new Set(),
    count: { value: 0 },
    isHidden: styles.isHidden,
    isCaption: (style) => namesOf(style).some((it) => /^(?:caption|illustration|figure|table$|bildetekst)/iu.test(it)),
    heading: (element) => {
      if (element.name === 'text:h') return Number(element.attributes['text:outline-level'] ?? '1')
      return styles.isTitle(element.attributes['text:style-name']) ? 0 : null
    },
    isBlock(element) {
      const style = element.attributes['text:style-name'] ?? ''
      if (namesOf(style).some((it) => /quot|sitat|utdrag/iu.test(it))) return true
      if (namesOf(style).some((it) => /^(?:list|contents|bibliograph|footnote|endnote)/iu.test(it))) return false
      const margin = chainOf(style).flatMap(
        (it) => childOf(it, 'style:paragraph-properties')?.attributes[':margin-left'] ?? [],
      )[0]
      return centimetres(margin ?? '0') >= 0.5
    },
  }
}

function centimetres(length: string): number {
  const found = /^(-?[\d.]+)(cm|mm|in|pt)$/u.exec(length)
  const units: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72 }
  return found === null ? 0 : Number(found[1]) * (units[found[2] ?? ''] ?? 0)
}

function readBelow(element: XmlElement, part: DocumentPart | null, ground: Ground): void {
  for (const child of elements(element)) {
    if (child.name === 'text:p' || child.name === 'text:h') paragraph(child, part, ground)
    else if (child.name === 'text:tracked-changes') readBelow(child, 'deleted', ground)
    else if (child.name === 'dc:creator') ground.authors.add(wordsOf(child))
    else if (child.name !== 'dc:date') {
      describe(child, ground)
      readBelow(child, part === null && child.name === 'draw:text-box' ? 'text-box' : part, ground)
    }
  }
}

type Inner = readonly [element: XmlElement, part: DocumentPart | null]
type Pieces = { text: string; hidden: string; readonly inner: Inner[] }

function paragraph(element: XmlElement, part: DocumentPart | null, ground: Ground): void {
  const style = element.attributes['text:style-name'] ?? ''
  const pieces: Pieces = { text: '', hidden: '', inner: [] }
  inline(element, pieces, { part, ground, isHidden: ground.isHidden(style) })
  const text = tidy(pieces.text)
  if (text !== '') {
    if (part === null) ground.count.value += 1
    const named = part ?? (ground.isCaption(style) ? 'caption' : 'body')
    const heading = part === null ? ground.heading(element) : null
    const more = { heading, isBlock: ground.isBlock(element), isPrinted: named !== 'deleted' }
    ground.passages.push(passageOf(text, placeOf(named, ground), more))
  }
  if (tidy(pieces.hidden) !== '') ground.passages.push(asidePassage(tidy(pieces.hidden), placeOf('hidden', ground)))
  for (const [child, its] of pieces.inner) {
    describe(child, ground)
    readBelow(childOf(child, 'text:note-body') ?? child, its, ground)
  }
}

type Within = Readonly<{ part: DocumentPart | null; ground: Ground; isHidden: boolean }>

function inline(at: XmlElement, pieces: Pieces, within: Within): void {
  const kind = within.isHidden ? 'hidden' : 'text'
  for (const child of at.children) {
    if (typeof child === 'string') pieces[kind] += child
    else if (blanks.has(child.name)) pieces[kind] += ' '
    else if (isApart(child.name)) pieces.inner.push([child, partOf(child, within.part)])
    else {
      describe(child, within.ground)
      const hides = child.name === 'text:hidden-text' || within.ground.isHidden(child.attributes['text:style-name'])
      inline(child, pieces, { ...within, isHidden: within.isHidden || hides })
    }
  }
}

function isApart(name: string): boolean {
  return name === 'text:note' || name === 'office:annotation' || name.startsWith('draw:')
}

function partOf({ name, attributes }: XmlElement, part: DocumentPart | null): DocumentPart | null {
  if (name === 'office:annotation') return 'comment'
  if (name !== 'text:note') return part
  return attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote'
}

const blanks = new Set(['text:s', 'text:tab', 'text:line-break', 'text:soft-page-break'])

/** What an element says beside its words: where it leads, and its alternative text. */
function describe(element: XmlElement, ground: Ground): void {
  const target = element.name === 'text:a' || element.name === 'draw:a' ? element.attributes[':href'] : undefined
  const place = (named: DocumentPart) => placeOf(named, ground)
  if (target !== undefined && target !== '')
    ground.passages.push(asidePassage(target, place('link'), isAddress(target)))
  for (const name of ['svg:title', 'svg:desc']) {
    const text = tidy(wordsOf(childOf(element, name)))
    if (text !== '') ground.passages.push(asidePassage(text, place('alt-text')))
  }
  const hidden = element.name === 'text:hidden-text' ? tidy(element.attributes['text:string-value'] ?? '') : ''
  if (hidden !== '') ground.passages.push(asidePassage(hidden, place('hidden')))
}

function placeOf(part: DocumentPart, { count }: Ground) {
  return { part, page: null, paragraph: count.value > 0 ? count.value : null }
}

function wordsOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((it) => (typeof it === 'string' ? it : wordsOf(it))).join('')
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function propertiesOf(bytes: Uint8Array, isPacked: boolean): readonly LocatedPassage[] {
  const meta = isPacked ? unzip(bytes, (name) => name === 'meta.xml').get('meta.xml') : bytes
  if (meta === undefined) return []
  try {
    const root = parseXml(meta)
    const found = root.name === 'office:meta' ? root : childOf(root, 'office:meta')
    return found === undefined ? [] : propertyPassages(found)
  } catch (error) {
    if (error instanceof FaultError) return []
    throw error
  }
}
