import type { Messages } from '../messages'

export const memos = {
  title: 'Memos',
  add: 'New memo',
  empty: 'No memos here yet. Write down what you see, think and decide while you code.',
  text: 'Memo',
  kind: 'Kind',
  kinds: {
    analysis: 'Analytic memo',
    method: 'Method memo',
    reflexive: 'Reflexive memo',
    decision: 'Decision memo',
    question: 'Question',
  },
  /** What a memo is about, by the type of record. */
  targets: {
    project: 'The whole study',
    document: (title: string) => title,
    code: (name: string) => `The code ${name}`,
    coding: (code: string) => `Passage coded with ${code}`,
    turn: (number: number, title: string) => `Turn ${number} in ${title}`,
    passage: (title: string) => `A passage in ${title}`,
    participant: (label: string) => label,
    other: 'Something in the material',
  },
  show: { all: 'All', project: 'The whole study' },
  filter: 'Show memos about',
  by: (who: string, when: string) => `${who}, ${when}`,
  remove: 'Remove the memo',
  removed: 'The memo is removed. Undo with Ctrl+Z.',
  goTo: 'Show in the text',
  kept: 'Kept while you write.',
  on: (n: number) => (n === 1 ? '1 memo' : `${n} memos`),
  ofCode: 'Memo about the code',
} satisfies Messages['memos']
