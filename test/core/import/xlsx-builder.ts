import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A sheet: its rows as XML, whether it is hidden, and the comments part that belongs to it. */
export type BuiltSheet = Readonly<{ rows: string; state?: string; comments?: string }>
type WorkbookParts = Readonly<{ strings?: string; styles?: string; properties?: string }>

function relationships(targets: readonly (readonly [type: string, path: string])[]): string {
  const lines = targets.map(
    ([type, path], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="/${path}"/>`,
  )
  return `<Relationships xmlns="${packages}">${lines.join('')}</Relationships>`
}

/** The bytes of an Excel file with these sheets. */
export function xlsxOf(
  sheets: readonly BuiltSheet[],
  { strings = '', styles = '', properties = '' }: WorkbookParts = {},
): Uint8Array {
  const files: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets
      .map(
        ({ state }, index) =>
          `<sheet name="Ark" sheetId="${index + 1}" r:id="r${index}" ${state ? `state="${state}"` : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `xl/worksheets/sheet${index}.xml`] as const),
      ['sharedStrings', 'xl/sharedStrings.xml'],
      ['styles', 'xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  }
  for (const [index, { rows, comments }] of sheets.entries()) {
    files[`xl/worksheets/sheet${index}.xml`] = `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`
    if (comments === undefined) continue
    files[`xl/worksheets/_rels/sheet${index}.xml.rels`] = relationships([['comments', `xl/comments${index}.xml`]])
    files[`xl/comments${index}.xml`] = `<comments xmlns="${main}">${comments}</comments>`
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
}

/** A row of cells with their text in them. */
export function rowOf(...cells: readonly string[]): string {
  return `<row>${cells.map((it) => `<c t="inlineStr"><is><t>${it.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`).join('')}</row>`
}
