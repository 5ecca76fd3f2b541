import type { Asked } from './coverage'

/** How many were missed, and asked, for one reason. */
export type Cause = Readonly<{ name: string; missed: number; asked: number }>

/** What is missed by how it is written and where it stands, the most missed first. */
export function causesOf(all: readonly Asked[]): readonly Cause[] {
  const causes = new Map<string, { missed: number; asked: number }>()
  for (const it of all) {
    const cause = causes.get(causeOf(it)) ?? { missed: 0, asked: 0 }
    causes.set(causeOf(it), { missed: cause.missed + (it.isFound ? 0 : 1), asked: cause.asked + 1 })
  }
  return [...causes]
    .map(([name, counts]) => ({ name, ...counts }))
    .filter((it) => it.missed > 0)
    .sort((a, b) => b.missed - a.missed)
}

const sorts: Readonly<Record<string, string>> = {
  word: 'a word',
  sami: 'Sámi',
  abroad: 'from abroad',
  rare: 'rare',
  listed: 'listed',
  common: 'common',
}

function causeOf({ kind, form, sort, surface, interview, span }: Asked): string {
  if (form === 'described') return 'a post or kin, in everyday words'
  if (kind !== 'person') return `${kind}, ${form}${kind === 'place' && form === 'plain' ? ` (${placeSort(sort)})` : ''}`
  if (form !== 'plain') return `person, ${form}`
  const before = interview.text.slice(0, span.start)
  const where = /(?:^|\n|[.!?:…]\s|[«"])$/u.test(before) ? 'opening' : 'inside'
  const caps = /^\p{Lu}/u.test(surface) ? where : 'in lower case'
  return `person, ${sorts[sort] ?? sort}, ${caps}`
}

function placeSort(sort: string): string {
  return { h: 'municipality', n: 'municipality', v: 'village', f: 'farm', word: 'a word', town: 'town' }[sort] ?? sort
}
