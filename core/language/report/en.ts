import { dayParts, englishNumbers, noBreak, type MethodTable, type NounForms, type ParticipantWords } from './forms'
import type { nb } from './nb'
import type { ReceiptFacts } from './receipt-facts'

const months = 'January February March April May June July August September October November December'.split(' ')

const participantWords: ParticipantWords = {
  informant: {
    indefinite: 'informant',
    definite: 'the informant',
    plural: 'informants',
    definitePlural: 'the informants',
  },
  participant: {
    indefinite: 'participant',
    definite: 'the participant',
    plural: 'participants',
    definitePlural: 'the participants',
  },
  interviewee: {
    indefinite: 'interviewee',
    definite: 'the interviewee',
    plural: 'interviewees',
    definitePlural: 'the interviewees',
  },
  respondent: {
    indefinite: 'respondent',
    definite: 'the respondent',
    plural: 'respondents',
    definitePlural: 'the respondents',
  },
}

const excerpts = { passage: 'excerpt', passages: 'excerpts' }
const meaningUnits = { passage: 'meaning unit', passages: 'meaning units' }

const methods: MethodTable = {
  categories: { top: 'Category', topPlural: 'Categories', belowPlural: 'Sub-categories', ...excerpts },
  thematic: { top: 'Theme', topPlural: 'Themes', belowPlural: 'Sub-themes', ...excerpts },
  'text-condensation': { top: 'Code group', topPlural: 'Code groups', belowPlural: 'Subgroups', ...meaningUnits },
  'content-analysis': { top: 'Theme', topPlural: 'Themes', belowPlural: 'Categories', ...meaningUnits },
  'stepwise-inductive': {
    top: 'Code group',
    topPlural: 'Code groups',
    belowPlural: 'Empirically close codes',
    ...excerpts,
  },
  framework: { top: 'Category', topPlural: 'Categories', belowPlural: 'Sub-categories', ...excerpts },
}

/** What reports say in English. */
export const en = {
  numbers: englishNumbers,
  locale: 'en-GB',
  participantWords,
  methods,
  quoteMarks: { open: '“', close: '”' },
  tableWord: 'Table',
  sourceLabel: 'Source:',
  noteLabel: 'Note.',
  untitled: 'Coded excerpts',
  codebook: 'Codebook',
  definitions: 'Definitions',
  frequencies: 'Frequencies',
  category: 'Category',
  whenToUse: 'Use when:',
  whenNotToUse: 'Do not use when:',
  example: 'Example:',
  numberOf: (plural: string) => `Number of ${plural}`,
  basis: (documents: number, participants: number, people: NounForms) =>
    `Based on ${englishNumbers.counted(documents, 'document', 'documents')} and ${englishNumbers.counted(participants, people.indefinite, people.plural)}.`,
  countingBasis: (passages: string, people: NounForms) =>
    `The numbers show how many ${passages} each code has, and how many ${people.plural} they come from.`,
  countsLine: (count: number, passage: string, passages: string) => englishNumbers.counted(count, passage, passages),
  fromParticipants: (count: number, people: NounForms) =>
    `from ${englishNumbers.counted(count, people.indefinite, people.plural)}`,
  subcodesIncluded: 'codes below included',
  nothingCoded: (passages: string) => `No ${passages}.`,
  frequencyCaption: (passages: string, people: NounForms, base: number) =>
    `Codes. Number of ${passages} and number of ${people.plural} (N${noBreak}=${noBreak}${englishNumbers.count(base)}).`,
  totalRow: (passages: string, people: NounForms) => `Distinct ${passages} and distinct ${people.plural} in all`,
  countingRule: (passages: string, people: NounForms) =>
    `The numbers of a code include the codes below it. The same passage and the same ${people.indefinite} count once ` +
    `in each row and in the total. Moderator and interviewer are not counted. ` +
    `N is all ${people.plural} of the study, also those without ${passages}.`,
  sourceLine: (documents: number) =>
    `the material of the project, ${englishNumbers.counted(documents, 'document', 'documents')}.`,
  /** Around the page number and the number of pages. */
  page: { before: 'Page ', between: ' of ' },
  footer: 'Deidentified material, still personal data. Not to be shared further.',
  footerDeletion: (day: string) => `To be deleted by ${day}.`,
  day: (day: string) => {
    const parts = dayParts(day)
    return `${parts.day} ${months[parts.month]} ${parts.year}`
  },
  documentKinds: {
    interview: 'interview',
    'focus-group': 'focus group',
    notes: 'field note',
    minutes: 'minutes',
    survey: 'open answers',
    chat: 'chat',
    guide: 'interview guide',
    letter: 'information letter',
    other: 'document',
  },
  receipt: {
    heading: 'Receipt from the final check',
    searched: (terms: number) =>
      `Searched for ${englishNumbers.counted(terms, 'item', 'items')} from the name list and for new names, places and numbers: no matches.`,
    searchedProject: (terms: number) =>
      `Searched for ${englishNumbers.counted(terms, 'item', 'items')} from the project and for new names, places and numbers: no matches.`,
    listClosed: 'The name list was not open. The app has only searched for new names, places and numbers.',
    listDeleted: (day: string | null) =>
      day === null
        ? 'The name list is deleted. The app has only searched for new names, places and numbers.'
        : `The name list was deleted on ${day}. The app has only searched for new names, places and numbers.`,
    read: (facts: ReceiptFacts) =>
      `Read: ${englishNumbers.counted(facts.wordsRead, 'word', 'words')} in ${englishNumbers.counted(facts.partsRead, 'part', 'parts')} of the file, its name and properties included.`,
    notChecked: 'Not checked: pictures, and whether somebody can be recognised by what they tell.',
    pictures: (count: number) =>
      count === 1
        ? '1 picture in the file has not been read.'
        : `${englishNumbers.count(count)} pictures in the file have not been read.`,
    state: 'Deidentified. These are still personal data.',
    fingerprint: (sha256: string) => `Checksum of the file (SHA-256): ${sha256}`,
    stopped: (places: number) =>
      `The file was not made. ${englishNumbers.counted(places, 'place', 'places')} must be decided first.`,
  },
} satisfies typeof nb
