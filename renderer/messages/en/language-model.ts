import type { Messages } from '../messages'

export const languageModel: Messages['languageModel'] = {
  tab: 'Language model',
  lead: [
    'A language model is an addition for those who have one: a folder with a model that finds names in text (BERT in the ONNX format), put on this computer by hand. The app never fetches anything, and the text never leaves the computer.',
    'The model suggests names and places that the app has not found otherwise. You are asked about everything it finds. It takes nothing away, and it does not find everything either.',
  ],
  choose: 'Choose a folder',
  chooseTitle: 'Which folder is the language model in?',
  useFolder: 'Look at this folder',
  looking: 'Reading and testing the model',
  inFolder: 'This is in the folder',
  inUse: 'In use on this computer',
  folder: 'Folder',
  files: 'The files of the model',
  file: 'File',
  size: 'Size',
  hash: 'SHA-256',
  labels: 'The labels of the model',
  meaning: 'Means',
  label: 'Labels',
  noName: 'Not a name',
  pieces: (n, isLowercase) =>
    isLowercase
      ? `The vocabulary has ${n} pieces, with no difference between capitals and small letters.`
      : `The vocabulary has ${n} pieces, with capitals and small letters told apart.`,
  tested: (found, of, beside) =>
    `Tested on 20 sentences made for the app: found ${found} of ${of} names, and took ${beside} other words for names.`,
  use: 'Use this model',
  used: 'The language model is in use.',
  again: 'Look at it and test it again',
  other: 'Choose another folder',
  remove: 'Stop using it',
  removed: 'The language model is no longer in use. Its files are where they were.',
  reading: 'The language model is reading',
  read: (read, of) => `${read} of ${of} paragraphs`,
  waits: 'When it is done with a document, what it has found comes into the queue.',
}
