import type { Messages } from '../messages'

export const secondReview: Messages['secondReview'] = {
  open: 'Second review',
  close: 'Back to the queue',
  lead: 'Somebody else judges the same without seeing what the first one chose. The text is shown as it was. Afterwards you see how far you agree.',
  looking: 'Fetching what has been decided …',
  sample: 'How much',
  samples: { all: 'Everything decided', quarter: 'One in four, at random' },
  noneDecided: 'Nothing has been decided yet. The second review begins when the first reviewer has decided something.',
  allOwn:
    'You have decided everything here yourself. Ask a co-researcher to do this: open Settings, choose The project, and change who it is under “Coded by”.',
  someOwn: (n) =>
    n === 1
      ? 'One identifier is left out, because you decided it yourself.'
      : `${n} identifiers are left out, because you decided them yourself.`,
  progress: 'Judged again',
  judgedOf: (judged, all) => `${judged} of ${all} judged`,
  question: 'Should this be hidden?',
  verdicts: { hide: 'Hide', some: 'At some places only', keep: 'Keep' },
  said: { hide: 'hide', some: 'at some places only', keep: 'keep' },
  places: (n) => (n === 1 ? 'One place' : `${n} places`),
  where: {
    title: 'A title',
    fileName: 'A file name',
    label: 'A name before the turns',
    attribute: 'An attribute',
    code: 'A code',
    memo: 'A memo',
    report: 'A report',
  },
  previous: 'Previous',
  next: 'Next',
  agreement: 'Agreement',
  observed: (share, judged) => `You agree on ${share}% of ${judged} identifiers.`,
  kappa: (value) => `Cohen’s kappa: ${value}. It takes away what you would have agreed on by chance.`,
  noKappa: 'Cohen’s kappa cannot be reckoned, because both gave one answer throughout.',
  table: 'The first reviewer down, the second across',
  first: 'The first',
  differences: (n) =>
    n === 0 ? 'You agree on everything.' : n === 1 ? 'You differ on one identifier' : `You differ on ${n} identifiers`,
  differs: (first, second, who) => `First: ${first}. ${who}: ${second}.`,
  show: 'Show in the queue',
  showOf: (form) => `Show in the queue: ${form}`,
}
