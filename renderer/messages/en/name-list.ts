import type { Messages } from '../messages'

export const nameList = {
  title: 'Name list',
  make: {
    title: 'Make the name list',
    why: 'When you approve a document, the names move to an encrypted file of their own: the name list.',
    set: 'With the name list the whole original text can be recreated. Keep it somewhere else than the project, where your institution says that such lists must lie.',
    place: 'Where should the name list lie?',
    choosePlace: 'Choose place',
    placeTitle: 'Choose where the name list should lie',
    placeMissing: 'Choose where the name list should lie.',
    besideProject: 'This is the same folder as the project. Another place is safer.',
    password: 'Password of the name list',
    passwordHelp: 'Another password than the project’s. At least ten characters, preferably a sentence.',
    submit: 'Make the name list',
    saveHere: 'Save here',
  },
  open: {
    title: 'Open the name list',
    lead: 'The name list must be open when you decide names anew, import more, or make files with the full check.',
    lastSeen: 'Last seen here',
    another: 'Choose another file',
    chooseTitle: 'Choose the name list',
    password: 'Password of the name list',
    submit: 'Open the name list',
    lost: 'Without the name list you can code and make reports, but not see who is who, and not delete for someone who withdraws.',
  },
  close: {
    title: 'The name list is open',
    lead: 'As long as it is open, the app can show the original names and search for them in everything that leaves.',
    submit: 'Close the name list',
  },
  remove: {
    open: 'Delete the name list …',
    title: 'Delete the name list for good',
    lead: 'The file is deleted, and the project remembers the date. After that nobody can see who is who, no replacement can be restored, and somebody who withdraws can no longer be found by name. This cannot be undone. Copies that you have made of the file you must delete yourself.',
    submit: 'Delete for good',
  },
  deleted:
    'The name list is deleted. Whether the material is anonymous also depends on recordings, consent forms, original files and whether somebody can be recognised. You judge that together with your supervisor and institution.',
} satisfies Messages['nameList']
