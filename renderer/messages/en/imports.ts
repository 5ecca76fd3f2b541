import type { Messages } from '../messages'

export const imports = {
  'encoding-guessed': (_count, name) =>
    `The file does not say how æ, ø and å are stored. The app has guessed (${name}). Check that the letters are right.`,
  'names-with-colon-not-speakers': (count) =>
    count === 1
      ? 'One place looks like a name with a colon but is taken as ordinary text.'
      : `${count} places look like a name with a colon but are taken as ordinary text.`,
  'no-speakers': () => 'Found nobody who speaks. Write “Name:” first in each turn if it is a conversation.',
  'comments-kept': (count) => (count === 1 ? '1 comment comes along.' : `${count} comments come along.`),
  'other-sheets-left-out': (count) =>
    count === 1
      ? 'The sheet with the most text is read. One more sheet in the file is left out.'
      : `The sheet with the most text is read. ${count} other sheets in the file are left out.`,
  'inserted-file-left-out': (count) =>
    count === 1
      ? 'Another file, put into this one, is left out. Import it by itself.'
      : `${count} other files, put into this one, are left out. Import them by themselves.`,
  'deleted-text-left-out': (count) =>
    count === 1 ? '1 deleted revision is left out.' : `${count} deleted revisions are left out.`,
  'hidden-text-left-out': (count) =>
    count === 1 ? '1 piece of hidden text is left out.' : `${count} pieces of hidden text are left out.`,
  'pictures-left-out': (count) => (count === 1 ? '1 picture is left out.' : `${count} pictures are left out.`),
  'footnotes-kept-as-notes': (count) =>
    count === 1
      ? '1 footnote is kept as text outside the conversation.'
      : `${count} footnotes are kept as text outside the conversation.`,
  'table-kept-as-notes': (count) =>
    count === 1
      ? '1 table is kept as text outside the conversation.'
      : `${count} tables are kept as text outside the conversation.`,
  'codebook-read-as-text': () => 'The file is a codebook, not anyone’s answers. It is read as plain text.',
  'identifying-columns-left-out': (count: number) =>
    count === 1
      ? '1 column that says who somebody is (name, telephone, e-mail, national identity number or address) was left out.'
      : `${count} columns that say who somebody is (name, telephone, e-mail, national identity number or address) were left out.`,
  'captions-without-times': (count: number, line: string) =>
    count === 1
      ? `1 caption has no time and was kept as text outside the conversation (line ${line}).`
      : `${count} captions have no time and were kept as text outside the conversation (the first on line ${line}).`,
  'codings-kept': (count) =>
    count === 1 ? '1 coding comes along.' : `${count} codings come along, with the codes that they stand under.`,
  'codings-lost': (count) =>
    count === 1
      ? '1 coding has no place in the text and is left out.'
      : `${count} codings have no place in the text and are left out.`,
} satisfies Messages['imports']
