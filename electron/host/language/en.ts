import type { HostTexts } from './texts'

export const en: HostTexts = {
  openedIn: (window) => `Fortrolig is open in ${window}.`,
  electronAbsent: 'Electron has not been fetched on this computer. "npx install-electron" fetches it.',
  openAddress: 'Open this address in your browser within 30 seconds:',
  freshAddress: 'Press Enter for a new address.',
  windowTaken: 'Fortrolig is open in another window. Go back to it, or close it and start again.',
  codeReused: 'The address was used twice. Fortrolig has closed to be on the safe side. Everything is saved.',
  folderGone:
    "Fortrolig has closed, but the project's folder did not answer. What you did was saved there as you did it. See whether the folder or the disk has been moved.",
  ordinaryBrowser: 'your browser',
  plainBrowserWarning:
    'An ordinary browser remembers titles and what you type. Use it only for the sample study and approved documents.',
  openAnyway: 'Open anyway? [y/N] ',
  usage: [
    'Usage:',
    '  fortrolig transcript FILE',
    '  fortrolig identifiers FILE|- [--language nb|nn|en]',
    '  fortrolig export --project FOLDER --profile NAME -o FILE',
  ].join('\n'),
  passphrase: 'Passphrase of the project: ',
  nameListPassphrase: 'Passphrase of the name list: ',
  unknownProfile: (name) => `There is no profile called "${name}". Use "standard".`,
  written: (path) => `Made ${path}`,
  refused: (places) => `The file was not made. ${places} places must be decided first.`,
  menu: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    hide: 'Hide Fortrolig',
    quit: 'Quit Fortrolig',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    resetZoom: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
  },
}
