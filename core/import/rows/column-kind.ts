import { firstNames, foldName, surnames } from '../../anonymise/lexicon/lexicon'

/** What a column holds. All but `plain` say who a person is, and are never attributes. */
export type ColumnKind = 'name' | 'phone' | 'email' | 'national-id' | 'address' | 'plain'

/** Names of columns with a number behind those that came before. */
export function unlike(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.map((name) => {
    let free = name
    for (let n = 2; seen.has(free); n += 1) free = `${name} ${n}`
    seen.add(free)
    return free
  })
}

const headers: readonly (readonly [ColumnKind, RegExp])[] = [
  ['phone', /^(telefon|tlf|mobil|mobiltlf|phone|mobile)/iu],
  ['email', /^(recipient )?(e-?post|e-?mail|mail)/iu],
  ['national-id', /(fødsels|person|d-)n(umme)?r|^fnr|national.?id/iu],
  ['address', /^(post|gate|ip|street|home)?[ -]?add?ress|^(location ?)?(latitude|longitude)$/iu],
  [
    'name',
    /^(fulle? |full)?(for|etter|mellom)?na[vm]n(et)?$|^(recipient )?(first|last|full)?.?name$|^kontakt(?!info)/iu,
  ],
]

const shapes: readonly (readonly [ColumnKind, (cell: string) => boolean])[] = [
  ['email', (cell) => /^\S+@\S+$/u.test(cell)],
  ['national-id', (cell) => /^\d{6}[\s.-]?\d{5}$/u.test(cell)],
  ['phone', (cell) => /^(\+|00)\d[\d\s()-]{6,}$|^[2-9]\d{7}$|^\d{2}( \d{2}){3}$|^\d{3} \d{2} \d{3}$/u.test(cell)],
  ['name', looksLikeName],
]

/**
 * What a column holds, by its header or by its cells: one telephone, e-mail or identity number makes it a column of such,
 * names must fill at least half of it, because a place may be named like a person.
 */
export function kindOfColumn(header: string, cells: readonly string[]): ColumnKind {
  const named = headers.find(([, pattern]) => pattern.test(header.trim()))
  if (named) return named[0]
  const filled = cells.filter((it) => it !== '')
  const shape = shapes.find(([kind, fits]) => {
    const hits = filled.filter(fits).length
    return kind === 'name' ? hits > 0 && hits * 2 >= filled.length : hits > 0
  })
  return shape?.[0] ?? 'plain'
}

/** One to four capitalised words, of which one is a first name (alone, or with a surname or an unknown word). */
function looksLikeName(cell: string): boolean {
  const words = cell.split(/[\s,]+/u).filter((it) => it !== '')
  if (words.length === 0 || words.length > 4 || !words.every((it) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(it)))
    return false
  const folded = words.map(foldName)
  return folded.some((it) => firstNames().has(it)) || (words.length > 1 && folded.some((it) => surnames().has(it)))
}
