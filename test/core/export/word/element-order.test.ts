import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { codedReport } from '../../../../core/export/coded-report'
import type { CodedReportInput } from '../../../../core/export/coded-report-input'
import { writeWord } from '../../../../core/export/word/write-word'
import { unzipParts, utf8Text } from '../../../../core/export/zip'
import { partOrder } from '../../../../core/service/report/ready-profiles'
import { largeReportInput } from '../large-report'
import { partsIn, sampleReportInput, withOptions, withQuotes } from '../sample-report'

/**
 * What may stand in an element of WordprocessingML, in its order: Word calls a file damaged where it is another, though
 * LibreOffice opens it. Source: ECMA-376 part 1, annex A.1 (wml.xsd), sequences CT_PPr, CT_RPr, CT_TblPr, CT_TcPr,
 * CT_TblBorders, CT_SectPr, CT_Style, CT_Tbl, CT_Tc, CT_Settings.
 */
const sequences: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr p',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers',
  'w:tcBorders': 'top start left bottom right end insideH insideV tl2br tr2bl',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:settings':
    'writeProtection view zoom removePersonalInformation displayBackgroundShape embedTrueTypeFonts mirrorMargins updateFields defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
}

type Element = { readonly name: string; readonly children: string[] }

/** Every element of a part with the names of its children, in order. */
function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name }) => {
    open.at(-1)?.children.push(name)
    const element = { name, children: [] }
    all.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return all
}

/** Elements whose children stand in another order than Word's, or are none of theirs. */
function outOfOrder(xml: string): readonly string[] {
  return elementsOf(xml).flatMap(({ name, children }) => {
    const sequence = sequences[name]?.split(' ').map((it) => `w:${it}`)
    if (sequence === undefined) return []
    const at = children.map((it) => sequence.indexOf(it))
    const isRight = !at.includes(-1) && at.every((it, index) => index === 0 || it >= at[index - 1]!)
    return isRight ? [] : [`${name}: ${children.join(' ')}`]
  })
}

const reports: readonly (readonly [string, CodedReportInput])[] = [
  ['every part', { ...sampleReportInput, ...withOptions({ parts: partsIn(...partOrder) }) }],
  ['lead-ins', { ...sampleReportInput, ...withQuotes({ attributionAt: 'lead-in', form: 'block' }) }],
  ['running text in English', { ...sampleReportInput, language: 'en', ...withQuotes({ form: 'inline' }) }],
  [
    'tables with bands',
    { ...sampleReportInput, ...withOptions({ tables: { caption: 'colon', withBands: true, withPercent: true } }) },
  ],
  ['questions last', { ...sampleReportInput, ...withOptions({ parts: partsIn('frequency', 'questions') }) }],
  ['turned heads', { ...largeReportInput(0), ...withOptions({ parts: partsIn('matrix', 'by-source') }) }],
]

describe.each(reports)('the Word file with %s', (_name, input) => {
  it('has the children of every element in the order that Word takes', async () => {
    const parts = unzipParts((await writeWord(codedReport(input))).bytes)
    for (const part of ['document', 'styles', 'footer1', 'settings'])
      expect({ part, wrong: outOfOrder(utf8Text(parts.get(`word/${part}.xml`)!)) }).toEqual({ part, wrong: [] })
  })

  it('names only styles that it has, each by one id', async () => {
    const parts = unzipParts((await writeWord(codedReport(input))).bytes)
    const made = [...utf8Text(parts.get('word/styles.xml')!).matchAll(/w:styleId="([^"]+)"/gu)].map((it) => it[1])
    const named = [...utf8Text(parts.get('word/document.xml')!).matchAll(/<w:[pr]Style w:val="([^"]+)"/gu)]
    expect(new Set(made).size).toBe(made.length)
    expect(named.map((it) => it[1]).filter((it) => !made.includes(it))).toEqual([])
  })

  it('has a paragraph at the end of every cell, and after every table', async () => {
    const parts = unzipParts((await writeWord(codedReport(input))).bytes)
    const all = elementsOf(utf8Text(parts.get('word/document.xml')!))
    expect(all.filter((it) => it.name === 'w:tc' && it.children.at(-1) !== 'w:p')).toEqual([])
    const body = all.find((it) => it.name === 'w:body')!.children
    const touching = body.filter((it, at) => it === 'w:tbl' && body[at + 1] !== 'w:p')
    expect(touching).toEqual([])
  })
})

it('tells a wrong order from a right one', () => {
  const space = 'xmlns:w="urn:w"'
  expect(outOfOrder(`<w:pPr ${space}><w:pStyle/><w:jc/><w:sectPr/></w:pPr>`)).toEqual([])
  expect(outOfOrder(`<w:pPr ${space}><w:jc/><w:pStyle/></w:pPr>`)).toEqual(['w:pPr: w:jc w:pStyle'])
  expect(outOfOrder(`<w:pPr ${space}><w:jc/><w:tab/></w:pPr>`)).toEqual(['w:pPr: w:jc w:tab'])
})

it('gives headings the outline level that the navigation pane shows', async () => {
  const xml = utf8Text(unzipParts((await writeWord(codedReport(sampleReportInput))).bytes).get('word/styles.xml')!)
  for (const level of [1, 2, 3])
    expect(new RegExp(`w:styleId="Heading${level}".*?<w:outlineLvl w:val="(\\d)"`, 'u').exec(xml)?.[1]).toBe(
      String(level - 1),
    )
})
