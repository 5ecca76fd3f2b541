import type { Code } from '../../../../core/model/code'
import type { Coding } from '../../../../core/model/coding'
import type { Document } from '../../../../core/model/document'
import type { CodeId, DocumentId, Id, RecordType } from '../../../../core/model/ids'
import type { Place } from '../../../../core/model/place'
import type { Span } from '../../../../core/model/scalars'
import type { Speaker } from '../../../../core/model/speaker'
import type { Turn } from '../../../../core/model/turn'

export type StandInDocument = Readonly<{
  document: Document
  text: string
  turns: readonly Turn[]
  speakers: readonly Speaker[]
  places: readonly Place[]
  candidates: readonly Span[]
}>

export type Study = Readonly<{
  documents: readonly StandInDocument[]
  codes: readonly Code[]
  codings: readonly Coding[]
}>

export function standInId<T extends RecordType>(type: T, number: number): Id<T> {
  return `${type}:00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id<T>
}

const asked = [
  'Hva tenker du om det?',
  'Kan du si litt mer om det?',
  'Hvordan er en vanlig natt for deg?',
  'Mm. Og hva skjedde så?',
]
const told = [
  'Det er jo selve grunnmuren, sånn jeg ser det',
  'vi kjører rundt åtti kilometer på ei natt',
  'og så er det veldig stille når en kommer fram',
  'ikke sant',
  'jeg ringte til [Kari] da, for hun hadde bakvakt',
  'du blir så alene med det du ser',
  'familien vil jo gjerne at alt skal være som før',
  'det står ingenting om det i planen',
  'nei, det vet jeg ikke (ler litt)',
  'men når snøen kommer, da er det en annen jobb',
  'Randi sier alltid at en må sove når en kan',
  'det handler om å bli sett, tror jeg',
  'på [stedet] er det bare to av oss',
  'så da ble det til at jeg ble værende til klokka seks',
]

/** Numbers that look like chance and are the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A made-up study: one long interview coded all over, a group, and a note without turns. */
export function studyOf({ characters, codings }: Readonly<{ characters: number; codings: number }>): Study {
  const long = interview(1, 'Intervju 1 Bodil', 'in-review', characters)
  const documents = [
    long,
    interview(2, 'Fokusgruppe Tindvær', 'raw', 4000),
    note(3),
    interview(4, 'Intervju 2', 'deidentified', 3000),
  ]
  const codes = codebook()
  return { documents, codes, codings: scatter(long, codes, codings) }
}

function interview(number: number, title: string, state: Document['state'], characters: number): StandInDocument {
  const next = chance(number)
  const document = documentOf(number, title, state, 'interview')
  const speakers = [
    speakerOf(number * 10, document.id, 'Intervjuer', 'interviewer'),
    speakerOf(number * 10 + 1, document.id, state === 'deidentified' ? 'Turid' : 'Bodil', 'participant'),
  ]
  const turns: Turn[] = []
  let text = ''
  while (text.length < characters) {
    const isAsked = turns.length % 2 === 0
    const words = isAsked ? pick(asked, next) : sentences(next, 1 + Math.floor(next() ** 2 * 32))
    if (text !== '') text += '\n'
    const start = text.length
    text += words
    turns.push({
      id: standInId('turn', number * 100_000 + turns.length),
      document: document.id,
      speaker: (isAsked ? speakers[0] : speakers[1])?.id ?? null,
      span: { start, end: text.length },
      startMs: turns.length * 14_000,
      endMs: null,
    })
  }
  return {
    document,
    text,
    turns,
    speakers,
    places: placesIn(document.id, text, number),
    candidates: spansOf(text, /Randi/gu),
  }
}

function note(number: number): StandInDocument {
  const document = documentOf(number, 'Feltnotat natt', 'raw', 'notes')
  const text = [
    'Kom fram litt før elleve.',
    '',
    'Det lå en lapp på kjøleskapet om at Randi hadde vært innom. Ingen sa noe om det.',
    'Stille resten av natta.',
  ].join('\n')
  return { document, text, turns: [], speakers: [], places: [], candidates: spansOf(text, /Randi/gu) }
}

function sentences(next: () => number, count: number): string {
  return Array.from({ length: count }, () => pick(told, next)).join(', ') + '.'
}

function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)] as T
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((it) => ({ start: it.index, end: it.index + it[0].length }))
}

function placesIn(document: DocumentId, text: string, number: number): readonly Place[] {
  return spansOf(text, /\[(Kari|stedet)\]/gu).map((span, index) => {
    const isPerson = text.startsWith('[Kari]', span.start)
    const replacement = isPerson ? 'Kari' : 'stedet'
    return {
      id: standInId('place', number * 100_000 + index),
      document,
      span,
      identifier: standInId('identifier', isPerson ? 1 : 2),
      decision: { kind: isPerson ? 'pseudonym' : 'coarser', replacement },
      replacement: text.slice(span.start, span.end),
      original: null,
    }
  })
}

const names: readonly (readonly [string, string | null])[] = [
  ['Alene på jobb', null],
  ['Stillheten', 'Alene på jobb'],
  ['Å ringe noen', 'Alene på jobb'],
  ['Bakvakta', 'Å ringe noen'],
  ['Veien', null],
  ['Snø og mørke', 'Veien'],
  ['Pårørende', null],
  ['Forventninger', 'Pårørende'],
  ['Å bli sett', null],
  ['Helse- og omsorgsplanen', null],
  ['Det som ikke står der', 'Helse- og omsorgsplanen'],
  ['Latter', null],
]

function codebook(): readonly Code[] {
  return names.map(([name, under], order) => {
    const parent = names.findIndex(([it]) => it === under)
    return {
      id: standInId('code', order + 1),
      parent: under === null ? null : standInId('code', parent + 1),
      name,
      colour: order % 12,
      definition: name === 'Stillheten' ? 'Når deltakeren snakker om det å være i et hus der ingen er våken.' : '',
      use: '',
      notUse: '',
      names: {},
      isInVivo: false,
      isParked: false,
      example: '',
      order,
    }
  })
}

function scatter({ document, text, turns }: StandInDocument, codes: readonly Code[], count: number): readonly Coding[] {
  const next = chance(99)
  return Array.from({ length: count }, (_, index) => {
    const turn = turns[Math.floor((index / count) * turns.length)]
    const from = (turn?.span.start ?? 0) + Math.floor(next() * ((turn?.span.end ?? 1) - (turn?.span.start ?? 0)) * 0.6)
    const start = Math.max(turn?.span.start ?? 0, text.lastIndexOf(' ', from) + 1)
    const length = 20 + Math.floor(next() ** 2 * 260)
    const wished = Math.min(start + length, text.length)
    const end = text.indexOf(' ', wished) === -1 ? text.length : text.indexOf(' ', wished)
    return codingOf(index + 1, document.id, { start, end: Math.max(end, start + 1) }, pick(codes, next).id)
  }).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

export function codingOf(number: number, document: DocumentId, span: Span, code: CodeId): Coding {
  return {
    id: standInId('coding', number),
    document,
    span,
    code,
    coder: standInId('coder', 1),
    codedAt: '2026-02-03T12:00:00.000Z',
    markedForUse: false,
    stance: null,
  }
}

function documentOf(number: number, title: string, state: Document['state'], kind: Document['kind']): Document {
  return {
    id: standInId('document', number),
    title,
    language: 'nb',
    kind,
    state,
    names: 'real',
    format: 'docx',
    fileName: null,
    importedAt: '2026-02-01T12:00:00.000Z',
    reading: null,
    turnsRead: 0,
    approvedAt: null,
    approvedBy: null,
    revision: 0,
    order: number,
  }
}

function speakerOf(number: number, document: DocumentId, label: string, role: Speaker['role']): Speaker {
  return { id: standInId('speaker', number), document, label, role, participant: null }
}
