import type { Messages } from '../messages'

export const safety = {
  tab: 'Password and backups',
  lock: 'Lock',
  lockAfter: 'Lock the project when the app is not in use',
  lockHelp:
    'The project is then closed, and no text stays in memory. What you were writing is there when you open it again.',
  never: 'Never',
  minutes: (n) => `After ${n} minutes`,
  lockNow: 'Lock now',
  password: 'Password',
  passwordLead:
    'Copies that were made before the password was changed, backups in other folders too, still open with the old one.',
  change: {
    open: 'Change the password',
    title: 'Change the password of the project',
    now: 'The password now',
    next: 'New password',
    submit: 'Change the password',
    done: 'The password is changed.',
  },
  withoutPassword: {
    title: 'Open the project without its password on this computer',
    detail: 'Whoever is logged in to the computer as you then opens the project without typing anything.',
    lead: [
      'While this is on, everybody who uses the computer with your login can open the project. Turn it on only when nobody else has that login.',
      'The password is still needed on other computers. The name list always opens with its own password. Changing the password turns this off.',
    ],
    submit: 'Turn on',
    absent:
      'In this browser the project opens with its password only. In the app’s own window the computer can open it for you.',
    unprotected:
      'This computer has no safe place for what unlocks the project. It therefore opens with its password only.',
  },
  renew: {
    open: 'Make a new recovery code',
    title: 'New recovery code',
    lead: 'The old code stops working. The new one is shown only once.',
    submit: 'Make a new code',
    go: 'Done',
  },
  list: {
    open: 'Change the password of the name list',
    title: 'Change the password of the name list',
    closed: 'Open the name list to change its password.',
  },
  backups: 'Backups',
  backupsLead:
    'The app makes backups in the project’s folder when you close the project, and every hour while you work. The last ones of today are kept, one of each day for a week, and one of each week for five weeks. Approval and removal for good erase the older ones.',
  backUp: 'Make a backup now',
  backedUp: 'The backup is made.',
  backUpTo: 'Save in another folder',
  elsewhere: {
    title: 'Choose a folder for the backup',
    choose: 'Save here',
    lead: 'The copy is encrypted and opens with the password that the project has now. The app cannot erase anything in it later: when you approve a document, you must delete the copy yourself.',
    done: (path) => `The backup is in ${path}`,
  },
  none: 'There are no backups yet.',
  table: {
    time: 'Time',
    documents: 'Documents',
    codings: 'Codings',
    since: 'Steps since',
    restore: 'Restore',
    restoreOf: (time) => `Restore from ${time}`,
  },
  restore: {
    title: 'Restore from a backup',
    lead: (time) => `The material and the analysis become as they were ${time}.`,
    same: 'Nothing is different now.',
    type: 'What',
    back: 'Comes back',
    gone: 'Goes',
    changed: 'Changes',
    kept: 'What there is now is first saved as a backup. You can undo afterwards. Settings and lists of files stay as they are.',
    submit: 'Restore',
    done: 'The project is restored.',
  },
  types: {
    document: 'Documents',
    turn: 'Turns',
    speaker: 'Speakers',
    participant: 'Participants',
    code: 'Codes',
    coding: 'Codings',
    identifier: 'Identifiers',
    place: 'Replaced places',
    memo: 'Memos',
    profile: 'Saved reports',
    other: 'Other',
  },
} satisfies Messages['safety']
