import { norwegianNumbers, type NounForms } from '../forms'

/** What the parts of a report say in bokmål: headings, column heads, and the sentences around them. */
export const nbParts = {
  /** Names of the ready-made reports. */
  readyProfiles: { full: 'Full rapport', supervisor: 'Til veileder', tables: 'Bare tabeller' },
  contents: 'Innhold',
  overview: 'Oversikt',
  material: 'Datamateriale',
  chapter: (number: number) => `Kapittel ${number}`,
  materialCaption: 'Datamateriale. Antall.',
  kind: 'Type',
  documents: 'Dokumenter',
  words: 'Ord',
  inAll: 'I alt',
  methodNames: {
    categories: 'kategorier',
    thematic: 'tematisk analyse (Braun og Clarke)',
    'text-condensation': 'systematisk tekstkondensering (Malterud)',
    'content-analysis': 'kvalitativ innholdsanalyse (Graneheim og Lundman)',
    'stepwise-inductive': 'stegvis-deduktiv induksjon (Tjora)',
    framework: 'rammeverk med fast kategorisystem',
  },
  methodLine: (method: string, top: string, below: number, passages: string) =>
    `Materialet er kodet i Fortrolig. Metode: ${method}. Kodeboken har ${top}${below === 0 ? '' : ` og ${norwegianNumbers.counted(below, 'kode', 'koder')} under dem`}, med ${passages} i alt.`,
  correctedLine: (turns: number) =>
    `Etter gjennomlesing hos deltaker er ${norwegianNumbers.counted(turns, 'replikk', 'replikker')} rettet.`,
  informants: (people: NounForms) => `Om ${people.definitePlural}`,
  informantsCaption: (people: NounForms) => `Oversikt over ${people.definitePlural}.`,
  position: 'Tittel',
  workplace: 'Arbeidssted',
  pseudonym: 'Fiktivt navn',
  calledInformant: (people: NounForms) => `omtales som ${people.indefinite}`,
  codeTree: 'Kodetre',
  treeCaption: (top: string, below: string) => `${top} og ${below}.`,
  treeNote: (passages: string) => `Tallet i parentes er antall ${passages}, underordnede koder medregnet.`,
  marks:
    'Utheving og utelatelser: […] betyr at noe er utelatt. [Ord] i klammer står i stedet for en opplysning eller er satt inn.',
  moreExcerpts: (more: string) => `${more} til er ikke tatt med her.`,
  notQuoted: (count: string) => `${count} er ikke sitert fordi samtykket ikke åpner for det.`,
  alsoUnder: 'også under',
  leadInOne: (who: string) => `${who} sa:`,
  leadInNone: 'Fra materialet:',
  stances: { supports: 'støtter', qualifies: 'nyanserer', contradicts: 'går imot' },
  percentOf: (people: NounForms) => `Andel ${people.plural}`,
  bands: { many: 'Mange', several: 'En del', some: 'Noen', one: 'Én', none: '–' },
  extent: 'Omfang',
  bandRule: 'Mange: minst to av tre. En del: minst én av tre. Noen: færre, men minst to. Én: bare én.',
  percentHidden: 'Prosent er ikke regnet ut fordi N er under 10.',
  bySource: 'Koder etter kilde',
  bySourceCaption: (passages: string) => `Koder etter kilde. Antall ${passages}.`,
  sum: 'Sum',
  where: 'Hvor',
  spread: (interviews: number, ofInterviews: number, groups: number, ofGroups: number) =>
    [
      ...(ofInterviews > 0
        ? [`i ${interviews} av ${norwegianNumbers.counted(ofInterviews, 'intervju', 'intervjuer')}`]
        : []),
      ...(ofGroups === 1 && groups === 1 ? ['i fokusgruppen'] : []),
      ...(ofGroups > 1 ? [`i ${groups} av ${ofGroups} fokusgrupper`] : []),
    ].join(' og '),
  /** After the caption of a table that is shared out over several. */
  partOf: (part: number, of: number) => `Del ${part} av ${of}.`,
  matrix: (people: NounForms) => `Koder og ${people.plural}`,
  matrixCaption: (people: NounForms) => `Hvem som snakker om hva. Koder og ${people.plural}.`,
  matrixNote: (people: NounForms) =>
    `● betyr at ${people.definite} har minst ett utdrag med koden eller en kode under den. En strek (–) betyr ikke nevnt, aldri uenig.`,
  questions: 'Spørsmål til veileder',
  noQuestions: 'Ingen spørsmål er skrevet ned.',
  about: 'Gjelder:',
  answer: 'Svar:',
  anonymisation: 'Anonymisering',
  anonymisationCaption: 'Opplysninger i materialet. Antall steder.',
  replaced: 'Erstattet eller gjort grovere',
  removed: 'Sladdet eller fjernet',
  kept: 'Beholdt med begrunnelse',
  waiting: 'Ikke vurdert',
  approved: (done: number, all: number) =>
    `${done} av ${norwegianNumbers.counted(all, 'dokument', 'dokumenter')} er godkjent.`,
  anonymisationLine:
    'Navn, steder og andre opplysninger er byttet ut eller fjernet før filen ble laget. De opprinnelige opplysningene står ikke i filen.',
  /** A paragraph for the chapter on methods. The rates are the floors that the detectors are held to in the tests. */
  methods: {
    heading: 'Til metodekapittelet',
    lead: 'Materialet er avidentifisert i Fortrolig. Programmet pekte ut mulige navn, steder, tall og datoer ved hjelp av lister, mønstre og sammenhengen de står i, og et menneske vurderte hvert treff.',
    counts: (replaced: number, removed: number, kept: number) =>
      `${norwegianNumbers.counted(replaced, 'sted', 'steder')} ble erstattet eller gjort grovere, ${norwegianNumbers.count(removed)} sladdet eller fjernet og ${norwegianNumbers.count(kept)} beholdt med begrunnelse.`,
    approvedBy: (people: number) => `Godkjent av ${norwegianNumbers.counted(people, 'person', 'personer')}.`,
    found:
      'I oppdiktede intervjuer med store og små bokstaver finner programmet på egen hånd minst 99 av 100 direkte identifiserende opplysninger; resten avhenger av at teksten leses gjennom.',
    foundAutomatic: (documents: number) =>
      `${norwegianNumbers.counted(documents, 'dokument', 'dokumenter')} er skrevet nesten uten store bokstaver; i slike finner det minst 95 av 100.`,
    notChecked: 'Bilder er ikke kontrollert, og heller ikke om noen kan kjennes igjen på det de forteller.',
  },
  identifierKinds: {
    person: 'Personer',
    place: 'Steder',
    organisation: 'Virksomheter',
    date: 'Datoer',
    age: 'Alder',
    phone: 'Telefonnumre',
    email: 'E-postadresser',
    url: 'Nettadresser',
    address: 'Adresser',
    'national-id': 'Fødselsnumre',
    account: 'Kontonumre',
    'organisation-number': 'Organisasjonsnumre',
    plate: 'Bilskilt',
    other: 'Annet',
  },
}
export type ReportParts = typeof nbParts
