import { detect } from '../../core/anonymise/detect'
import type { Candidate } from '../../core/anonymise/candidate'
import { norneText, type Gold, type GoldText } from './norne'

/** What the detectors make of the development part of NorNE in one written form. */
export type NorneLook = Readonly<{ form: 'nob' | 'nno'; gold: GoldText; candidates: readonly Candidate[] }>

/** Kinds of entities by NorNE's labels; a state or town is a place also where it acts. */
export const entityKinds = { person: /^PER$/, place: /^(?:LOC|GPE_LOC|GPE_ORG)$/, organisation: /^ORG$/ } as const

/** Both written forms, as they are or without capitals; null where the corpus is not on this computer. */
export function lookThroughNorne(writing: 'cased' | 'lower-case'): readonly NorneLook[] | null {
  const looks = (['nob', 'nno'] as const).flatMap((form) => {
    const read = norneText(form)
    if (!read) return []
    const gold = writing === 'cased' ? read : { ...read, text: lowered(read.text) }
    return [{ form, gold, candidates: detect(gold.text, { language: form === 'nob' ? 'nb' : 'nn', names: [] }) }]
  })
  return looks.length === 2 ? looks : null
}

/** In lower case with every place where it was. */
function lowered(text: string): string {
  return [...text].map((it) => (it.toLowerCase().length === it.length ? it.toLowerCase() : it)).join('')
}

/** The entities of a kind that no candidates cover whole. */
export function missedIn(
  { gold, candidates }: NorneLook,
  kind: keyof typeof entityKinds,
): Readonly<{ all: number; missed: readonly Gold[] }> {
  const covered = new Uint8Array(gold.text.length)
  for (const { span } of candidates) covered.fill(1, span.start, span.end)
  const all = gold.gold.filter((it) => entityKinds[kind].test(it.label))
  const isOpen = (at: number) => covered[at] === 0 && /[\p{L}\p{N}]/u.test(gold.text.charAt(at))
  const missed = all.filter((it) => Array.from({ length: it.end - it.start }, (_, nth) => it.start + nth).some(isOpen))
  return { all: all.length, missed }
}

/** Candidates of names that touch no entity, for 1,000 tokens. Dates, ages and numbers of news are right as they stand. */
export function falsePerThousand(looks: readonly NorneLook[]): number {
  const names = new Set(['person', 'place', 'organisation', 'other'])
  let wrong = 0
  let words = 0
  for (const { gold, candidates } of looks) {
    const marked = new Uint8Array(gold.text.length)
    for (const it of gold.gold) marked.fill(1, it.start, it.end)
    wrong += candidates.filter(
      (it) => names.has(it.kind) && !marked.subarray(it.span.start, it.span.end).includes(1),
    ).length
    words += gold.words
  }
  return (wrong / words) * 1000
}
