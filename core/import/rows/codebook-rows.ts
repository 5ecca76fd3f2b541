import { kindOfColumn } from './column-kind'
import { columnAt, type Rows } from './row-columns'

const nameHead =
  /^(?:(?:under|hoved)?(?:kode|kategori|tema)(?:ne|en|r|navn|namn)?|(?:sub|parent)?[ -]?(?:codes?|categor(?:y|ies)|themes?)|code[ _-]?(?:name|system)|navn|namn|name)$/iu
const definitionHead =
  /^(?:kort|full)?\s?(?:kode|code)?\s?(?:definisjon(?:en)?|definitions?|beskrivelse|beskriving|skildring|descriptions?|forklaring|explanation|memo|meaning|betydning|tyding)$/iu

/**
 * Whether a table is a codebook: a column of names, each there once, and one of what they mean. Such rows are nobody's answers,
 * though a definition is as long as one.
 */
export function isCodebook([header, ...body]: Rows): boolean {
  if (header === undefined || body.length === 0) return false
  const heads = header.map((it) => it.trim())
  const [names, meanings] = [nameHead, definitionHead].map((pattern) => heads.findIndex((it) => pattern.test(it)))
  if (names! < 0 || meanings! < 0 || heads.some((it) => it.endsWith('?'))) return false
  const codes = columnAt(
    body,
    heads.findLastIndex((it) => nameHead.test(it)),
  ).map((it) => it.trim())
  const filled = codes.filter((it) => it !== '')
  return (
    filled.every((it) => it.length <= 120) &&
    (/^(?:navn|namn|name)$/iu.test(heads[names!]!) ? !arePeople(filled) : true)
  )
}

function arePeople(cells: readonly string[]): boolean {
  return kindOfColumn('', cells) === 'name'
}
