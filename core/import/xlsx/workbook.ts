import { FaultError } from '../../contract/fault'
import { relationshipsOf } from '../office-package'
import { childOf, descendants, elements, ownText, parseXml, type XmlElement } from '../xml'
import { unzip } from '../zip'

/** A sheet as its part has it. */
export type Sheet = Readonly<{ isHidden: boolean; part: XmlElement; comments: XmlElement | null }>

/** An Excel file by its parts. `dateStyles`: the cell styles, by index, that show a number as a date or a time. */
export type Workbook = Readonly<{
  sheets: readonly Sheet[]
  strings: readonly string[]
  dateStyles: ReadonlySet<number>
  /** Days are counted from 1904, as old Macs did. */
  isFrom1904: boolean
}>

/** The text of a string or a comment, run by run, without the reading aids of East Asian scripts. */
export function textOf(element: XmlElement): string {
  return elements(element)
    .map((child) => {
      if (child.name === 'x:t') return ownText(child)
      return child.name === 'x:r' || child.name === 'x:text' ? textOf(child) : ''
    })
    .join('')
}

/** Formats that Excel has without writing them down: 14-22 and 45-47 are dates and times. Source: ECMA-376 part 1, 18.8.30. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/** Whether a format has a letter of a date outside words in quotes, escapes and colours; `General` has none. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/giu, '').split(';', 1)[0]!
  return !/general/iu.test(bare) && /[dmyhs]/iu.test(bare)
}

function dateStylesOf(styles: XmlElement | undefined): ReadonlySet<number> {
  const custom = new Map(
    (styles ? [...descendants(styles, 'x:numFmt')] : []).map(({ attributes }) => {
      return [Number(attributes[':numFmtId']), attributes[':formatCode'] ?? ''] as const
    }),
  )
  const formats = elements(childOf(styles, 'x:cellXfs') ?? { name: '', attributes: {}, children: [] })
  const dates = formats.flatMap(({ attributes }, index) => {
    const id = Number(attributes[':numFmtId'] ?? 0)
    const code = custom.get(id)
    return (code === undefined ? isBuiltInDate(id) : isDateFormat(code)) ? [index] : []
  })
  return new Set(dates)
}

/** Opens an Excel file, transitional or strict. Faults: `import.damaged`, `import.too-large` {megabytes}. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const files = unzip(
    bytes,
    (name) => /\.(xml|rels)$/iu.test(name) && !/(^|\/)(drawings|charts|media|theme)\//u.test(name),
  )
  const part = (path: string | undefined) => {
    const found = path === undefined ? undefined : files.get(path)
    return found && parseXml(found)
  }
  const mainPath = relationshipsOf(files, '').find((it) => it.type === 'officeDocument')?.path ?? 'xl/workbook.xml'
  const main = part(mainPath)
  if (!main) throw new FaultError('import.damaged')
  const related = relationshipsOf(files, mainPath)
  const one = (type: string) => part(related.find((it) => it.type === type)?.path)
  const strings = one('sharedStrings')
  const sheets = [...descendants(main, 'x:sheet')].flatMap(({ attributes }): readonly Sheet[] => {
    const path = related.find((it) => it.id === attributes['r:id'] && it.type === 'worksheet')?.path
    const sheet = part(path)
    if (path === undefined || !sheet) return []
    const comments = part(relationshipsOf(files, path).find((it) => it.type === 'comments')?.path)
    return [{ isHidden: /hidden/iu.test(attributes[':state'] ?? ''), part: sheet, comments: comments ?? null }]
  })
  if (sheets.length === 0) throw new FaultError('import.damaged')
  return {
    sheets,
    strings: strings
      ? elements(strings)
          .filter((it) => it.name === 'x:si')
          .map(textOf)
      : [],
    dateStyles: dateStylesOf(one('styles')),
    isFrom1904: /^(1|true|on)$/u.test(childOf(main, 'x:workbookPr')?.attributes[':date1904'] ?? ''),
  }
}
