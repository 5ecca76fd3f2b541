import type { Messages } from '../messages'

export const files = {
  place: 'Where you are',
  content: 'Content of the folder',
  up: 'Up to the folder above',
  home: 'Home folder',
  empty: 'There are no files of the right kind here.',
  fileName: 'File name',
  fileNameMissing: 'Give the file a name.',
  exists: 'There is already a file of this name here.',
  onlyFitting: (what) => `Shows only ${what}`,
  kinds: {
    folders: 'folders',
    projects: 'projects',
    transcripts: 'Word files and text files',
    tables: 'tables (.csv)',
    nameLists: 'name lists',
    reports: 'Word files',
    finished: 'Word files, OpenDocument, PDF and plain text',
  },
  folder: 'Folder',
  project: 'Fortrolig project',
  nameList: 'Name list',
  choose: 'Choose',
  chosen: (n) => (n === 1 ? '1 file chosen' : `${n} files chosen`),
} satisfies Messages['files']
