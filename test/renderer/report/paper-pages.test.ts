import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperPages, type BlockHeight, type PreviewBlock } from '../../../renderer/features/report/paper-pages'

const sheet = { upright: 100, across: 60 }
const head = 5

type Laid = Readonly<{ block: PreviewBlock; height: BlockHeight }>

function block(kind: PreviewBlock['kind'], text: string, change: Partial<PreviewBlock> = {}): PreviewBlock {
  const lines = [[{ text, emphasis: null }]]
  const none = {
    isTurned: false,
    level: null,
    isAcross: false,
    isLead: false,
    hasTotal: false,
    shares: [],
    ends: [],
    indents: [],
  }
  return { kind, lines, rows: [], ...none, ...change }
}

const text = (words: string, whole: number, isLead = false): Laid => ({
  block: block('paragraph', words, { isLead }),
  height: { whole, rows: [] },
})

const turn = (isAcross: boolean): Laid => ({ block: block('page', '', { isAcross }), height: { whole: 0, rows: [] } })

/** A cell of one line. */
const cell = (words: string, indent: number) => [{ indent, inlines: [{ text: words, emphasis: null }] }]

/** A table with a caption of 4 and a head of 5. */
function table(name: string, rows: readonly number[], hasTotal = false): Laid {
  return {
    block: block('table', name, {
      hasTotal,
      rows: [[cell('Kode', 0)], ...rows.map((_, index) => [cell(`${name} ${index}`, index)])],
    }),
    height: { whole: 4 + head + rows.reduce((all, it) => all + it, 0), rows: [head, ...rows] },
  }
}

const lay = (...all: readonly Laid[]) =>
  paperPages(
    all.map((it) => it.block),
    all.map((it) => it.height),
    sheet,
  )

const words = (it: PreviewBlock) =>
  it.kind === 'table' ? it.rows.slice(1).map(([name]) => name?.[0]?.inlines[0]?.text) : [it.lines[0]?.[0]?.text]
const read = (...all: readonly Laid[]) => lay(...all).map((page) => page.blocks.flatMap(words))

describe('the report on sheets', () => {
  it('fills a sheet before it takes the next', () => {
    expect(read(text('a', 60), text('b', 40), text('c', 10))).toEqual([['a', 'b'], ['c']])
  })

  it('keeps a heading with what it leads to, over several leads', () => {
    expect(read(text('a', 70), text('head', 10, true), text('lead', 10, true), text('b', 20))).toEqual([
      ['a'],
      ['head', 'lead', 'b'],
    ])
  })

  it('keeps a heading with the caption, head and first row of its table, and lets the rows go on', () => {
    const two = table('t', [10, 20])
    expect(read(text('a', 71), text('head', 10, true), two)).toEqual([['a', 'head', 't 0'], ['t 1']])
    expect(read(text('a', 72), text('head', 10, true), two)).toEqual([['a'], ['head', 't 0', 't 1']])
  })

  it('begins where a page does, upright or across, and leaves no empty sheet', () => {
    const pages = lay(turn(true), text('a', 10), turn(false), turn(true), text('b', 10), turn(false))
    expect(pages.map((it) => [it.isAcross, it.blocks.flatMap(words)])).toEqual([
      [true, ['a']],
      [true, ['b']],
    ])
  })

  it('gives a sheet across less height', () => {
    expect(read(turn(true), text('a', 40), text('b', 30))).toEqual([['a'], ['b']])
  })

  it('repeats the head, not the caption, and draws the total under the last rows only', () => {
    const pages = lay(table('t', [40, 40, 40], true))
    const pieces = pages.flatMap((it) => it.blocks)
    expect(pieces.map((it) => it.rows[0])).toEqual([[cell('Kode', 0)], [cell('Kode', 0)]])
    expect(pieces.map((it) => it.lines.length)).toEqual([1, 0])
    expect(pieces.map((it) => it.hasTotal)).toEqual([false, true])
    expect(pieces.map((it) => it.rows.map((row) => row[0]?.[0]?.indent))).toEqual([
      [0, 0, 1],
      [0, 2],
    ])
  })

  it('loses nothing, doubles nothing, keeps the order, and overfills only with what no sheet holds', () => {
    const piece = fc.oneof(
      fc.record({ height: fc.integer({ min: 1, max: 140 }), isLead: fc.boolean() }),
      fc.record({ rows: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }) }),
      fc.record({ isAcross: fc.boolean() }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (all) => {
        const laid = all.map((it, index) =>
          'height' in it
            ? text(`b${index}`, it.height, it.isLead)
            : 'rows' in it
              ? table(`t${index}`, it.rows)
              : turn(it.isAcross),
        )
        const given = laid.filter((it) => it.block.kind !== 'page')
        const pages = lay(...laid)
        expect(pages.flatMap((it) => it.blocks.flatMap(words))).toEqual(given.flatMap((it) => words(it.block)))
        expect(pages.every((it) => it.blocks.length > 0)).toBe(true)
        const heights = new Map(
          given.flatMap((it) => words(it.block).map((name, row) => [name, it.height.rows[row + 1] ?? it.height.whole])),
        )
        for (const page of pages) {
          const pieces = page.blocks.flatMap(words)
          const used = pieces.reduce((sum, it) => sum + heights.get(it)!, 0)
          if (pieces.length > 1) expect(used).toBeLessThanOrEqual(page.isAcross ? sheet.across : sheet.upright)
        }
      }),
    )
  })
})
