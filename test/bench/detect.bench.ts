import { detect } from '../../core/anonymise/detect'
import { entityKinds, falsePerThousand, lookThroughNorne, missedIn, type NorneLook } from './norne-rates'

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
  const cased = lookThroughNorne('cased')
  const lowerCase = lookThroughNorne('lower-case')
  return Promise.resolve([
    { name: 'detect', value: Math.round(words / seconds), unit: 'words/s', target: 60_000 },
    ...(cased ? misses(cased) : []),
    ...(lowerCase ? shares(lowerCase) : []),
  ])
}

const most = { person: 2, place: 1, organisation: 10 } as const
const kinds = Object.keys(entityKinds) as (keyof typeof entityKinds)[]

/** Both written forms together, as the goals are set. */
function misses(looks: readonly NorneLook[]): readonly Row[] {
  const rows = kinds.map((kind) => {
    const found = looks.map((it) => missedIn(it, kind))
    for (const [nth, { missed }] of found.entries()) show(looks[nth] as NorneLook, kind, missed)
    const all = found.reduce((sum, it) => sum + it.all, 0)
    const value = found.reduce((sum, it) => sum + it.missed.length, 0)
    return { name: `norne dev: ${kind}, missed of ${all}`, value, unit: 'entities', target: most[kind] }
  })
  return [
    ...rows,
    { name: 'norne dev: false names', value: round(falsePerThousand(looks)), unit: 'per 1,000 tokens', target: 4 },
  ]
}

function shares(looks: readonly NorneLook[]): readonly Row[] {
  const rows = (['person', 'place'] as const).map((kind) => {
    const found = looks.map((it) => missedIn(it, kind))
    const all = found.reduce((sum, it) => sum + it.all, 0)
    const missed = found.reduce((sum, it) => sum + it.missed.length, 0)
    return {
      name: `norne dev in lower case: ${kind} of ${all}`,
      value: round(1 - missed / all),
      unit: 'share',
      target: 0.98,
    }
  })
  const name = 'norne dev in lower case: false names'
  return [...rows, { name, value: round(falsePerThousand(looks)), unit: 'per 1,000 tokens', target: 30 }]
}

/** Prints what is missed where `npm run bench -- detect --missed` asks for it: the corpus may not be quoted in the figures. */
function show({ form, gold }: NorneLook, kind: string, missed: ReturnType<typeof missedIn>['missed']): void {
  if (process.env['FORTROLIG_MISSED'] !== '1') return
  for (const { start, end } of missed) {
    const around = gold.text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', ' ⏎ ')
    console.error(`${form} ${kind}: «${gold.text.slice(start, end)}» … ${around}`)
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
