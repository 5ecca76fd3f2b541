import type { Messages } from '../messages'

export const languageModel: Messages['languageModel'] = {
  tab: 'Språkmodell',
  lead: [
    'Ein språkmodell er eit tillegg for den som har ein: ei mappe med ein modell som finn namn i tekst (BERT i formatet ONNX), lagd på maskina for hand. Appen hentar aldri noko sjølv, og teksten forlèt aldri maskina.',
    'Modellen foreslår namn og stader som appen elles ikkje har funne. Alt han finn, blir du spurd om. Han tek ingenting bort, og han finn heller ikkje alt.',
  ],
  choose: 'Vel mappe',
  chooseTitle: 'Kva mappe ligg språkmodellen i?',
  useFolder: 'Sjå på denne mappa',
  looking: 'Les og prøver modellen',
  inFolder: 'Dette ligg i mappa',
  inUse: 'I bruk på denne maskina',
  folder: 'Mappe',
  files: 'Filene i modellen',
  file: 'Fil',
  size: 'Storleik',
  hash: 'SHA-256',
  labels: 'Merkelappane i modellen',
  meaning: 'Tyder',
  label: 'Merkelappar',
  noName: 'Ikkje namn',
  pieces: (n, isLowercase) =>
    isLowercase
      ? `Ordforrådet har ${n} delar, utan skilnad på store og små bokstavar.`
      : `Ordforrådet har ${n} delar, med skilnad på store og små bokstavar.`,
  tested: (found, of, beside) =>
    `Prøvd på 20 setningar som er laga for appen: fann ${found} av ${of} namn, og tok ${beside} andre ord for namn.`,
  use: 'Bruk denne modellen',
  used: 'Språkmodellen er teken i bruk.',
  again: 'Sjå på han og prøv han på nytt',
  other: 'Vel ei anna mappe',
  remove: 'Slutt å bruke han',
  removed: 'Språkmodellen er ikkje i bruk lenger. Filene ligg der dei låg.',
  reading: 'Språkmodellen les',
  read: (read, of) => `${read} av ${of} avsnitt`,
  waits: 'Når han er ferdig med eit dokument, kjem det han har funne, i køen.',
}
