import type { AnyId, CodingId, DocumentId } from '../../core/model/ids'
import { isSameSpan } from '../../core/anchor/span'
import { study } from '../samples/sample'
import type { Workplace } from './workplace'

/** Which of the twenty passages of the study each coding is on. */
export type PassageOf = ReadonlyMap<CodingId, string>

/** Reads it off where the codings lie before anything is changed. */
export async function passagesOf(place: Workplace, copies: ReadonlyMap<string, DocumentId>): Promise<PassageOf> {
  const excerpts = await place.ask('coding.excerpts', { code: null })
  return new Map(
    excerpts.map(({ coding }) => {
      const same = study.passages.find(
        (it) => copies.get(it.document) === coding.document && isSameSpan(it.span, coding.span),
      )
      return [coding.id, same!.id] as const
    }),
  )
}

type Counts = readonly [codings: number, segments: number, passages: number, informants: number]

/** Codings, segments, passages and informants under each category and in all, as the plan of the study counts them. */
export async function countsIn(place: Workplace, passageOf: PassageOf): Promise<Readonly<Record<string, Counts>>> {
  const { rows, total } = await place.ask('analysis.frequency', {})
  const excerpts = await place.ask('coding.excerpts', { code: null })
  const parents = new Map<AnyId, AnyId | null>(
    (await place.ask('codebook.list', {})).map(({ code }) => [code.id, code.parent]),
  )
  const rootOf = (code: AnyId): AnyId => {
    const parent = parents.get(code) ?? null
    return parent === null ? code : rootOf(parent)
  }
  const passages = (root: AnyId | null) =>
    new Set(
      excerpts
        .filter(({ coding }) => root === null || rootOf(coding.code) === root)
        .map(({ coding }) => passageOf.get(coding.id)),
    ).size
  const of = (letter: string): Counts => {
    const name = study.codes.find((it) => it.id === letter)!.labels['nb']!
    const row = rows.find((it) => it.depth === 0 && it.name === name)!
    return [row.codings, row.segments, passages(row.code), row.participants]
  }
  const all: Counts = [total.codings, total.segments, passages(null), total.participants]
  return { A: of('A'), B: of('B'), C: of('C'), D: of('D'), all }
}
