import { describe, expect, it } from 'vitest'
import { readPartText } from '../../../../core/anonymise/gate/part-text'
import { codedReport } from '../../../../core/export/coded-report'
import { writeWord } from '../../../../core/export/word/write-word'
import { unzipParts, utf8Text } from '../../../../core/export/zip'
import type { ReportPart } from '../../../../core/model/report-options'
import { partsIn, sampleReportInput, withOptions } from '../sample-report'

async function written(...parts: readonly ReportPart[]) {
  const report = codedReport({ ...sampleReportInput, ...withOptions({ parts: partsIn(...parts) }) })
  const { bytes, manifest } = await writeWord(report)
  const part = (name: string) => utf8Text(unzipParts(bytes).get(name) ?? new Uint8Array())
  return { body: part('word/document.xml'), settings: part('word/settings.xml'), manifest }
}

const wordsOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((it) => it[1]).join('')
const paragraphs = (body: string, style: RegExp) =>
  [...body.matchAll(/<w:p>.*?<\/w:p>/gsu)].map((it) => it[0]).filter((it) => style.test(it))

describe('the contents list', () => {
  it('has the headings of two levels, in order, under a title of its own that it does not list', async () => {
    const { body } = await written('contents', 'overview', 'excerpts', 'frequency')
    const listed = paragraphs(body, /w:val="TOC[12]"/u).map((it) => wordsOf(it))
    const headings = paragraphs(body, /w:val="Heading[12]"/u).map((it) => wordsOf(it))
    expect(listed).toEqual(headings)
    expect(listed).toContain('Å være alene')
    expect(listed).not.toContain('Alene i bilen')
    expect(paragraphs(body, /w:val="TOCHeading"/u).map((it) => wordsOf(it))).toEqual(['Innhold'])
  })

  it('leads every entry to the bookmark round its own heading', async () => {
    const { body } = await written('contents', 'overview', 'excerpts', 'frequency')
    for (const entry of paragraphs(body, /w:val="TOC[12]"/u)) {
      const [, anchor] = /<w:hyperlink [^>]*w:anchor="(_Toc\d+)"/u.exec(entry)!
      const target = paragraphs(body, /w:val="Heading[12]"/u).filter((it) => it.includes(`w:name="${anchor}"`))
      expect(target.map(wordsOf)).toEqual([wordsOf(entry)])
      expect(entry).toContain(`PAGEREF ${anchor} \\h`)
    }
  })

  it('is one field over its paragraphs, whose page numbers stand empty and ask nobody', async () => {
    const { body, settings } = await written('contents', 'overview', 'frequency')
    const marks = [...body.matchAll(/fldCharType="(\w+)"/gu)].map((it) => it[1])
    const depths = marks.map((_, at) =>
      marks.slice(0, at + 1).reduce((sum, it) => sum + (it === 'begin' ? 1 : it === 'end' ? -1 : 0), 0),
    )
    expect(Math.min(...depths)).toBe(0)
    expect(Math.max(...depths)).toBe(2)
    expect(depths.at(-1)).toBe(0)
    expect(body.match(/ TOC \\o &quot;1-2&quot;/gu)).toHaveLength(1)
    expect(`${body}${settings}`).not.toMatch(/updateFields|w:dirty/u)
    expect(paragraphs(body, /w:val="TOC1"/u).every((it) => !/\d<\/w:t>/u.test(it))).toBe(true)
  })

  it('is listed in the manifest as it reads, so that the final check knows each word', async () => {
    const { body, manifest } = await written('contents', 'overview', 'excerpts', 'frequency')
    const said = manifest.parts.find((it) => it.part === 'word/document.xml')!.paragraphs
    expect(said.map((runs) => runs.map((it) => it.text).join(''))).toEqual(readPartText(body).paragraphs)
  })

  it('and its bookmarks are not there where nobody asks for it, and it is not there without headings', async () => {
    expect((await written('overview')).body).not.toMatch(/bookmarkStart|TOC/u)
    expect((await written('contents')).body).not.toMatch(/TOC/u)
  })
})
