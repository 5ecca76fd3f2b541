const codings = (n: number) => (n === 1 ? '1 koding' : `${n} kodinger`)
const memos = (n: number) => (n === 1 ? '1 notat' : `${n} notater`)

export const codebook = {
  /** The method names the levels. Each word has the forms that are needed: no ending is glued on. */
  levels: {
    category: { name: 'Hovedkategori', add: 'Ny hovedkategori', newName: 'Navn på ny hovedkategori' },
    subcategory: { name: 'Underkategori', add: 'Ny underkategori', newName: 'Navn på ny underkategori' },
    code: { name: 'Kode', add: 'Ny kode', newName: 'Navn på ny kode' },
    theme: { name: 'Tema', add: 'Nytt tema', newName: 'Navn på nytt tema' },
    subtheme: { name: 'Undertema', add: 'Nytt undertema', newName: 'Navn på nytt undertema' },
    group: { name: 'Kodegruppe', add: 'Ny kodegruppe', newName: 'Navn på ny kodegruppe' },
    subgroup: { name: 'Subgruppe', add: 'Ny subgruppe', newName: 'Navn på ny subgruppe' },
    midCategory: { name: 'Kategori', add: 'Ny kategori', newName: 'Navn på ny kategori' },
    empirical: { name: 'Empirinær kode', add: 'Ny empirinær kode', newName: 'Navn på ny empirinær kode' },
  },
  newUnder: (newName: string, parent: string) => `${newName} under ${parent}`,
  inVivo: 'In vivo',
  /** What is done, and to which code. */
  actionOn: (action: string, code: string) => `${action}: ${code}`,
  addUnder: 'Ny kode under',
  filter: 'Finn i kodeboken',
  filterNone: 'Ingen kode passer.',
  view: 'Vis kodeboken',
  orders: {
    own: 'Egen rekkefølge',
    name: 'Etter navn',
    codings: 'Flest kodinger først',
    participants: 'Flest deltakere først',
  },
  moves: {
    up: 'Flytt opp',
    down: 'Flytt ned',
    in: 'Flytt inn under den over',
    out: 'Flytt ut ett nivå',
  },
  merge: {
    menu: 'Slå sammen med …',
    title: (code: string) => `Slå sammen ${code} med en annen kode`,
    field: 'Finn koden som skal stå igjen',
    list: 'Koder å slå sammen med',
    choose: 'Velg koden som skal stå igjen. Den andre forsvinner, men ingenting av det som er kodet.',
    codings: (n: number, into: string) =>
      n === 0 ? 'Ingen tekst er kodet med den.' : `${codings(n)} flyttes til ${into}.`,
    joined: (n: number) =>
      `${n === 1 ? 'Én av dem står' : `${n} av dem står`} på et utdrag som har begge kodene, og blir én koding.`,
    children: (n: number) => (n === 1 ? 'Koden under den følger med.' : `${n} koder under den følger med.`),
    memos: (n: number) => `${memos(n)} følger med.`,
    words: 'Det som står om kodene, beholdes fra begge.',
    confirm: 'Slå sammen',
    done: (from: string, into: string) => `${from} er slått sammen med ${into}. Angre med Ctrl+Z.`,
  },
  park: {
    menu: 'Legg til side …',
    title: (code: string) => `Legge ${code} til side?`,
    text: 'Koden, det som ligger under den og alle kodingene beholdes. De telles ikke og kommer ikke med i rapporter.',
    confirm: 'Legg til side',
    takeUp: 'Ta i bruk igjen',
    takeUpTitle: (code: string) => `Ta ${code} i bruk igjen?`,
    takeUpText: 'Koden og det som ligger under den, telles igjen og kan komme med i rapporter.',
    reason: 'Begrunnelse',
    reasonHelp: 'Blir et beslutningsnotat på koden. Du kan la feltet stå tomt.',
    shelf: (n: number) => `Lagt til side (${n})`,
    isParked: 'Lagt til side',
  },
  removeMemos: (n: number) => `${memos(n)} forsvinner også.`,
  names: 'Navn på andre språk',
  namesHelp: 'Brukes når rapporten er på det språket.',
  nameIn: { nb: 'På bokmål', nn: 'På nynorsk', en: 'På engelsk' },
}
