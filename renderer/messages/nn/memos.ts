import type { Messages } from '../messages'

export const memos = {
  title: 'Notat',
  add: 'Nytt notat',
  empty: 'Ingen notat her enno. Skriv ned det du ser, tenkjer og bestemmer medan du kodar.',
  text: 'Notat',
  kind: 'Type',
  kinds: {
    analysis: 'Analysenotat',
    method: 'Metodenotat',
    reflexive: 'Refleksjonsnotat',
    decision: 'Avgjerdsnotat',
    question: 'Spørsmål',
  },
  /** What a memo is about, by the type of record. */
  targets: {
    project: 'Heile studien',
    document: (title: string) => title,
    code: (name: string) => `Koden ${name}`,
    coding: (code: string) => `Utdrag koda med ${code}`,
    turn: (number: number, title: string) => `Replikk ${number} i ${title}`,
    passage: (title: string) => `Ein stad i ${title}`,
    participant: (label: string) => label,
    other: 'Noko i materialet',
  },
  show: { all: 'Alle', project: 'Heile studien' },
  filter: 'Vis notat om',
  by: (who: string, when: string) => `${who}, ${when}`,
  remove: 'Fjern notatet',
  removed: 'Notatet er fjerna. Angre med Ctrl+Z.',
  goTo: 'Vis i teksten',
  kept: 'Blir lagra medan du skriv.',
  on: (n: number) => `${n} notat`,
  ofCode: 'Notat om koden',
} satisfies Messages['memos']
