import { countOn, shownNumber, type ListCount, type ListLevel } from '../numbering/list-numbers'
import type { NumberForm } from '../numbering/written-number'
import { childOf, elements, type XmlElement } from '../xml'
import { onOff, valueOf, type DocxStyles } from './docx-styles'

/** Counts the numbers that Word shows before paragraphs and keeps nowhere as text. */
export type DocxNumbering = Readonly<{
  /** The number of the next paragraph, by its properties; null for none. A paragraph is asked for once, in the file's order. */
  next: (paragraphProperties: XmlElement | undefined) => string | null
  /** Begins to count anew, as footnotes and the text do, each for themselves. */
  startOver: () => void
}>

/** A list of the file: lists of one scheme count on together. `starts`: where this one begins instead, if its first paragraph is at that level. */
type Numbered = Readonly<{ scheme: string; levels: readonly ListLevel[]; starts: ReadonlyMap<number, number> }>

const levelCount = 9
const longestChain = 20

const forms: Readonly<Record<string, NumberForm>> = {
  decimal: 'decimal',
  decimalZero: 'zero',
  lowerLetter: 'lower-repeated',
  upperLetter: 'upper-repeated',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  none: 'none',
  bullet: 'none',
}

/** Reads the numbering part. Source: ECMA-376 part 1, 17.9. A form that is not ours is written in digits. */
export function readNumbering(part: XmlElement | null, styles: DocxStyles): DocxNumbering {
  const all = part ? elements(part) : []
  const schemes = byId(all, 'w:abstractNum', 'w:abstractNumId')
  const nums = byId(all, 'w:num', 'w:numId')
  const known = new Map<string, Numbered | null>()
  let counts = new Map<string, ListCount>()
  let begun = new Set<string>()

  /** The scheme of a list; one that only names a style is that of the style's list. */
  function schemeOf(numId: string, depth = 0): XmlElement | undefined {
    const scheme = schemes.get(valueOf(nums.get(numId), 'w:abstractNumId'))
    const link = valueOf(scheme, 'w:numStyleLink')
    if (link === '' || depth > longestChain) return scheme
    return schemeOf(styles.listOf(link).numId, depth + 1)
  }

  function listOf(numId: string): Numbered | null {
    const scheme = schemeOf(numId)
    if (!scheme) return null
    const overrides = new Map(levelsBelow(nums.get(numId), 'w:lvlOverride'))
    const own = new Map(levelsBelow(scheme, 'w:lvl'))
    const starts = new Map<number, number>()
    const levels = Array.from({ length: levelCount }, (_, at): ListLevel => {
      const over = overrides.get(at)
      const start = childOf(over, 'w:startOverride')
      if (start) starts.set(at, wholeNumber(start.attributes['w:val'], 0))
      const level = levelOf(childOf(over, 'w:lvl') ?? own.get(at), at, styles.isEnglish)
      return { ...level, start: starts.get(at) ?? level.start }
    })
    return { scheme: scheme.attributes['w:abstractNumId'] ?? '', levels, starts }
  }

  function numbered(numId: string): Numbered | null {
    if (!known.has(numId)) known.set(numId, listOf(numId))
    return known.get(numId) ?? null
  }

  /** The level that a style stands at: that which names it, else the one that the style says. */
  function levelOfStyle(numId: string, { chain, level }: ReturnType<DocxStyles['listOf']>): number {
    const byStyle = new Map(levelsBelow(schemeOf(numId), 'w:lvl').map(([at, it]) => [valueOf(it, 'w:pStyle'), at]))
    const named = chain.flatMap((style) => byStyle.get(style) ?? [])[0]
    return named ?? level ?? 0
  }

  function next(properties: XmlElement | undefined): string | null {
    const direct = childOf(properties, 'w:numPr')
    const ofStyle = styles.listOf(valueOf(properties, 'w:pStyle'))
    const numId = valueOf(direct, 'w:numId') || ofStyle.numId
    const list = numbered(numId)
    if (list === null) return null
    const written = valueOf(direct, 'w:ilvl')
    const at = Math.min(written === '' ? levelOfStyle(numId, ofStyle) : wholeNumber(written, 0), levelCount - 1)
    const count = counts.get(list.scheme) ?? []
    counts.set(list.scheme, count)
    const isFirst = !begun.has(numId)
    begun.add(numId)
    countOn(count, list.levels, at, isFirst ? (list.starts.get(at) ?? null) : null)
    return shownNumber(count, list.levels, at)
  }

  function startOver(): void {
    counts = new Map()
    begun = new Set()
  }

  return { next, startOver }
}

function byId(all: readonly XmlElement[], name: string, id: string): ReadonlyMap<string, XmlElement> {
  return new Map(all.flatMap((it) => (it.name === name ? [[it.attributes[id] ?? '', it] as const] : [])))
}

function levelsBelow(container: XmlElement | undefined, name: string): readonly (readonly [number, XmlElement])[] {
  const all = container ? elements(container) : []
  return all.flatMap((it) => (it.name === name ? [[wholeNumber(it.attributes['w:ilvl'], 0), it] as const] : []))
}

function levelOf(level: XmlElement | undefined, at: number, isEnglish: boolean): ListLevel {
  const format = valueOf(level, 'w:numFmt') || 'decimal'
  const after = valueOf(level, 'w:lvlRestart')
  const ordinal = isEnglish ? 'english-ordinal' : 'ordinal'
  return {
    start: wholeNumber(valueOf(level, 'w:start'), 0),
    form: format === 'ordinal' ? ordinal : (forms[format] ?? 'decimal'),
    text: !level || format === 'bullet' ? null : valueOf(level, 'w:lvlText'),
    after: after === '' ? at : Math.min(wholeNumber(after, at), at),
    isLegal: onOff(level, 'w:isLgl') === true,
  }
}

function wholeNumber(written: string | undefined, otherwise: number): number {
  return /^\d{1,9}$/u.test(written ?? '') ? Number(written) : otherwise
}
