import type { Messages } from '../messages'

const codings = (n: number) => (n === 1 ? '1 coding' : `${n} codings`)
const memos = (n: number) => (n === 1 ? '1 memo' : `${n} memos`)

export const codebook = {
  levels: {
    category: { name: 'Category', add: 'New category', newName: 'Name of the new category' },
    subcategory: { name: 'Sub-category', add: 'New sub-category', newName: 'Name of the new sub-category' },
    code: { name: 'Code', add: 'New code', newName: 'Name of the new code' },
    theme: { name: 'Theme', add: 'New theme', newName: 'Name of the new theme' },
    subtheme: { name: 'Sub-theme', add: 'New sub-theme', newName: 'Name of the new sub-theme' },
    group: { name: 'Code group', add: 'New code group', newName: 'Name of the new code group' },
    subgroup: { name: 'Subgroup', add: 'New subgroup', newName: 'Name of the new subgroup' },
    midCategory: { name: 'Category', add: 'New category', newName: 'Name of the new category' },
    empirical: { name: 'Empirical code', add: 'New empirical code', newName: 'Name of the new empirical code' },
  },
  newUnder: (newName: string, parent: string) => `${newName} under ${parent}`,
  inVivo: 'In vivo',
  /** What is done, and to which code. */
  actionOn: (action: string, code: string) => `${action}: ${code}`,
  addUnder: 'New code under',
  filter: 'Find in the codebook',
  filterNone: 'No code fits.',
  view: 'Show the codebook',
  orders: {
    own: 'Own order',
    name: 'By name',
    codings: 'Most codings first',
    participants: 'Most participants first',
  },
  moves: {
    up: 'Move up',
    down: 'Move down',
    in: 'Move in under the one above',
    out: 'Move out one level',
  },
  merge: {
    menu: 'Merge with …',
    title: (code: string) => `Merge ${code} with another code`,
    field: 'Find the code that stays',
    list: 'Codes to merge with',
    choose: 'Choose the code that stays. The other goes, but nothing of what is coded.',
    codings: (n: number, into: string) =>
      n === 0 ? 'No text is coded with it.' : `${codings(n)} will move to ${into}.`,
    joined: (n: number) =>
      `${n === 1 ? 'One of them is' : `${n} of them are`} on a passage that has both codes, and will be one coding.`,
    children: (n: number) => (n === 1 ? 'The code below it will come along.' : `${n} codes below it will come along.`),
    memos: (n: number) => `${memos(n)} will come along.`,
    words: 'What is written about the codes is kept from both.',
    confirm: 'Merge',
    done: (from: string, into: string) => `${from} is merged with ${into}. Undo with Ctrl+Z.`,
  },
  park: {
    menu: 'Lay aside …',
    title: (code: string) => `Lay ${code} aside?`,
    text: 'The code, what is below it and all the codings are kept. They are not counted, and do not come into reports.',
    confirm: 'Lay aside',
    takeUp: 'Take up again',
    takeUpTitle: (code: string) => `Take up ${code} again?`,
    takeUpText: 'The code and what is below it will be counted again, and can come into reports.',
    reason: 'Reason',
    reasonHelp: 'Becomes a decision memo on the code. You may leave it empty.',
    shelf: (n: number) => `Laid aside (${n})`,
    isParked: 'Laid aside',
  },
  removeMemos: (n: number) => `${memos(n)} will go too.`,
  names: 'Names in other languages',
  namesHelp: 'Used when the report is in that language.',
  nameIn: { nb: 'In Norwegian bokmål', nn: 'In Norwegian nynorsk', en: 'In English' },
} satisfies Messages['codebook']
