import type { CodedReportInput, ReportCode, ReportExcerpt, ReportSource } from '../../../core/export/coded-report-input'
import type { SourcedRun } from '../../../core/export/manifest'
import type { CodeId, DocumentId, ParticipantId, PlaceId } from '../../../core/model/ids'
import type { ReportPart } from '../../../core/model/report-options'

const uuid = (tail: number) => `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`
export const codeId = (tail: number) => `code:${uuid(tail)}` as CodeId
export const documentId = (tail: number) => `document:${uuid(tail)}` as DocumentId
export const participantId = (tail: number) => `participant:${uuid(tail)}` as ParticipantId
export const placeId = (tail: number) => `place:${uuid(tail)}` as PlaceId

export const fromText = (text: string, document = documentId(1), start = 0): SourcedRun => ({
  text,
  source: { kind: 'text', document, start },
})
export const fromPlace = (text: string, place = placeId(1)): SourcedRun => ({ text, source: { kind: 'place', place } })

const emptyFields = { definition: '', use: '', notUse: '', example: '' }

/** A code of a report, with the user's words as its name. */
export function reportCode(tail: number, parent: number | null, name: string, fields = {}): ReportCode {
  const id = codeId(tail)
  return {
    code: { id, parent: parent === null ? null : codeId(parent), ...emptyFields, ...fields },
    name: { text: name, source: { kind: 'words', of: id } },
    depth: parent === null ? 0 : 1,
  }
}

/** The parts of a report in this order, all of them in. */
export function partsIn(...parts: readonly ReportPart[]): CodedReportInput['options']['parts'] {
  return parts.map((part) => ({ part, isIn: true }))
}

/** The sample's choices with some of them changed. */
export function withOptions(change: Partial<CodedReportInput['options']>): Pick<CodedReportInput, 'options'> {
  return { options: { ...sampleReportInput.options, ...change } }
}

/** The sample's choices of quotes with some of them changed. */
export function withQuotes(change: Partial<CodedReportInput['options']['quotes']>): Pick<CodedReportInput, 'options'> {
  return withOptions({ quotes: { ...sampleReportInput.options.quotes, ...change } })
}

const source = (tail: number, change: Partial<ReportSource>): ReportSource => ({
  document: documentId(tail),
  kind: 'interview',
  title: 'Intervju 1',
  language: 'nb',
  number: null,
  onlyVoice: null,
  voices: 1,
  words: 1200,
  segments: new Map([
    [codeId(1), 1],
    [codeId(2), 1],
  ]),
  allSegments: 1,
  ...change,
})

const dialogue: ReportExcerpt = {
  code: codeId(2),
  document: documentId(2),
  number: 2,
  alsoUnder: [],
  stance: 'contradicts',
  isMarked: false,
  lines: [
    { label: 'moderator', isCounted: false, runs: [fromText('Hvordan er det å kjøre alene?', documentId(2), 0)] },
    { label: 'Wenche', isCounted: true, runs: [fromText('Det går fint, stort sett.', documentId(2), 40)] },
    {
      label: 'Roar',
      isCounted: true,
      runs: [
        fromText('Æ ringer til ', documentId(2), 80),
        fromPlace('[kollega]', placeId(2)),
        fromText(' når det er glatt.', documentId(2), 102),
      ],
    },
  ],
}

const single: ReportExcerpt = {
  code: codeId(2),
  document: documentId(1),
  number: 1,
  alsoUnder: [codeId(4)],
  stance: null,
  isMarked: true,
  lines: [
    {
      label: 'Turid',
      isCounted: true,
      runs: [
        fromText('Jeg er alene i bilen hele natta, og det er langt til ', documentId(1), 200),
        fromPlace('[en liten kommune]', placeId(1)),
        fromText('. Da tenker jeg på hva som kan skje.', documentId(1), 271),
      ],
    },
  ],
}

/** A small report: two categories, three codes below them, one voice and a dialogue, a code with nothing. */
export const sampleReportInput: CodedReportInput = {
  language: 'nb',
  title: 'Når bygda sover',
  settings: { participantWord: 'informant', method: 'categories', maskToken: '****', endDate: '2027-06-30' },
  options: {
    parts: partsIn('code-tree', 'codebook', 'excerpts', 'frequency'),
    chapter: { number: null, title: '' },
    quotes: {
      form: 'block',
      attributionAt: 'after',
      attribution: { who: 'pseudonym', place: 'kind', words: '' },
      attributionOf: {},
      perCode: null,
      markedFirst: false,
      withStance: false,
      withNumbers: false,
    },
    tables: { caption: 'point', withPercent: false, withBands: false },
    informants: { columns: [{ attribute: 'stilling', heading: 'position', coarser: 'as-is', words: {} }] },
  },
  codebook: [
    reportCode(1, null, 'Å være alene', {
      definition: 'Det informantene sier om å arbeide uten kolleger i nærheten.',
      use: 'noen beskriver at de er alene på vakt',
      notUse: 'det handler om ensomhet hjemme',
      example: '«det er bare meg og bilen»',
    }),
    reportCode(2, 1, 'Alene i bilen'),
    reportCode(3, 1, 'Støtte på telefon'),
    reportCode(4, null, 'Hva skjer når ingen svarer, og hvem har da ansvaret for det som må gjøres?'),
  ],
  excerpts: [single, dialogue],
  notQuoted: 0,
  frequency: {
    rows: [
      { code: codeId(1), depth: 0, segments: 2, participants: 3 },
      { code: codeId(2), depth: 1, segments: 2, participants: 3 },
      { code: codeId(3), depth: 1, segments: 0, participants: 0 },
      { code: codeId(4), depth: 0, segments: 0, participants: 0 },
    ],
    total: { segments: 2, participants: 3 },
    base: { participants: 8, documents: 2 },
  },
  sources: [
    source(1, { number: 1, onlyVoice: 'Turid' }),
    source(2, { kind: 'focus-group', title: 'Fokusgruppe om nattarbeid', words: 3400 }),
  ],
  participants: [
    person(1, 'Turid', 'helsefagarbeider', [1, 2]),
    person(2, 'Wenche', 'sykepleier', [1, 2]),
    person(3, 'Roar', 'helsefagarbeider', [1, 2]),
    person(4, 'Hege', 'helsefagarbeider', []),
  ],
  correctedTurns: 0,
  questions: [
    {
      text: { text: 'Bør dette være to koder?', source: { kind: 'words', of: 'memo:1' } },
      about: [{ text: 'Å være alene', source: { kind: 'words', of: codeId(1) } }],
    },
  ],
  anonymisation: {
    kinds: [
      { kind: 'person', replaced: 12, removed: 1, kept: 0, waiting: 0 },
      { kind: 'place', replaced: 4, removed: 0, kept: 2, waiting: 0 },
    ],
    approved: 1,
    documents: 2,
    automatic: 0,
    by: 2,
  },
  check: { reach: 'full', termsSearched: 41 },
  fileName: null,
}

function person(tail: number, label: string, post: string, codes: readonly number[]) {
  return {
    id: participantId(tail),
    label,
    attributes: { stilling: post, alder: String(40 + 9 * tail) },
    documents: [documentId(tail === 1 ? 1 : 2)],
    codes: new Set(codes.map(codeId)),
  }
}
