import type { Drop, SourceLine } from '../source-line'
import { hasMarkedLabel } from './label-shape'
import type { Step } from './step'

const pageNumber = /^[-–—\s]{0,9}(?:(?:side|s\.|page|p\.)\s?)?(\d{1,4})(?:\s?(?:av|of|\/)\s?\d{1,4})?[-–—\s]{0,9}$/iu
const fewestPages = 3
const shortestPage = 5
const longestFurniture = 120

/**
 * Takes away the head and foot of pages: numbers on lines of their own that rise by one from page to page, with the lines
 * beside them that come again on the pages. That is done of itself; lines that come again at even distances without a page
 * number are only offered.
 */
export const withoutPageFurniture: Step = (lines, { taken }) => {
  const pages = pageLines(lines)
  const repeated = pages.length > 0 ? besidePages(lines, pages) : evenlySpaced(lines)
  const found = new Set([...pages, ...repeated])
  if (found.size === 0) return null
  const isTaken = taken['page-furniture'] ?? pages.length > 0
  const mends = [{ mend: { kind: 'page-furniture', count: found.size }, taken: isTaken }] as const
  if (!isTaken) return { lines, mends }
  const drops = [...found].map((index): Drop => ({ kind: 'page-furniture', text: lines[index]!.text }))
  return { lines: lines.filter((_, index) => !found.has(index)), drops, mends }
}

/** The lines that number the pages: each one more than the last, with a page's lines between them. */
function pageLines(lines: readonly SourceLine[]): readonly number[] {
  const found: number[] = []
  let number: number | null = null
  for (const [index, line] of lines.entries()) {
    const match = line.kind === 'text' && line.text.length < 40 ? pageNumber.exec(line.text.trim()) : null
    if (!match) continue
    const isNext = number === null || (Number(match[1]) === number + 1 && index - found.at(-1)! > shortestPage)
    if (!isNext) return []
    number = Number(match[1])
    found.push(index)
  }
  return found.length >= fewestPages ? found : []
}

function besidePages(lines: readonly SourceLine[], pages: readonly number[]): readonly number[] {
  const near = pages
    .flatMap((page) => [page - 2, page - 1, page + 1, page + 2])
    .filter((index) => mayRepeat(lines[index]))
  const counts = new Map<string, number>()
  for (const index of near) counts.set(keyOf(lines[index]!), (counts.get(keyOf(lines[index]!)) ?? 0) + 1)
  const isFurniture = (line: SourceLine) => (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length - 1)
  // The head of the first page has no page number before it.
  return [0, 1, ...near].filter((index) => mayRepeat(lines[index]) && isFurniture(lines[index]!))
}

function evenlySpaced(lines: readonly SourceLine[]): readonly number[] {
  const places = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || line.text.length > longestFurniture) continue
    const key = line.text.trim()
    const at = places.get(key)
    if (at) at.push(index)
    else places.set(key, [index])
  }
  return [...places.values()].filter((at) => isEven(at, lines.length) && mayRepeat(lines[at[0]!])).flat()
}

/** From the first page to the last, with at least a short page's lines between, no gap half as long again as another. */
function isEven(places: readonly number[], length: number): boolean {
  if (places.length < fewestPages) return false
  const gaps = places.slice(1).map((place, index) => place - places[index]!)
  const least = gaps.reduce((before, gap) => Math.min(before, gap), Infinity)
  const most = gaps.reduce((before, gap) => Math.max(before, gap), -Infinity)
  const reachesEnds = places[0]! <= most && length - 1 - places.at(-1)! <= most
  return least > 3 * shortestPage && most <= 1.5 * least && reachesEnds
}

function keyOf(line: SourceLine): string {
  return line.text.trim().replace(/\p{N}+/gu, '#')
}

function mayRepeat(line: SourceLine | undefined): boolean {
  if (line?.kind !== 'text' || line.header || line.text.length > longestFurniture) return false
  return line.text.trim().length >= 8 && !hasMarkedLabel(line.text)
}
