import { norwegianNumbers, type NounForms } from '../forms'
import type { ReportParts } from './nb'

/** What the parts of a report say in nynorsk: headings, column heads, and the sentences around them. */
export const nnParts = {
  /** Names of the ready-made reports. */
  readyProfiles: { full: 'Full rapport', supervisor: 'Til rettleiar', tables: 'Berre tabellar' },
  contents: 'Innhald',
  overview: 'Oversyn',
  material: 'Datamateriale',
  chapter: (number: number) => `Kapittel ${number}`,
  materialCaption: 'Datamateriale. Tal.',
  kind: 'Type',
  documents: 'Dokument',
  words: 'Ord',
  inAll: 'I alt',
  methodNames: {
    categories: 'kategoriar',
    thematic: 'tematisk analyse (Braun og Clarke)',
    'text-condensation': 'systematisk tekstkondensering (Malterud)',
    'content-analysis': 'kvalitativ innhaldsanalyse (Graneheim og Lundman)',
    'stepwise-inductive': 'stegvis-deduktiv induksjon (Tjora)',
    framework: 'rammeverk med fast kategorisystem',
  },
  methodLine: (method: string, top: string, below: number, passages: string) =>
    `Materialet er koda i Fortrolig. Metode: ${method}. Kodeboka har ${top}${below === 0 ? '' : ` og ${norwegianNumbers.counted(below, 'kode', 'kodar')} under dei`}, med ${passages} i alt.`,
  correctedLine: (turns: number) =>
    `Etter gjennomlesing hos deltakar er ${norwegianNumbers.counted(turns, 'replikk', 'replikkar')} retta.`,
  informants: (people: NounForms) => `Om ${people.definitePlural}`,
  informantsCaption: (people: NounForms) => `Oversyn over ${people.definitePlural}.`,
  position: 'Tittel',
  workplace: 'Arbeidsstad',
  pseudonym: 'Fiktivt namn',
  calledInformant: (people: NounForms) => `blir omtalt som ${people.indefinite}`,
  codeTree: 'Kodetre',
  treeCaption: (top: string, below: string) => `${top} og ${below}.`,
  treeNote: (passages: string) => `Talet i parentes er talet på ${passages}, underordna kodar medrekna.`,
  marks:
    'Utheving og utelatingar: […] tyder at noko er utelate. [Ord] i klammer står i staden for ei opplysning eller er sett inn.',
  moreExcerpts: (more: string) => `${more} til er ikkje tekne med her.`,
  notQuoted: (count: string) => `${count} er ikkje sitert fordi samtykket ikkje opnar for det.`,
  alsoUnder: 'også under',
  leadInOne: (who: string) => `${who} sa:`,
  leadInNone: 'Frå materialet:',
  stances: { supports: 'støttar', qualifies: 'nyanserer', contradicts: 'går imot' },
  percentOf: (people: NounForms) => `Del av ${people.plural}`,
  bands: { many: 'Mange', several: 'Ein del', some: 'Nokre', one: 'Éin', none: '–' },
  extent: 'Omfang',
  bandRule: 'Mange: minst to av tre. Ein del: minst éin av tre. Nokre: færre, men minst to. Éin: berre éin.',
  percentHidden: 'Prosent er ikkje rekna ut fordi N er under 10.',
  bySource: 'Kodar etter kjelde',
  bySourceCaption: (passages: string) => `Kodar etter kjelde. Tal på ${passages}.`,
  sum: 'Sum',
  where: 'Kvar',
  spread: (interviews: number, ofInterviews: number, groups: number, ofGroups: number) =>
    [
      ...(ofInterviews > 0 ? [`i ${interviews} av ${ofInterviews} intervju`] : []),
      ...(ofGroups === 1 && groups === 1 ? ['i fokusgruppa'] : []),
      ...(ofGroups > 1 ? [`i ${groups} av ${ofGroups} fokusgrupper`] : []),
    ].join(' og '),
  partOf: (part: number, of: number) => `Del ${part} av ${of}.`,
  matrix: (people: NounForms) => `Kodar og ${people.plural}`,
  matrixCaption: (people: NounForms) => `Kven som snakkar om kva. Kodar og ${people.plural}.`,
  matrixNote: (people: NounForms) =>
    `● tyder at ${people.definite} har minst eitt utdrag med koden eller ein kode under han. Ein strek (–) tyder ikkje nemnt, aldri usamd.`,
  questions: 'Spørsmål til rettleiar',
  noQuestions: 'Ingen spørsmål er skrivne ned.',
  about: 'Gjeld:',
  answer: 'Svar:',
  anonymisation: 'Anonymisering',
  anonymisationCaption: 'Opplysningar i materialet. Tal på stader.',
  replaced: 'Bytt ut eller gjort grovare',
  removed: 'Sladda eller fjerna',
  kept: 'Behalde med grunngiving',
  waiting: 'Ikkje vurdert',
  approved: (done: number, all: number) =>
    `${done} av ${norwegianNumbers.counted(all, 'dokument', 'dokument')} er godkjende.`,
  anonymisationLine:
    'Namn, stader og andre opplysningar er bytte ut eller fjerna før fila vart laga. Dei opphavlege opplysningane står ikkje i fila.',
  methods: {
    heading: 'Til metodekapittelet',
    lead: 'Materialet er avidentifisert i Fortrolig. Programmet peika ut moglege namn, stader, tal og datoar ved hjelp av lister, mønster og samanhengen dei står i, og eit menneske vurderte kvart treff.',
    counts: (replaced: number, removed: number, kept: number) =>
      `${norwegianNumbers.counted(replaced, 'stad', 'stader')} vart bytte ut eller gjorde grovare, ${norwegianNumbers.count(removed)} sladda eller fjerna og ${norwegianNumbers.count(kept)} behaldne med grunngiving.`,
    approvedBy: (people: number) => `Godkjent av ${norwegianNumbers.counted(people, 'person', 'personar')}.`,
    found:
      'I oppdikta intervju med store og små bokstavar finn programmet på eiga hand minst 99 av 100 direkte identifiserande opplysningar; resten heng på at teksten blir lesen gjennom.',
    foundAutomatic: (documents: number) =>
      `${norwegianNumbers.counted(documents, 'dokument', 'dokument')} er skrivne nesten utan store bokstavar; i slike finn det minst 95 av 100.`,
    notChecked: 'Bilete er ikkje kontrollerte, og heller ikkje om nokon kan kjennast att på det dei fortel.',
  },
  identifierKinds: {
    person: 'Personar',
    place: 'Stader',
    organisation: 'Verksemder',
    date: 'Datoar',
    age: 'Alder',
    phone: 'Telefonnummer',
    email: 'E-postadresser',
    url: 'Nettadresser',
    address: 'Adresser',
    'national-id': 'Fødselsnummer',
    account: 'Kontonummer',
    'organisation-number': 'Organisasjonsnummer',
    plate: 'Bilskilt',
    other: 'Anna',
  },
} satisfies ReportParts
