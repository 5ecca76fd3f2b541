import type { Messages } from '../messages'

const codings = (n: number) => (n === 1 ? '1 koding' : `${n} kodingar`)
const memos = (n: number) => `${n} notat`

export const codebook = {
  levels: {
    category: { name: 'Hovudkategori', add: 'Ny hovudkategori', newName: 'Namn på ny hovudkategori' },
    subcategory: { name: 'Underkategori', add: 'Ny underkategori', newName: 'Namn på ny underkategori' },
    code: { name: 'Kode', add: 'Ny kode', newName: 'Namn på ny kode' },
    theme: { name: 'Tema', add: 'Nytt tema', newName: 'Namn på nytt tema' },
    subtheme: { name: 'Undertema', add: 'Nytt undertema', newName: 'Namn på nytt undertema' },
    group: { name: 'Kodegruppe', add: 'Ny kodegruppe', newName: 'Namn på ny kodegruppe' },
    subgroup: { name: 'Subgruppe', add: 'Ny subgruppe', newName: 'Namn på ny subgruppe' },
    midCategory: { name: 'Kategori', add: 'Ny kategori', newName: 'Namn på ny kategori' },
    empirical: { name: 'Empirinær kode', add: 'Ny empirinær kode', newName: 'Namn på ny empirinær kode' },
  },
  newUnder: (newName: string, parent: string) => `${newName} under ${parent}`,
  inVivo: 'In vivo',
  /** What is done, and to which code. */
  actionOn: (action: string, code: string) => `${action}: ${code}`,
  addUnder: 'Ny kode under',
  filter: 'Finn i kodeboka',
  filterNone: 'Ingen kode passar.',
  view: 'Vis kodeboka',
  orders: {
    own: 'Eiga rekkjefølgje',
    name: 'Etter namn',
    codings: 'Flest kodingar først',
    participants: 'Flest deltakarar først',
  },
  moves: {
    up: 'Flytt opp',
    down: 'Flytt ned',
    in: 'Flytt inn under den over',
    out: 'Flytt ut eitt nivå',
  },
  merge: {
    menu: 'Slå saman med …',
    title: (code: string) => `Slå saman ${code} med ein annan kode`,
    field: 'Finn koden som skal stå att',
    list: 'Kodar å slå saman med',
    choose: 'Vel koden som skal stå att. Den andre forsvinn, men ingenting av det som er koda.',
    codings: (n: number, into: string) =>
      n === 0 ? 'Ingen tekst er koda med han.' : `${codings(n)} blir flytta til ${into}.`,
    joined: (n: number) =>
      `${n === 1 ? 'Éi av dei står' : `${n} av dei står`} på eit utdrag som har begge kodane, og blir éi koding.`,
    children: (n: number) => (n === 1 ? 'Koden under han følgjer med.' : `${n} kodar under han følgjer med.`),
    memos: (n: number) => `${memos(n)} følgjer med.`,
    words: 'Det som står om kodane, er teke vare på frå begge.',
    confirm: 'Slå saman',
    done: (from: string, into: string) => `${from} er slått saman med ${into}. Angre med Ctrl+Z.`,
  },
  park: {
    menu: 'Legg til side …',
    title: (code: string) => `Leggje ${code} til side?`,
    text: 'Koden, det som ligg under han og alle kodingane blir verande. Dei blir ikkje talde og kjem ikkje med i rapportar.',
    confirm: 'Legg til side',
    takeUp: 'Ta i bruk att',
    takeUpTitle: (code: string) => `Ta ${code} i bruk att?`,
    takeUpText: 'Koden og det som ligg under han, blir talde att og kan kome med i rapportar.',
    reason: 'Grunngiving',
    reasonHelp: 'Blir eit avgjerdsnotat på koden. Du kan la feltet stå tomt.',
    shelf: (n: number) => `Lagt til side (${n})`,
    isParked: 'Lagt til side',
  },
  removeMemos: (n: number) => `${memos(n)} forsvinn også.`,
  names: 'Namn på andre språk',
  namesHelp: 'Blir brukt når rapporten er på det språket.',
  nameIn: { nb: 'På bokmål', nn: 'På nynorsk', en: 'På engelsk' },
} satisfies Messages['codebook']
