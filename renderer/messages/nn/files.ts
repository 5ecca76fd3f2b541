import type { Messages } from '../messages'

export const files = {
  place: 'Kvar du er',
  content: 'Innhaldet i mappa',
  up: 'Opp til mappa over',
  home: 'Heimemappa',
  empty: 'Her er det ingen filer av rett slag.',
  fileName: 'Filnamn',
  fileNameMissing: 'Gi fila eit namn.',
  exists: 'Det ligg alt ei fil med dette namnet her.',
  onlyFitting: (what) => `Viser berre ${what}`,
  kinds: {
    folders: 'mapper',
    projects: 'prosjekt',
    transcripts: 'Word-filer og tekstfiler',
    tables: 'tabellar (.csv)',
    nameLists: 'namnelister',
    reports: 'Word-filer',
    finished: 'Word-filer, OpenDocument, PDF og rein tekst',
  },
  folder: 'Mappe',
  project: 'Fortrolig-prosjekt',
  nameList: 'Namneliste',
  choose: 'Vel',
  chosen: (n) => (n === 1 ? '1 fil vald' : `${n} filer valde`),
} satisfies Messages['files']
