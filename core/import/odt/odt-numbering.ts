import { countOn, shownNumber, type ListCount, type ListLevel } from '../numbering/list-numbers'
import type { NumberForm } from '../numbering/written-number'
import { elements, type XmlElement } from '../xml'
import type { OdtStyles } from './odt-styles'

/** Counts the numbers that an OpenDocument text shows before paragraphs and keeps nowhere as text. */
export type OdtNumbering = Readonly<{
  /** A list begins; those inside it are deeper levels of the same. */
  openList: (list: XmlElement) => void
  closeList: () => void
  /** An item begins: its first paragraph is numbered. `text:list-header` begins one whose paragraphs are not. */
  openItem: (item: XmlElement) => void
  /** The number of the next paragraph or heading; null for none. It is asked for once, in the file's order. */
  next: (paragraph: XmlElement) => string | null
}>

/** An open list. `style` null: its paragraphs' style says it. `item`: where its next paragraph begins one. */
type OpenList = {
  readonly style: string | null
  readonly count: ListCount
  item: Readonly<{ value: number | null }> | null
}

const levelCount = 10
const outline = ''

const forms: Readonly<Record<string, readonly [counted: NumberForm, inStep: NumberForm]>> = {
  '1': ['decimal', 'decimal'],
  i: ['lower-roman', 'lower-roman'],
  I: ['upper-roman', 'upper-roman'],
  a: ['lower-counted', 'lower-repeated'],
  A: ['upper-counted', 'upper-repeated'],
  '': ['none', 'none'],
}

/** Reads the list styles and the outline of headings. Source: OpenDocument 1.3, part 3, 5.3, 16.30-16.34 and 19.880. */
export function readOdtNumbering(containers: readonly XmlElement[], styles: OdtStyles): OdtNumbering {
  const levelsOf = new Map<string, readonly ListLevel[]>()
  for (const style of containers.flatMap(elements)) {
    if (style.name === 'text:list-style') levelsOf.set(style.attributes['style:name'] ?? outline, readLevels(style))
    if (style.name === 'text:outline-style') levelsOf.set(outline, readLevels(style))
  }
  const open: OpenList[] = []
  const byId = new Map<string, ListCount>()
  const byStyle = new Map<string, ListCount>()
  const ofHeadings: ListCount = []

  function countOf({ attributes }: XmlElement, style: string | null): ListCount {
    const followed = byId.get(attributes['text:continue-list'] ?? '')
    const goesOn = attributes['text:continue-numbering'] === 'true' ? byStyle.get(style ?? outline) : undefined
    return followed ?? goesOn ?? []
  }

  function openList(list: XmlElement): void {
    const around = open.at(-1)
    const style = list.attributes['text:style-name'] ?? around?.style ?? null
    const count = around?.count ?? countOf(list, style)
    const id = list.attributes['xml:id'] ?? list.attributes[':id'] ?? list.attributes['text:id']
    if (id !== undefined) byId.set(id, count)
    if (!around) byStyle.set(style ?? outline, count)
    open.push({ style, count, item: null })
  }

  function openItem(item: XmlElement): void {
    const list = open.at(-1)
    if (!list) return
    const value = wholeNumber(item.attributes['text:start-value'], null)
    list.item = item.name === 'text:list-item' ? { value } : null
  }

  function next(paragraph: XmlElement): string | null {
    const list = open.at(-1)
    if (!list) return paragraph.name === 'text:h' ? nextHeading(paragraph) : null
    const { item } = list
    list.item = null
    const levels = levelsOf.get(list.style ?? styles.listOf(paragraph.attributes['text:style-name']) ?? outline)
    return item && levels ? counted(list.count, levels, Math.min(open.length, levelCount) - 1, item.value) : null
  }

  function nextHeading({ attributes }: XmlElement): string | null {
    const levels = levelsOf.get(styles.listOf(attributes['text:style-name']) ?? outline)
    if (!levels || attributes['text:is-list-header'] === 'true') return null
    const at = Math.min(wholeNumber(attributes['text:outline-level'], 1) || 1, levelCount) - 1
    const isRestarted = attributes['text:restart-numbering'] === 'true'
    const value = wholeNumber(attributes['text:start-value'], null) ?? (isRestarted ? (levels[at]?.start ?? 1) : null)
    return counted(ofHeadings, levels, at, value)
  }

  return { openList, closeList: () => void open.pop(), openItem, next }
}

function counted(count: ListCount, levels: readonly ListLevel[], at: number, value: number | null): string | null {
  countOn(count, levels, at, value)
  return shownNumber(count, levels, at)
}

function readLevels(style: XmlElement): readonly ListLevel[] {
  const byLevel = new Map(elements(style).map((it) => [wholeNumber(it.attributes['text:level'], 0), it]))
  return Array.from({ length: levelCount }, (_, at) => levelOf(byLevel.get(at + 1), at, byLevel))
}

function levelOf(level: XmlElement | undefined, at: number, all: ReadonlyMap<number | null, XmlElement>): ListLevel {
  const attributes = level?.attributes ?? {}
  const [counted, inStep] = forms[formatOf(level)] ?? forms['1']!
  const isNumbered = /^text:(list-level-style-number|outline-level-style)$/u.test(level?.name ?? '')
  return {
    start: wholeNumber(attributes['text:start-value'], 1),
    form: !isNumbered ? 'none' : attributes['style:num-letter-sync'] === 'true' ? inStep : counted,
    text: isNumbered && formatOf(level) !== '' ? textOf(attributes, at, all) : null,
    after: at,
    isLegal: false,
  }
}

const formatOf = (level: XmlElement | undefined) => level?.attributes['style:num-format'] ?? ''

/** A level's number with its prefix and suffix, and so many of the levels above as it displays, those without form left out. */
function textOf(attributes: XmlElement['attributes'], at: number, all: ReadonlyMap<number | null, XmlElement>): string {
  const written = attributes[':num-list-format']
  if (written !== undefined) return written.replace(/%(\d+)%/gu, '%$1')
  const shown = wholeNumber(attributes['text:display-levels'], 1) || 1
  const digits = Array.from({ length: at + 1 }, (_, index) => index + 1).slice(-shown)
  const numbers = digits.filter((digit) => formatOf(all.get(digit)) !== '').map((digit) => `%${digit}`)
  return (attributes['style:num-prefix'] ?? '') + numbers.join('.') + (attributes['style:num-suffix'] ?? '')
}

function wholeNumber<Otherwise>(written: string | undefined, otherwise: Otherwise): number | Otherwise {
  return /^\d{1,9}$/u.test(written ?? '') ? Number(written) : otherwise
}
