import type { Messages } from '../messages'

const details = (n: string) => (n === '1' ? '1 detail' : `${n} details`)
const notChecked = 'Not checked: pictures, and whether somebody can be recognised by what they tell.'
const newOnes = 'for new names, places and numbers: no hits.'

export const report = {
  empty: 'Here the Word file is made, and everything is checked before it leaves. Code the first excerpt in Coding.',
  toCoding: 'Go to Coding',
  content: 'Content',
  title: 'Title',
  titleHelp: 'The title is checked like everything else in the file.',
  language: 'Language of the report',
  parts: { codebook: 'Codebook', excerpts: 'Excerpts', frequency: 'Frequency table' },
  partHelp: {
    codebook: 'Categories with their definitions',
    excerpts: 'What is coded, in the order of the categories',
    frequency: 'Numbers per category, with their base',
  },
  attribution: 'Who is quoted',
  attributions: {
    'participant-and-document': 'Pseudonym and document',
    participant: 'Pseudonym only',
    none: 'Nobody',
  },
  preview: 'Preview',
  previewLead: 'What the content will be. The file is made only when the final check is passed.',
  write: 'Make Word file',
  saveTitle: 'Where is the Word file to lie?',
  saveHere: 'Save here',
  written: 'The Word file is made.',
  stopped: (n: number) =>
    n === 1
      ? 'The file was not made. 1 place must be decided first.'
      : `The file was not made. ${n} places must be decided first.`,
  wouldStop: (n: number) =>
    n === 1
      ? '1 place must be decided before the file can be made.'
      : `${n} places must be decided before the file can be made.`,
  times: (n: number) => `${n} times in the file.`,
  paper: 'The report on paper',
  findings: 'Places that must be decided',
  why: {
    term: 'A detail that is hidden or not decided',
    undecided: 'May be a detail, and is not decided',
    unsourced: 'Text that does not come from the project',
    picture: 'A picture that cannot be read',
    unreadable: 'A part of the file that cannot be read',
  },
  openIn: { anonymisation: 'Decide in Anonymisation', coding: 'Show in Coding' },
  typedIn: {
    code: 'Stands in the name of a code. Change it in Coding.',
    definition: 'Stands in the definition of a code. Change it in Coding.',
    'document-title': 'Stands in the title of a document. Change it in Material.',
    'report-title': 'Stands in the title of the report. Change it on the left.',
    'file-name': 'Stands in the file name. Give the file another name.',
    memo: 'Stands in a memo.',
    unknown: 'The place cannot be opened from here.',
  },
  check: {
    title: 'Final check',
    lead: 'The finished file is read before it is written to disk. If it holds something that must be hidden, no file is made.',
    run: 'Check now',
    working: 'Checking the file …',
    result: 'Result of the check',
    checked: 'This is checked',
    changed: 'Something has changed since this check. Check again.',
    listClosed:
      'The name list is closed. The app can then only search for new names, places and numbers, and only in approved documents. Open it first for a full check.',
    openList: 'Open the name list',
    terms: (n: string) => `${details(n)} that must be hidden, searched for`,
    words: (n: string) => `${n} words read for new names, places and numbers`,
    parts: (n: string) => (n === '1' ? '1 part of the file opened' : `${n} parts of the file opened`),
    states: {
      passed: (_n: number) => 'No hits',
      refused: (n: number) => (n === 1 ? 'Stopped: 1 place' : `Stopped: ${n} places`),
      old: (_n: number) => 'From the last check',
    },
    notChecked,
  },
  reach: {
    full: (n: string) => `Searched for ${details(n)} from the name list and ${newOnes} ${notChecked}`,
    'without-list': (_n: string) =>
      `The name list was not open. The app has only searched for new names, places and numbers. ${notChecked}`,
    'list-deleted': (_n: string) =>
      `The name list is deleted. The app has only searched for new names, places and numbers. ${notChecked}`,
    'no-list': (n: string) =>
      `The project has no name list. Searched for ${details(n)} from the project and ${newOnes} ${notChecked}`,
  },
  read: (parts: string, words: string) => `${parts} parts and ${words} words read.`,
  receipts: 'Receipts',
  noReceipts: 'Every file that leaves gets a receipt here.',
  fileFacts: (size: string) => `Word file, ${size}`,
  hash: 'Checksum:',
} satisfies Messages['report']
