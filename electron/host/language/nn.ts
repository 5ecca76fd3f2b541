import type { HostTexts } from './texts'

export const nn: HostTexts = {
  openedIn: (window) => `Fortrolig er opna i ${window}.`,
  electronAbsent: 'Electron er ikkje henta på denne maskina. «npx install-electron» hentar det.',
  openAddress: 'Opne denne adressa i nettlesaren innan 30 sekund:',
  freshAddress: 'Trykk Enter for ei ny adresse.',
  windowTaken: 'Fortrolig er open i eit anna vindauge. Gå tilbake til det, eller lukk det og start på nytt.',
  codeReused: 'Adressa vart brukt to gonger. Fortrolig er lukka for å vere på den sikre sida. Alt er lagra.',
  plainBrowserWarning:
    'Ein vanleg nettlesar hugsar titlar og det du skriv. Bruk han berre til eksempelstudien og godkjende dokument.',
  notBuilt: 'Appen er ikkje bygd. Køyr «npm run build».',
  usage: [
    'Bruk:',
    '  fortrolig transcript FIL',
    '  fortrolig identifiers FIL|- [--language nb|nn|en]',
    '  fortrolig export --project MAPPE --profile standard -o FIL',
  ].join('\n'),
  passphrase: 'Passord for prosjektet: ',
  nameListPassphrase: 'Passord for namnelista: ',
  unknownProfile: (name) => `Det finst ingen profil som heiter «${name}». Bruk «standard».`,
  written: (path) => `Laga ${path}`,
}
