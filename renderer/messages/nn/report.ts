import type { Messages } from '../messages'

const opplysningar = (n: string) => (n === '1' ? '1 opplysning' : `${n} opplysningar`)
const notChecked = 'Ikkje kontrollert: bilete, og om nokon kan kjennast att på det dei fortel.'
const newOnes = 'etter nye namn, stader og nummer: ingen treff.'

export const report = {
  empty: 'Her blir Word-fila laga, og alt blir kontrollert før ho går ut. Kod det første utdraget i Koding.',
  toCoding: 'Gå til Koding',
  content: 'Innhald',
  title: 'Tittel',
  titleHelp: 'Tittelen blir kontrollert som alt anna i fila.',
  language: 'Språk i rapporten',
  parts: { codebook: 'Kodebok', excerpts: 'Utdrag', frequency: 'Frekvenstabell' },
  partHelp: {
    codebook: 'Kategoriar med definisjonar',
    excerpts: 'Det som er koda, ordna etter kategori',
    frequency: 'Tal per kategori, med grunnlag',
  },
  attribution: 'Kven som blir sitert',
  attributions: {
    'participant-and-document': 'Fiktivt namn og dokument',
    participant: 'Berre fiktivt namn',
    none: 'Ingen',
  },
  preview: 'Førehandsvising',
  previewLead: 'Slik blir innhaldet. Fila blir laga først når sluttkontrollen er bestått.',
  write: 'Lag Word-fil',
  saveTitle: 'Kvar skal Word-fila liggje?',
  saveHere: 'Lagre her',
  written: 'Word-fila er laga.',
  stopped: (n: number) =>
    n === 1
      ? 'Fila vart ikkje laga. 1 stad må avgjerast først.'
      : `Fila vart ikkje laga. ${n} stader må avgjerast først.`,
  wouldStop: (n: number) =>
    n === 1 ? '1 stad må avgjerast før fila kan lagast.' : `${n} stader må avgjerast før fila kan lagast.`,
  times: (n: number) => `${n} gonger i fila.`,
  paper: 'Rapporten på papir',
  findings: 'Stader som må avgjerast',
  why: {
    term: 'Ei opplysning som er skjult eller ikkje vurdert',
    undecided: 'Kan vere ei opplysning, og er ikkje vurdert',
    unsourced: 'Tekst som ikkje kjem frå prosjektet',
    picture: 'Eit bilete som ikkje kan lesast',
    unreadable: 'Ein del av fila som ikkje kan lesast',
  },
  openIn: { anonymisation: 'Avgjer i Anonymisering', coding: 'Vis i Koding' },
  typedIn: {
    code: 'Står i namnet på ein kode. Endre det i Koding.',
    definition: 'Står i definisjonen av ein kode. Endre han i Koding.',
    'document-title': 'Står i tittelen på eit dokument. Endre han i Datamateriale.',
    'report-title': 'Står i tittelen på rapporten. Endre han til venstre.',
    'file-name': 'Står i filnamnet. Gi fila eit anna namn.',
    memo: 'Står i eit notat.',
    unknown: 'Staden kan ikkje opnast herfrå.',
  },
  check: {
    title: 'Sluttkontroll',
    lead: 'Den ferdige fila blir lesen før ho blir skriven til disken. Finst det noko som skal vere skjult, blir inga fil laga.',
    run: 'Kontroller no',
    working: 'Kontrollerer fila …',
    result: 'Resultat av kontrollen',
    checked: 'Dette er kontrollert',
    changed: 'Noko er endra etter denne kontrollen. Kontroller på nytt.',
    listClosed:
      'Namnelista er lukka. Då kan appen berre søkje etter nye namn, stader og nummer, og berre i godkjende dokument. Opne henne først for full kontroll.',
    openList: 'Opne namnelista',
    terms: (n: string) => `${opplysningar(n)} som skal vere skjulte, søkt etter`,
    words: (n: string) => `${n} ord lesne etter nye namn, stader og nummer`,
    parts: (n: string) => (n === '1' ? '1 del av fila opna' : `${n} delar av fila opna`),
    states: {
      passed: (_n: number) => 'Ingen treff',
      refused: (n: number) => (n === 1 ? 'Stoppa: 1 stad' : `Stoppa: ${n} stader`),
      old: (_n: number) => 'Frå førre kontroll',
    },
    notChecked,
  },
  reach: {
    full: (n: string) => `Søkt etter ${opplysningar(n)} frå namnelista og ${newOnes} ${notChecked}`,
    'without-list': (_n: string) =>
      `Namnelista var ikkje open. Appen har berre søkt etter nye namn, stader og nummer. ${notChecked}`,
    'list-deleted': (_n: string) =>
      `Namnelista er sletta. Appen har berre søkt etter nye namn, stader og nummer. ${notChecked}`,
    'no-list': (n: string) =>
      `Prosjektet har inga namneliste. Søkt etter ${opplysningar(n)} frå prosjektet og ${newOnes} ${notChecked}`,
  },
  read: (parts: string, words: string) => `${parts} delar og ${words} ord lesne.`,
  receipts: 'Kvitteringar',
  noReceipts: 'Kvar fil som går ut, får ei kvittering her.',
  fileFacts: (size: string) => `Word-fil, ${size}`,
  hash: 'Kontrollsum:',
} satisfies Messages['report']
