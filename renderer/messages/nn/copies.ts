import type { Messages } from '../messages'

export const copies = {
  title: 'Filer og kopiar',
  open: 'Filer og kopiar',
  lead: 'Alt som er laga ut av prosjektet. Appen når ikkje filer utanfor prosjektet: dei må du slette sjølv.',
  none: 'Ingen filer eller kopiar er laga enno.',
  kinds: {
    file: 'Fil, kontrollert',
    'for-coder': 'Kopi til medforskar',
    raw: 'Eigen kopi av prosjektet',
    access: 'Innsyn for ein deltakar',
  },
  suffix: { forCoder: 'medforskar', raw: 'eigen kopi', access: 'innsyn' },
  name: 'Namn',
  made: 'Laga',
  holds: 'Inneheld',
  erased: 'Sletta',
  isErased: (name: string) => `${name} er sletta`,
  erasedOn: (day: string) => `Sletta ${day}`,
  documents: (n: number) => (n === 1 ? '1 dokument' : `${n} dokument`),
  originals: (n: number) => (n === 1 ? 'originalen av 1 dokument' : `originalane av ${n} dokument`),
  approvedSince: (n: number) => (n === 1 ? '1 er godkjent sidan' : `${n} er godkjende sidan`),
  id: (id: string) => `Kopi ${id}`,
  holding: (n: number) =>
    n === 1
      ? '1 kopi utanfor prosjektet har framleis originalen av dette dokumentet:'
      : `${n} kopiar utanfor prosjektet har framleis originalen av dette dokumentet:`,
  holdingHelp:
    'Godkjenninga når dei ikkje. Slett dei når du ikkje treng dei, og før det opp under Rapport, Filer og kopiar.',
  forCoder: {
    title: 'Kopi til medforskar',
    lead: 'Eit eige prosjekt med godkjende dokument og kodeboka. Utan originalar, namneliste, notat og kjenneteikn. Alt blir kontrollert før kopien blir laga.',
    withCodings: 'Ta med kodingane',
    withCodingsHelp: 'Utan kodingar kan medforskaren kode uavhengig av deg.',
    submit: 'Lag kopi',
    done: (path: string) => `Kopien er laga: ${path}`,
    refused: (n: number) =>
      n === 1
        ? 'Kopien vart ikkje laga. 1 stad må avgjerast først:'
        : `Kopien vart ikkje laga. ${n} stader må avgjerast først:`,
  },
  raw: {
    title: 'Eigen kopi av prosjektet',
    lead: 'Heile prosjektet, kryptert, med eige passord. Dokument som ikkje er godkjende, følgjer med slik dei er, med namn. Namnelista følgjer ikkje med.',
    submit: 'Lag kopi',
    done: (path: string) => `Kopien er laga: ${path}`,
  },
  access: {
    title: 'Innsyn for ein deltakar',
    lead: 'Alt som er lagra om ein deltakar, i ei Word-fil i eit kryptert arkiv. Namn på alle andre er bytte ut eller sladda. Les fila før du gir henne frå deg.',
    open: 'Innsyn …',
    participant: 'Deltakar',
    submit: 'Lag innsynsfil',
    done: (path: string) => `Fila er laga: ${path}`,
    password: 'Passord til fila',
    passwordHelp: 'Blir vist berre no. Gi det til deltakaren på ein annan måte enn fila.',
    refused: (n: number) =>
      n === 1
        ? 'Fila vart ikkje laga. 1 stad må avgjerast først:'
        : `Fila vart ikkje laga. ${n} stader må avgjerast først:`,
  },
  fileName: 'Namn på kopien',
  folder: 'Mappe',
  chooseFolder: 'Vel mappe',
  useFolder: 'Bruk denne mappa',
  password: 'Passord for kopien',
  passwordHelp: 'Eit anna enn ditt eige. Minst 10 teikn.',
  reason: 'Grunngiving',
  reasonHelp: 'Står i lista over kopiar og i loggen.',
  missing: 'Fyll ut dette.',
  listClosed: 'Opne namnelista først.',
} satisfies Messages['copies']
