import type { ReceiptFacts } from './receipt-facts'
import { dayParts, norwegianNumbers, noBreak, type MethodTable, type NounForms, type ParticipantWords } from './forms'

const months = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')

const participantWords: ParticipantWords = {
  informant: {
    indefinite: 'informant',
    definite: 'informanten',
    plural: 'informanter',
    definitePlural: 'informantene',
  },
  participant: {
    indefinite: 'deltaker',
    definite: 'deltakeren',
    plural: 'deltakere',
    definitePlural: 'deltakerne',
  },
  interviewee: {
    indefinite: 'intervjuperson',
    definite: 'intervjupersonen',
    plural: 'intervjupersoner',
    definitePlural: 'intervjupersonene',
  },
  respondent: {
    indefinite: 'respondent',
    definite: 'respondenten',
    plural: 'respondenter',
    definitePlural: 'respondentene',
  },
}

const utdrag = { passage: 'utdrag', passages: 'utdrag' }

const methods: MethodTable = {
  categories: {
    top: 'Hovedkategori',
    topPlural: 'Hovedkategorier',
    belowPlural: 'Underkategorier',
    ...utdrag,
  },
  thematic: { top: 'Tema', topPlural: 'Temaer', belowPlural: 'Undertemaer', ...utdrag },
  'text-condensation': {
    top: 'Kodegruppe',
    topPlural: 'Kodegrupper',
    belowPlural: 'Subgrupper',
    passage: 'meningsbærende enhet',
    passages: 'meningsbærende enheter',
  },
  'content-analysis': {
    top: 'Tema',
    topPlural: 'Temaer',
    belowPlural: 'Kategorier',
    passage: 'meningsenhet',
    passages: 'meningsenheter',
  },
  'stepwise-inductive': {
    top: 'Kodegruppe',
    topPlural: 'Kodegrupper',
    belowPlural: 'Empirinære koder',
    ...utdrag,
  },
  framework: {
    top: 'Hovedkategori',
    topPlural: 'Hovedkategorier',
    belowPlural: 'Underkategorier',
    ...utdrag,
  },
}

/** What reports say in bokmål. The other languages have this shape: a text that is missing there does not compile. */
export const nb = {
  numbers: norwegianNumbers,
  /** The language of the document as Word knows it (BCP 47). */
  locale: 'nb-NO',
  participantWords,
  methods,
  /** Around a quotation. */
  quoteMarks: { open: '«', close: '»' },
  tableWord: 'Tabell',
  sourceLabel: 'Kilde:',
  noteLabel: 'Merknad.',
  untitled: 'Kodede utdrag',
  codebook: 'Kodebok',
  definitions: 'Definisjoner',
  frequencies: 'Frekvenser',
  category: 'Kategori',
  whenToUse: 'Brukes når:',
  whenNotToUse: 'Brukes ikke når:',
  example: 'Eksempel:',
  numberOf: (plural: string) => `Antall ${plural}`,
  basis: (documents: number, participants: number, people: NounForms) =>
    `Bygger på ${norwegianNumbers.counted(documents, 'dokument', 'dokumenter')} og ${norwegianNumbers.counted(participants, people.indefinite, people.plural)}.`,
  countingBasis: (passages: string, people: NounForms) =>
    `Tallene viser hvor mange ${passages} hver kode har, og hvor mange ${people.plural} de kommer fra.`,
  countsLine: (count: number, passage: string, passages: string) => norwegianNumbers.counted(count, passage, passages),
  fromParticipants: (count: number, people: NounForms) =>
    `fra ${norwegianNumbers.counted(count, people.indefinite, people.plural)}`,
  subcodesIncluded: 'underordnede koder medregnet',
  nothingCoded: (passages: string) => `Ingen ${passages}.`,
  frequencyCaption: (passages: string, people: NounForms, base: number) =>
    `Koder. Antall ${passages} og antall ${people.plural} (N${noBreak}=${noBreak}${norwegianNumbers.count(base)}).`,
  totalRow: (passages: string, people: NounForms) => `Ulike ${passages} og ulike ${people.plural} i alt`,
  countingRule: (passages: string, people: NounForms) =>
    `Tallene for en kode omfatter kodene under den. Samme tekststed og samme ${people.indefinite} regnes bare én gang ` +
    `i hver rad og i totalen. Moderator og intervjuer er ikke med. ` +
    `N er alle ${people.definitePlural} i studien, også de som ikke har ${passages}.`,
  sourceLine: (documents: number) =>
    `prosjektets datamateriale, ${norwegianNumbers.counted(documents, 'dokument', 'dokumenter')}.`,
  /** Around the page number and the number of pages. */
  page: { before: 'Side ', between: ' av ' },
  footer: 'Avidentifisert materiale, fortsatt personopplysninger. Skal ikke deles videre.',
  footerDeletion: (day: string) => `Slettes innen ${day}.`,
  day: (day: string) => {
    const parts = dayParts(day)
    return `${parts.day}. ${months[parts.month]} ${parts.year}`
  },
  documentKinds: {
    interview: 'intervju',
    'focus-group': 'fokusgruppe',
    notes: 'feltnotat',
    minutes: 'referat',
    survey: 'åpne svar',
    chat: 'chat',
    guide: 'intervjuguide',
    letter: 'informasjonsskriv',
    other: 'dokument',
  },
  receipt: {
    heading: 'Kvittering fra sluttkontrollen',
    searched: (terms: number) =>
      `Søkt etter ${norwegianNumbers.counted(terms, 'opplysning', 'opplysninger')} fra navnelisten og etter nye navn, steder og numre: ingen treff.`,
    searchedProject: (terms: number) =>
      `Søkt etter ${norwegianNumbers.counted(terms, 'opplysning', 'opplysninger')} fra prosjektet og etter nye navn, steder og numre: ingen treff.`,
    listClosed: 'Navnelisten var ikke åpen. Appen har bare søkt etter nye navn, steder og numre.',
    listDeleted: (day: string | null) =>
      day === null
        ? 'Navnelisten er slettet. Appen har bare søkt etter nye navn, steder og numre.'
        : `Navnelisten ble slettet ${day}. Appen har bare søkt etter nye navn, steder og numre.`,
    read: (facts: ReceiptFacts) =>
      `Lest: ${norwegianNumbers.counted(facts.wordsRead, 'ord', 'ord')} i ${norwegianNumbers.counted(facts.partsRead, 'del', 'deler')} av filen, filnavnet og egenskapene medregnet.`,
    notChecked: 'Ikke kontrollert: bilder, og om noen kan kjennes igjen på det de forteller.',
    pictures: (count: number) => `${norwegianNumbers.counted(count, 'bilde', 'bilder')} i filen er ikke lest.`,
    state: 'Avidentifisert. Dette er fortsatt personopplysninger.',
    fingerprint: (sha256: string) => `Filens kontrollsum (SHA-256): ${sha256}`,
    stopped: (places: number) =>
      `Filen ble ikke laget. ${norwegianNumbers.counted(places, 'sted', 'steder')} må avgjøres først.`,
  },
}
