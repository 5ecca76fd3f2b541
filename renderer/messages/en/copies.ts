import type { Messages } from '../messages'

export const copies = {
  title: 'Files and copies',
  open: 'Files and copies',
  lead: 'All that has been made out of the project. The app cannot reach files outside it: those you must delete yourself.',
  none: 'No files or copies have been made yet.',
  kinds: {
    file: 'File, checked',
    'for-coder': 'Copy for a second coder',
    raw: 'Own copy of the project',
    access: 'Access for a participant',
  },
  suffix: { forCoder: 'second coder', raw: 'own copy', access: 'access' },
  name: 'Name',
  made: 'Made',
  holds: 'Holds',
  erased: 'Deleted',
  isErased: (name: string) => `${name} is deleted`,
  erasedOn: (day: string) => `Deleted ${day}`,
  documents: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
  originals: (n: number) => (n === 1 ? 'the original of 1 document' : `the originals of ${n} documents`),
  approvedSince: (n: number) => (n === 1 ? '1 has been approved since' : `${n} have been approved since`),
  id: (id: string) => `Copy ${id}`,
  holding: (n: number) =>
    n === 1
      ? '1 copy outside the project still holds the original of this document:'
      : `${n} copies outside the project still hold the original of this document:`,
  holdingHelp:
    'Approval does not reach them. Delete them when you do not need them, and note it under Report, Files and copies.',
  forCoder: {
    title: 'Copy for a second coder',
    lead: 'A project of its own with approved documents and the codebook. Without originals, name list, memos and attributes. Everything is checked before the copy is made.',
    withCodings: 'With the codings',
    withCodingsHelp: 'Without codings the second coder can code independently of you.',
    submit: 'Make copy',
    done: (path: string) => `The copy is made: ${path}`,
    refused: (n: number) =>
      n === 1
        ? 'The copy was not made. 1 place must be decided first:'
        : `The copy was not made. ${n} places must be decided first:`,
  },
  raw: {
    title: 'Own copy of the project',
    lead: 'The whole project, encrypted, with a password of its own. Documents that are not approved go with it as they are, with names. The name list does not.',
    submit: 'Make copy',
    done: (path: string) => `The copy is made: ${path}`,
  },
  access: {
    title: 'Access for a participant',
    lead: 'All that is kept about one participant, as a Word file in an encrypted archive. Names of everybody else are replaced or blacked out. Read the file before you hand it over.',
    open: 'Access …',
    participant: 'Participant',
    submit: 'Make access file',
    done: (path: string) => `The file is made: ${path}`,
    password: 'Password of the file',
    passwordHelp: 'Shown only now. Give it to the participant by another way than the file.',
    refused: (n: number) =>
      n === 1
        ? 'The file was not made. 1 place must be decided first:'
        : `The file was not made. ${n} places must be decided first:`,
  },
  fileName: 'Name of the copy',
  folder: 'Folder',
  chooseFolder: 'Choose folder',
  useFolder: 'Use this folder',
  password: 'Password of the copy',
  passwordHelp: 'Another than your own. At least 10 characters.',
  reason: 'Reason',
  reasonHelp: 'Stands in the list of copies and in the log.',
  missing: 'Fill this in.',
  listClosed: 'Open the name list first.',
} satisfies Messages['copies']
