import type { HostTexts } from './texts'

export const nn: HostTexts = {
  openedIn: (window) => `Fortrolig er opna i ${window}.`,
  electronAbsent: 'Electron er ikkje henta på denne maskina. «npx install-electron» hentar det.',
  openAddress: 'Opne denne adressa i nettlesaren innan 30 sekund:',
  freshAddress: 'Trykk Enter for ei ny adresse.',
  windowTaken: 'Fortrolig er open i eit anna vindauge. Gå tilbake til det, eller lukk det og start på nytt.',
  codeReused: 'Adressa vart brukt to gonger. Fortrolig er lukka for å vere på den sikre sida. Alt er lagra.',
  folderGone:
    'Fortrolig er lukka, men mappa til prosjektet svara ikkje. Det du gjorde, vart lagra der medan du gjorde det. Sjå etter om mappa eller disken er flytta.',
  ordinaryBrowser: 'nettlesaren din',
  plainBrowserWarning:
    'Ein vanleg nettlesar hugsar titlar og det du skriv. Bruk han berre til eksempelstudien og godkjende dokument.',
  openAnyway: 'Opne likevel? [j/N] ',
  usage: [
    'Bruk:',
    '  fortrolig transcript FIL',
    '  fortrolig identifiers FIL|- [--language nb|nn|en]',
    '  fortrolig export --project MAPPE --profile NAMN -o FIL',
  ].join('\n'),
  passphrase: 'Passord for prosjektet: ',
  nameListPassphrase: 'Passord for namnelista: ',
  unknownProfile: (name) => `Det finst ingen profil som heiter «${name}». Bruk «standard».`,
  written: (path) => `Laga ${path}`,
  refused: (places) => `Fila vart ikkje laga. ${places} stader må avgjerast først.`,
  menu: {
    file: 'Fil',
    edit: 'Rediger',
    view: 'Vis',
    hide: 'Gøym Fortrolig',
    quit: 'Avslutt Fortrolig',
    undo: 'Angre',
    redo: 'Gjer om',
    cut: 'Klipp ut',
    copy: 'Kopier',
    paste: 'Lim inn',
    selectAll: 'Merk alt',
    resetZoom: 'Vanleg storleik',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    fullScreen: 'Fullskjerm',
  },
}
