import { mendKey, type OfferedMend, type ReadingAnswers } from '../reading-mend'
import { labelKey } from './accept-labels'
import type { ReadLine } from './candidates'
import type { LabelMatch } from './label-shape'

/** What people write for a colon by a slip: `Kari; hei`, `Kari:hei`, `Kari - hei`. */
const slip = /^(\p{L}[^:;\t\n]{0,60}?)\s?(;(?=\s)|:(?=\S)|(?<=\s)[-–](?=\s))\s{0,9}(?=\S)/u

/**
 * Offers lines that begin with the name of a speaker and a sign that a hand may set for its colon; the label of the mend is
 * the name with that sign. `speakers`: the keys of those who speak.
 */
export function withSlips(
  lines: readonly ReadLine[],
  speakers: ReadonlySet<string>,
  { taken }: ReadingAnswers,
): Readonly<{ lines: readonly ReadLine[]; mends: readonly OfferedMend[] }> {
  const offers = new Map<string, OfferedMend>()
  const read = lines.map((it): ReadLine => {
    const match = it.match && speakers.has(labelKey(it.match.label)) ? null : slipAt(it, speakers)
    if (!match) return it
    const mend = { kind: 'speaker', label: `${match.label}${match.marks}`, count: 1 } as const
    const key = mendKey(mend)
    const before = offers.get(key)?.mend.count ?? 0
    offers.set(key, { mend: { ...mend, count: before + 1 }, taken: taken[key] === true })
    return taken[key] === true ? { ...it, match } : it
  })
  return { lines: read, mends: [...offers.values()] }
}

function slipAt({ line }: ReadLine, speakers: ReadonlySet<string>): LabelMatch | null {
  if (line.kind !== 'text' || line.header) return null
  const text = line.text.trim()
  const [whole, label, sign] = slip.exec(text.slice(0, 120)) ?? []
  if (whole === undefined || !label || !speakers.has(labelKey(label.trim()))) return null
  const rest = text.slice(whole.length)
  return { shape: 'colon', label: label.trim(), marks: sign ?? '', time: '', startMs: null, rest }
}
