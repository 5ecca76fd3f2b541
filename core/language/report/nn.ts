import { dayParts, norwegianNumbers, noBreak, type MethodTable, type NounForms, type ParticipantWords } from './forms'
import type { nb } from './nb'
import type { ReceiptFacts } from './receipt-facts'

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')

const participantWords: ParticipantWords = {
  informant: {
    indefinite: 'informant',
    definite: 'informanten',
    plural: 'informantar',
    definitePlural: 'informantane',
  },
  participant: {
    indefinite: 'deltakar',
    definite: 'deltakaren',
    plural: 'deltakarar',
    definitePlural: 'deltakarane',
  },
  interviewee: {
    indefinite: 'intervjuperson',
    definite: 'intervjupersonen',
    plural: 'intervjupersonar',
    definitePlural: 'intervjupersonane',
  },
  respondent: {
    indefinite: 'respondent',
    definite: 'respondenten',
    plural: 'respondentar',
    definitePlural: 'respondentane',
  },
}

const utdrag = { passage: 'utdrag', passages: 'utdrag' }

const methods: MethodTable = {
  categories: {
    top: 'Hovudkategori',
    topPlural: 'Hovudkategoriar',
    belowPlural: 'Underkategoriar',
    ...utdrag,
  },
  thematic: { top: 'Tema', topPlural: 'Tema', belowPlural: 'Undertema', ...utdrag },
  'text-condensation': {
    top: 'Kodegruppe',
    topPlural: 'Kodegrupper',
    belowPlural: 'Subgrupper',
    passage: 'meiningsberande eining',
    passages: 'meiningsberande einingar',
  },
  'content-analysis': {
    top: 'Tema',
    topPlural: 'Tema',
    belowPlural: 'Kategoriar',
    passage: 'meiningseining',
    passages: 'meiningseiningar',
  },
  'stepwise-inductive': {
    top: 'Kodegruppe',
    topPlural: 'Kodegrupper',
    belowPlural: 'Empirinære kodar',
    ...utdrag,
  },
  framework: {
    top: 'Hovudkategori',
    topPlural: 'Hovudkategoriar',
    belowPlural: 'Underkategoriar',
    ...utdrag,
  },
}

/** What reports say in nynorsk. */
export const nn = {
  numbers: norwegianNumbers,
  locale: 'nn-NO',
  participantWords,
  methods,
  quoteMarks: { open: '«', close: '»' },
  tableWord: 'Tabell',
  sourceLabel: 'Kjelde:',
  noteLabel: 'Merknad.',
  untitled: 'Koda utdrag',
  codebook: 'Kodebok',
  definitions: 'Definisjonar',
  frequencies: 'Frekvensar',
  category: 'Kategori',
  whenToUse: 'Blir brukt når:',
  whenNotToUse: 'Blir ikkje brukt når:',
  example: 'Døme:',
  numberOf: (plural: string) => `Tal på ${plural}`,
  basis: (documents: number, participants: number, people: NounForms) =>
    `Byggjer på ${norwegianNumbers.counted(documents, 'dokument', 'dokument')} og ${norwegianNumbers.counted(participants, people.indefinite, people.plural)}.`,
  countingBasis: (passages: string, people: NounForms) =>
    `Tala viser kor mange ${passages} kvar kode har, og kor mange ${people.plural} dei kjem frå.`,
  countsLine: (count: number, passage: string, passages: string) => norwegianNumbers.counted(count, passage, passages),
  fromParticipants: (count: number, people: NounForms) =>
    `frå ${norwegianNumbers.counted(count, people.indefinite, people.plural)}`,
  subcodesIncluded: 'underordna kodar medrekna',
  nothingCoded: (passages: string) => `Ingen ${passages}.`,
  frequencyCaption: (passages: string, people: NounForms, base: number) =>
    `Kodar. Tal på ${passages} og tal på ${people.plural} (N${noBreak}=${noBreak}${norwegianNumbers.count(base)}).`,
  totalRow: (passages: string, people: NounForms) => `Ulike ${passages} og ulike ${people.plural} i alt`,
  countingRule: (passages: string, people: NounForms) =>
    `Tala for ein kode omfattar kodane under han. Same tekststad og same ${people.indefinite} blir berre rekna éin gong ` +
    `i kvar rad og i totalen. Moderator og intervjuar er ikkje med. ` +
    `N er alle ${people.definitePlural} i studien, også dei som ikkje har ${passages}.`,
  sourceLine: (documents: number) =>
    `datamaterialet i prosjektet, ${norwegianNumbers.counted(documents, 'dokument', 'dokument')}.`,
  /** Around the page number and the number of pages. */
  page: { before: 'Side ', between: ' av ' },
  footer: 'Avidentifisert materiale, framleis personopplysningar. Skal ikkje delast vidare.',
  footerDeletion: (day: string) => `Skal slettast innan ${day}.`,
  day: (day: string) => {
    const parts = dayParts(day)
    return `${parts.day}. ${months[parts.month]} ${parts.year}`
  },
  documentKinds: {
    interview: 'intervju',
    'focus-group': 'fokusgruppe',
    notes: 'feltnotat',
    minutes: 'referat',
    survey: 'opne svar',
    chat: 'chat',
    guide: 'intervjuguide',
    letter: 'informasjonsskriv',
    other: 'dokument',
  },
  receipt: {
    heading: 'Kvittering frå sluttkontrollen',
    searched: (terms: number) =>
      `Søkt etter ${norwegianNumbers.counted(terms, 'opplysning', 'opplysningar')} frå namnelista og etter nye namn, stader og nummer: ingen treff.`,
    searchedProject: (terms: number) =>
      `Søkt etter ${norwegianNumbers.counted(terms, 'opplysning', 'opplysningar')} frå prosjektet og etter nye namn, stader og nummer: ingen treff.`,
    listClosed: 'Namnelista var ikkje open. Appen har berre søkt etter nye namn, stader og nummer.',
    listDeleted: (day: string | null) =>
      day === null
        ? 'Namnelista er sletta. Appen har berre søkt etter nye namn, stader og nummer.'
        : `Namnelista vart sletta ${day}. Appen har berre søkt etter nye namn, stader og nummer.`,
    read: (facts: ReceiptFacts) =>
      `Lese: ${norwegianNumbers.counted(facts.wordsRead, 'ord', 'ord')} i ${norwegianNumbers.counted(facts.partsRead, 'del', 'delar')} av fila, medrekna filnamnet og eigenskapane.`,
    notChecked: 'Ikkje kontrollert: bilete, og om nokon kan kjennast att på det dei fortel.',
    pictures: (count: number) =>
      count === 1 ? '1 bilete i fila er ikkje lese.' : `${norwegianNumbers.count(count)} bilete i fila er ikkje lesne.`,
    state: 'Avidentifisert. Dette er framleis personopplysningar.',
    fingerprint: (sha256: string) => `Kontrollsummen til fila (SHA-256): ${sha256}`,
    stopped: (places: number) =>
      `Fila vart ikkje laga. ${norwegianNumbers.counted(places, 'stad', 'stader')} må avgjerast først.`,
  },
} satisfies typeof nb
