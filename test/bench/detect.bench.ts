import { detect } from '../../core/anonymise/detect'
import type { Candidate } from '../../core/anonymise/candidate'
import { norneText, type GoldText } from './norne'

type Row = Readonly<{ name: string; value: number; unit: string; target?: number }>

const paragraph = `Intervjuer: Kan du fortelle om en vanlig natt?
Informant: Ja, altså, jeg møter på vakt klokka ti, og da går vi gjennom lista sammen, hun Kari og jeg. Så kjører vi ut til
Haugen, det er fire mil fra Bodø, og der venter Torbjørn Olsen, han er 96 år og vil ha kaffe. Vi ringer 59 04 17 23 om det
er noe. Det er dag for dag, liv og død, og i vår var det stengt to ganger. Den 12. februar 2021 gikk raset.
`

/** Speed of the union of detectors, and what it finds of the names of NorNE's development part. */
export function run(): Promise<readonly Row[]> {
  const text = paragraph.repeat(700)
  const words = text.split(/\s+/).length
  detect(paragraph, { language: 'nb', names: [] })
  const began = performance.now()
  detect(text, { language: 'nb', names: ['Bodil Hansen', 'Samira', 'Marit Eide'] })
  const seconds = (performance.now() - began) / 1000
  const rows: Row[] = [{ name: 'detect', value: Math.round(words / seconds), unit: 'words/s', target: 60_000 }]
  for (const form of ['nob', 'nno'] as const) {
    const norne = norneText(form)
    if (norne)
      rows.push(...rates(form, norne, detect(norne.text, { language: form === 'nob' ? 'nb' : 'nn', names: [] })))
  }
  return Promise.resolve(rows)
}

const groups: readonly (readonly [string, RegExp])[] = [
  ['person', /^PER$/],
  ['place', /^(LOC|GPE_LOC|GPE_ORG)$/],
  ['organisation', /^ORG$/],
]

/** The share of entities that are covered whole, and the candidates of names that touch none, per 1,000 words. */
function rates(form: string, { text, words, gold }: GoldText, found: readonly Candidate[]): readonly Row[] {
  const covered = new Uint8Array(text.length)
  for (const it of found) covered.fill(1, it.span.start, it.span.end)
  const isWhole = (start: number, end: number) => {
    for (let at = start; at < end; at += 1) if (!covered[at] && /[\p{L}\p{N}]/u.test(text[at] ?? '')) return false
    return true
  }
  const marked = new Uint8Array(text.length)
  for (const it of gold) marked.fill(1, it.start, it.end)
  const names = found.filter((it) => ['person', 'place', 'organisation', 'other'].includes(it.kind))
  const wrong = names.filter((it) => !marked.subarray(it.span.start, it.span.end).includes(1))
  const shares = groups.map(([name, pattern]) => {
    const all = gold.filter((it) => pattern.test(it.label))
    const whole = all.filter((it) => isWhole(it.start, it.end))
    return { name: `detect: ${name}, norne ${form} dev`, value: round(whole.length / all.length), unit: 'share' }
  })
  return [
    ...shares,
    {
      name: `detect: false names, norne ${form} dev`,
      value: round((wrong.length / words) * 1000),
      unit: 'per 1,000 words',
      target: 4,
    },
  ]
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
