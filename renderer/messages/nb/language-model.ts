export const languageModel = {
  tab: 'Språkmodell',
  lead: [
    'En språkmodell er et tillegg for den som har en: en mappe med en modell som finner navn i tekst (BERT i formatet ONNX), lagt på maskinen for hånd. Appen henter aldri noe selv, og teksten forlater aldri maskinen.',
    'Modellen foreslår navn og steder som appen ellers ikke har funnet. Alt den finner, blir du spurt om. Den tar ingenting bort, og den finner heller ikke alt.',
  ],
  choose: 'Velg mappe',
  chooseTitle: 'Hvilken mappe ligger språkmodellen i?',
  useFolder: 'Se på denne mappen',
  looking: 'Leser og prøver modellen',
  inFolder: 'Dette ligger i mappen',
  inUse: 'I bruk på denne maskinen',
  folder: 'Mappe',
  files: 'Filene i modellen',
  file: 'Fil',
  size: 'Størrelse',
  hash: 'SHA-256',
  labels: 'Merkelappene i modellen',
  meaning: 'Betyr',
  label: 'Merkelapper',
  noName: 'Ikke navn',
  pieces: (n: string, isLowercase: boolean) =>
    isLowercase
      ? `Ordforrådet har ${n} deler, uten forskjell på store og små bokstaver.`
      : `Ordforrådet har ${n} deler, med forskjell på store og små bokstaver.`,
  tested: (found: number, of: number, beside: number) =>
    `Prøvd på 20 setninger som er laget for appen: fant ${found} av ${of} navn, og tok ${beside} andre ord for navn.`,
  use: 'Bruk denne modellen',
  used: 'Språkmodellen er tatt i bruk.',
  again: 'Se på den og prøv den på nytt',
  other: 'Velg en annen mappe',
  remove: 'Slutt å bruke den',
  removed: 'Språkmodellen er ikke i bruk lenger. Filene ligger der de lå.',
  reading: 'Språkmodellen leser',
  read: (read: string, of: string) => `${read} av ${of} avsnitt`,
  waits: 'Når den er ferdig med et dokument, kommer det den har funnet, i køen.',
}
