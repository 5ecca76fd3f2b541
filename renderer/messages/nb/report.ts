const opplysninger = (n: string) => (n === '1' ? '1 opplysning' : `${n} opplysninger`)
const notChecked = 'Ikke kontrollert: bilder, og om noen kan kjennes igjen på det de forteller.'
const newOnes = 'etter nye navn, steder og numre: ingen treff.'

export const report = {
  empty: 'Her lages Word-filen, og alt kontrolleres før den går ut. Kod det første utdraget i Koding.',
  toCoding: 'Gå til Koding',
  content: 'Innhold',
  title: 'Tittel',
  titleHelp: 'Tittelen kontrolleres som alt annet i filen.',
  language: 'Språk i rapporten',
  parts: { codebook: 'Kodebok', excerpts: 'Utdrag', frequency: 'Frekvenstabell' },
  partHelp: {
    codebook: 'Kategorier med definisjoner',
    excerpts: 'Det som er kodet, ordnet etter kategori',
    frequency: 'Antall per kategori, med grunnlag',
  },
  attribution: 'Hvem som siteres',
  attributions: {
    'participant-and-document': 'Fiktivt navn og dokument',
    participant: 'Bare fiktivt navn',
    none: 'Ingen',
  },
  preview: 'Forhåndsvisning',
  previewLead: 'Slik blir innholdet. Filen lages først når sluttkontrollen er bestått.',
  write: 'Lag Word-fil',
  saveTitle: 'Hvor skal Word-filen ligge?',
  saveHere: 'Lagre her',
  written: 'Word-filen er laget.',
  stopped: (n: number) =>
    n === 1
      ? 'Filen ble ikke laget. 1 sted må avgjøres først.'
      : `Filen ble ikke laget. ${n} steder må avgjøres først.`,
  wouldStop: (n: number) =>
    n === 1 ? '1 sted må avgjøres før filen kan lages.' : `${n} steder må avgjøres før filen kan lages.`,
  times: (n: number) => `${n} ganger i filen.`,
  paper: 'Rapporten på papir',
  findings: 'Steder som må avgjøres',
  why: {
    term: 'En opplysning som er skjult eller ikke vurdert',
    undecided: 'Kan være en opplysning, og er ikke vurdert',
    unsourced: 'Tekst som ikke kommer fra prosjektet',
    picture: 'Et bilde som ikke kan leses',
    unreadable: 'En del av filen som ikke kan leses',
  },
  openIn: { anonymisation: 'Avgjør i Anonymisering', coding: 'Vis i Koding' },
  typedIn: {
    code: 'Står i navnet på en kode. Endre det i Koding.',
    definition: 'Står i definisjonen av en kode. Endre den i Koding.',
    'document-title': 'Står i tittelen på et dokument. Endre den i Datamateriale.',
    'report-title': 'Står i tittelen på rapporten. Endre den til venstre.',
    'file-name': 'Står i filnavnet. Gi filen et annet navn.',
    memo: 'Står i et notat.',
    unknown: 'Stedet kan ikke åpnes herfra.',
  },
  check: {
    title: 'Sluttkontroll',
    lead: 'Den ferdige filen leses før den skrives til disken. Finnes noe som skal være skjult, blir ingen fil laget.',
    run: 'Kontroller nå',
    working: 'Kontrollerer filen …',
    result: 'Resultat av kontrollen',
    checked: 'Dette er kontrollert',
    changed: 'Noe er endret etter denne kontrollen. Kontroller på nytt.',
    listClosed:
      'Navnelisten er lukket. Da kan appen bare søke etter nye navn, steder og numre, og bare i godkjente dokumenter. Åpne den først for full kontroll.',
    openList: 'Åpne navnelisten',
    terms: (n: string) => `${opplysninger(n)} som skal være skjult, søkt etter`,
    words: (n: string) => `${n} ord lest etter nye navn, steder og numre`,
    parts: (n: string) => (n === '1' ? '1 del av filen åpnet' : `${n} deler av filen åpnet`),
    states: {
      passed: (_n: number) => 'Ingen treff',
      refused: (n: number) => (n === 1 ? 'Stoppet: 1 sted' : `Stoppet: ${n} steder`),
      old: (_n: number) => 'Fra forrige kontroll',
    },
    notChecked,
  },
  reach: {
    full: (n: string) => `Søkt etter ${opplysninger(n)} fra navnelisten og ${newOnes} ${notChecked}`,
    'without-list': (_n: string) =>
      `Navnelisten var ikke åpen. Appen har bare søkt etter nye navn, steder og numre. ${notChecked}`,
    'list-deleted': (_n: string) =>
      `Navnelisten er slettet. Appen har bare søkt etter nye navn, steder og numre. ${notChecked}`,
    'no-list': (n: string) =>
      `Prosjektet har ingen navneliste. Søkt etter ${opplysninger(n)} fra prosjektet og ${newOnes} ${notChecked}`,
  },
  read: (parts: string, words: string) => `${parts} deler og ${words} ord lest.`,
  receipts: 'Kvitteringer',
  noReceipts: 'Hver fil som går ut, får en kvittering her.',
  fileFacts: (size: string) => `Word-fil, ${size}`,
  hash: 'Kontrollsum:',
}
