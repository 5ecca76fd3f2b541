import type { HostTexts } from './texts'

export const nb: HostTexts = {
  openedIn: (window) => `Fortrolig er åpnet i ${window}.`,
  electronAbsent: 'Electron er ikke hentet på denne maskinen. «npx install-electron» henter det.',
  openAddress: 'Åpne denne adressen i nettleseren innen 30 sekunder:',
  freshAddress: 'Trykk Enter for en ny adresse.',
  windowTaken: 'Fortrolig er åpen i et annet vindu. Gå tilbake til det, eller lukk det og start på nytt.',
  codeReused: 'Adressen ble brukt to ganger. Fortrolig er lukket for sikkerhets skyld. Alt er lagret.',
  folderGone:
    'Fortrolig er lukket, men prosjektets mappe svarte ikke. Det du gjorde, ble lagret der mens du gjorde det. Se etter om mappen eller disken er flyttet.',
  ordinaryBrowser: 'nettleseren din',
  plainBrowserWarning:
    'En vanlig nettleser husker titler og det du skriver. Bruk den bare til eksempelstudien og godkjente dokumenter.',
  openAnyway: 'Åpne likevel? [j/N] ',
  usage: [
    'Bruk:',
    '  fortrolig transcript FIL',
    '  fortrolig identifiers FIL|- [--language nb|nn|en]',
    '  fortrolig export --project MAPPE --profile NAVN -o FIL',
  ].join('\n'),
  passphrase: 'Passord for prosjektet: ',
  nameListPassphrase: 'Passord for navnelisten: ',
  unknownProfile: (name) => `Det finnes ingen profil som heter «${name}». Bruk «standard».`,
  written: (path) => `Laget ${path}`,
  refused: (places) => `Filen ble ikke laget. ${places} steder må avgjøres først.`,
  menu: {
    file: 'Fil',
    edit: 'Rediger',
    view: 'Vis',
    hide: 'Skjul Fortrolig',
    quit: 'Avslutt Fortrolig',
    undo: 'Angre',
    redo: 'Gjør om',
    cut: 'Klipp ut',
    copy: 'Kopier',
    paste: 'Lim inn',
    selectAll: 'Marker alt',
    resetZoom: 'Vanlig størrelse',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    fullScreen: 'Fullskjerm',
  },
}
