import type { HostTexts } from './texts'

export const nb: HostTexts = {
  openedIn: (window) => `Fortrolig er åpnet i ${window}.`,
  electronAbsent: 'Electron er ikke hentet på denne maskinen. «npx install-electron» henter det.',
  openAddress: 'Åpne denne adressen i nettleseren innen 30 sekunder:',
  freshAddress: 'Trykk Enter for en ny adresse.',
  windowTaken: 'Fortrolig er åpen i et annet vindu. Gå tilbake til det, eller lukk det og start på nytt.',
  codeReused: 'Adressen ble brukt to ganger. Fortrolig er lukket for sikkerhets skyld. Alt er lagret.',
  plainBrowserWarning:
    'En vanlig nettleser husker titler og det du skriver. Bruk den bare til eksempelstudien og godkjente dokumenter.',
  notBuilt: 'Appen er ikke bygget. Kjør «npm run build».',
  usage: [
    'Bruk:',
    '  fortrolig transcript FIL',
    '  fortrolig identifiers FIL|- [--language nb|nn|en]',
    '  fortrolig export --project MAPPE --profile standard -o FIL',
  ].join('\n'),
  passphrase: 'Passord for prosjektet: ',
  nameListPassphrase: 'Passord for navnelisten: ',
  unknownProfile: (name) => `Det finnes ingen profil som heter «${name}». Bruk «standard».`,
  written: (path) => `Laget ${path}`,
}
