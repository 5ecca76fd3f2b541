export const copies = {
  title: 'Filer og kopier',
  open: 'Filer og kopier',
  lead: 'Alt som er laget ut av prosjektet. Appen når ikke filer utenfor prosjektet: dem må du slette selv.',
  none: 'Ingen filer eller kopier er laget ennå.',
  kinds: {
    file: 'Fil, kontrollert',
    'for-coder': 'Kopi til medforsker',
    raw: 'Egen kopi av prosjektet',
    access: 'Innsyn for en deltaker',
  },
  suffix: { forCoder: 'medforsker', raw: 'egen kopi', access: 'innsyn' },
  name: 'Navn',
  made: 'Laget',
  holds: 'Inneholder',
  erased: 'Slettet',
  isErased: (name: string) => `${name} er slettet`,
  erasedOn: (day: string) => `Slettet ${day}`,
  documents: (n: number) => (n === 1 ? '1 dokument' : `${n} dokumenter`),
  originals: (n: number) => (n === 1 ? 'originalen av 1 dokument' : `originalene av ${n} dokumenter`),
  approvedSince: (n: number) => (n === 1 ? '1 er godkjent siden' : `${n} er godkjent siden`),
  id: (id: string) => `Kopi ${id}`,
  holding: (n: number) =>
    n === 1
      ? '1 kopi utenfor prosjektet har fortsatt originalen av dette dokumentet:'
      : `${n} kopier utenfor prosjektet har fortsatt originalen av dette dokumentet:`,
  holdingHelp:
    'Godkjenningen når dem ikke. Slett dem når du ikke trenger dem, og før det opp under Rapport, Filer og kopier.',
  forCoder: {
    title: 'Kopi til medforsker',
    lead: 'Et eget prosjekt med godkjente dokumenter og kodeboken. Uten originaler, navneliste, notater og kjennetegn. Alt kontrolleres før kopien lages.',
    withCodings: 'Ta med kodingene',
    withCodingsHelp: 'Uten kodinger kan medforskeren kode uavhengig av deg.',
    submit: 'Lag kopi',
    done: (path: string) => `Kopien er laget: ${path}`,
    refused: (n: number) =>
      n === 1
        ? 'Kopien ble ikke laget. 1 sted må avgjøres først:'
        : `Kopien ble ikke laget. ${n} steder må avgjøres først:`,
  },
  raw: {
    title: 'Egen kopi av prosjektet',
    lead: 'Hele prosjektet, kryptert, med eget passord. Dokumenter som ikke er godkjent, følger med slik de er, med navn. Navnelisten følger ikke med.',
    submit: 'Lag kopi',
    done: (path: string) => `Kopien er laget: ${path}`,
  },
  access: {
    title: 'Innsyn for en deltaker',
    lead: 'Alt som er lagret om en deltaker, i en Word-fil i et kryptert arkiv. Navn på alle andre er byttet ut eller sladdet. Les filen før du gir den fra deg.',
    open: 'Innsyn …',
    participant: 'Deltaker',
    submit: 'Lag innsynsfil',
    done: (path: string) => `Filen er laget: ${path}`,
    password: 'Passord til filen',
    passwordHelp: 'Vises bare nå. Gi det til deltakeren på en annen måte enn filen.',
    refused: (n: number) =>
      n === 1
        ? 'Filen ble ikke laget. 1 sted må avgjøres først:'
        : `Filen ble ikke laget. ${n} steder må avgjøres først:`,
  },
  fileName: 'Navn på kopien',
  folder: 'Mappe',
  chooseFolder: 'Velg mappe',
  useFolder: 'Bruk denne mappen',
  password: 'Passord for kopien',
  passwordHelp: 'Et annet enn ditt eget. Minst 10 tegn.',
  reason: 'Begrunnelse',
  reasonHelp: 'Står i listen over kopier og i loggen.',
  missing: 'Fyll ut dette.',
  listClosed: 'Åpne navnelisten først.',
}
