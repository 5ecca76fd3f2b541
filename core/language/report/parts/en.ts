import { englishNumbers, type NounForms } from '../forms'
import type { ReportParts } from './nb'

/** What the parts of a report say in English. */
export const enParts = {
  /** Names of the ready-made reports. */
  readyProfiles: { full: 'Full report', supervisor: 'To the supervisor', tables: 'Tables only' },
  contents: 'Contents',
  overview: 'Overview',
  material: 'Material',
  chapter: (number: number) => `Chapter ${number}`,
  materialCaption: 'Material. Numbers.',
  kind: 'Kind',
  documents: 'Documents',
  words: 'Words',
  inAll: 'In all',
  methodNames: {
    categories: 'categories',
    thematic: 'thematic analysis (Braun and Clarke)',
    'text-condensation': 'systematic text condensation (Malterud)',
    'content-analysis': 'qualitative content analysis (Graneheim and Lundman)',
    'stepwise-inductive': 'stepwise-deductive induction (Tjora)',
    framework: 'framework with a fixed set of categories',
  },
  methodLine: (method: string, top: string, below: number, passages: string) =>
    `The material has been coded in Fortrolig. Method: ${method}. The codebook has ${top}${below === 0 ? '' : ` and ${englishNumbers.counted(below, 'code', 'codes')} below them`}, with ${passages} in all.`,
  correctedLine: (turns: number) =>
    `After member checking, ${englishNumbers.counted(turns, 'turn was', 'turns were')} corrected.`,
  informants: (people: NounForms) => `About ${people.definitePlural}`,
  informantsCaption: (people: NounForms) => `Overview of ${people.definitePlural}.`,
  position: 'Position',
  workplace: 'Workplace',
  pseudonym: 'Pseudonym',
  calledInformant: (people: NounForms) => `referred to as ${people.indefinite}`,
  codeTree: 'Code tree',
  treeCaption: (top: string, below: string) => `${top} and ${below}.`,
  treeNote: (passages: string) => `The number in brackets is the number of ${passages}, codes below included.`,
  marks:
    'Omissions and insertions: […] means that something is left out. [Word] in brackets stands in place of an identifying detail or is inserted.',
  moreExcerpts: (more: string) => `Not included here: ${more} more.`,
  notQuoted: (count: string) => `Not quoted because the consent does not allow it: ${count}.`,
  alsoUnder: 'also under',
  leadInOne: (who: string) => `${who} said:`,
  leadInNone: 'From the material:',
  stances: { supports: 'supports', qualifies: 'qualifies', contradicts: 'contradicts' },
  percentOf: (people: NounForms) => `Share of ${people.plural}`,
  bands: { many: 'Many', several: 'Several', some: 'Some', one: 'One', none: '–' },
  extent: 'Extent',
  bandRule:
    'Many: at least two in three. Several: at least one in three. Some: fewer, but at least two. One: only one.',
  percentHidden: 'Percentages are left out because N is below 10.',
  bySource: 'Codes by source',
  bySourceCaption: (passages: string) => `Codes by source. Number of ${passages}.`,
  sum: 'Sum',
  where: 'Where',
  spread: (interviews: number, ofInterviews: number, groups: number, ofGroups: number) =>
    [
      ...(ofInterviews > 0
        ? [`in ${interviews} of ${englishNumbers.counted(ofInterviews, 'interview', 'interviews')}`]
        : []),
      ...(ofGroups === 1 && groups === 1 ? ['in the focus group'] : []),
      ...(ofGroups > 1 ? [`in ${groups} of ${ofGroups} focus groups`] : []),
    ].join(' and '),
  partOf: (part: number, of: number) => `Part ${part} of ${of}.`,
  matrix: (people: NounForms) => `Codes and ${people.plural}`,
  matrixCaption: (people: NounForms) => `Who speaks about what. Codes and ${people.plural}.`,
  matrixNote: (people: NounForms) =>
    `● means that ${people.definite} has at least one excerpt with the code or a code below it. A dash (–) means not mentioned, never disagreement.`,
  questions: 'Questions to the supervisor',
  noQuestions: 'No questions have been written down.',
  about: 'About:',
  answer: 'Answer:',
  anonymisation: 'Anonymisation',
  anonymisationCaption: 'Identifying details in the material. Number of places.',
  replaced: 'Replaced or made coarser',
  removed: 'Blacked out or removed',
  kept: 'Kept with a reason',
  waiting: 'Not decided',
  approved: (done: number, all: number) =>
    `${done} of ${englishNumbers.counted(all, 'document', 'documents')} approved.`,
  anonymisationLine:
    'Names, places and other identifying details were replaced or removed before the file was made. The originals are not in the file.',
  methods: {
    heading: 'For the chapter on methods',
    lead: 'The material was deidentified in Fortrolig. The program pointed out possible names, places, numbers and dates by lists, patterns and what stands around them, and a person judged each of them.',
    counts: (replaced: number, removed: number, kept: number) =>
      `${englishNumbers.counted(replaced, 'place was', 'places were')} replaced or made coarser, ${englishNumbers.count(removed)} blacked out or removed, and ${englishNumbers.count(kept)} kept with a reason.`,
    approvedBy: (people: number) => `Approved by ${englishNumbers.counted(people, 'person', 'people')}.`,
    found:
      'In fictional interviews written with capitals the program finds at least 99 of 100 direct identifiers by itself; the rest depends on the text being read through.',
    foundAutomatic: (documents: number) =>
      `${englishNumbers.counted(documents, 'document is', 'documents are')} written nearly without capitals; in such it finds at least 95 of 100.`,
    notChecked: 'Pictures were not checked, nor whether somebody can be recognised by what they tell.',
  },
  identifierKinds: {
    person: 'People',
    place: 'Places',
    organisation: 'Organisations',
    date: 'Dates',
    age: 'Ages',
    phone: 'Telephone numbers',
    email: 'E-mail addresses',
    url: 'Web addresses',
    address: 'Addresses',
    'national-id': 'National identity numbers',
    account: 'Account numbers',
    'organisation-number': 'Organisation numbers',
    plate: 'Number plates',
    other: 'Other',
  },
} satisfies ReportParts
