import type { CodedReportInput, ReportExcerpt } from '../../../core/export/coded-report-input'
import type { SourcedRun } from '../../../core/export/manifest'
import type { CodeId, DocumentId, PlaceId } from '../../../core/model/ids'

const uuid = (tail: number) => `00000000-0000-4000-8000-${String(tail).padStart(12, '0')}`
export const codeId = (tail: number) => `code:${uuid(tail)}` as CodeId
export const documentId = (tail: number) => `document:${uuid(tail)}` as DocumentId
export const placeId = (tail: number) => `place:${uuid(tail)}` as PlaceId

export const fromText = (text: string, document = documentId(1), start = 0): SourcedRun => ({
  text,
  source: { kind: 'text', document, start },
})
export const fromPlace = (text: string, place = placeId(1)): SourcedRun => ({ text, source: { kind: 'place', place } })

const emptyFields = { definition: '', use: '', notUse: '', example: '' }
const code = (tail: number, parent: number | null, name: string) => ({
  id: codeId(tail),
  parent: parent === null ? null : codeId(parent),
  name,
  ...emptyFields,
})

const dialogue: ReportExcerpt = {
  code: codeId(2),
  document: documentId(2),
  documentTitle: 'Fokusgruppe om nattarbeid',
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
  documentTitle: 'Intervju 1',
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
  parts: { codebook: true, excerpts: true, frequency: true },
  attribution: 'participant-and-document',
  codebook: [
    {
      code: {
        ...code(1, null, 'Å være alene'),
        definition: 'Det informantene sier om å arbeide uten kolleger i nærheten.',
        use: 'noen beskriver at de er alene på vakt',
        notUse: 'det handler om ensomhet hjemme',
        example: '«det er bare meg og bilen»',
      },
      depth: 0,
    },
    { code: code(2, 1, 'Alene i bilen'), depth: 1 },
    { code: code(3, 1, 'Støtte på telefon'), depth: 1 },
    { code: code(4, null, 'Hva skjer når ingen svarer, og hvem har da ansvaret for det som må gjøres?'), depth: 0 },
  ],
  excerpts: [single, dialogue],
  frequency: {
    rows: [
      { code: codeId(1), depth: 0, name: 'Å være alene', segments: 2, participants: 3 },
      { code: codeId(2), depth: 1, name: 'Alene i bilen', segments: 2, participants: 3 },
      { code: codeId(3), depth: 1, name: 'Støtte på telefon', segments: 0, participants: 0 },
      {
        code: codeId(4),
        depth: 0,
        name: 'Hva skjer når ingen svarer, og hvem har da ansvaret for det som må gjøres?',
        segments: 0,
        participants: 0,
      },
    ],
    total: { segments: 2, participants: 3 },
    base: { participants: 8, documents: 2 },
  },
  fileName: null,
}
