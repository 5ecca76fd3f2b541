import type { Messages } from '../messages'

export const secondReview: Messages['secondReview'] = {
  open: 'Dobbeltvurdering',
  close: 'Til køen',
  lead: 'Ein til vurderer det same utan å sjå kva den første valde. Teksten blir vist slik han var. Etterpå ser de kor samde de er.',
  looking: 'Hentar det som er vurdert …',
  sample: 'Kor mykje',
  samples: { all: 'Alt som er vurdert', quarter: 'Kvar fjerde, tilfeldig vald' },
  noneDecided: 'Ingenting er vurdert enno. Dobbeltvurderinga byrjar når den første har vurdert noko.',
  allOwn:
    'Alt her har du vurdert sjølv. Be ein medforskar gjere dette: Opne Innstillingar, vel Prosjektet, og byt kven det er under «Koda av».',
  someOwn: (n) =>
    n === 1
      ? 'Éi opplysning er utelaten, for ho har du vurdert sjølv.'
      : `${n} opplysningar er utelatne, for dei har du vurdert sjølv.`,
  progress: 'Dobbeltvurdert',
  judgedOf: (judged, all) => `${judged} av ${all} vurderte`,
  question: 'Bør dette skjulast?',
  verdicts: { hide: 'Skjul', some: 'Berre nokre stader', keep: 'Behald' },
  said: { hide: 'skjul', some: 'berre nokre stader', keep: 'behald' },
  places: (n) => (n === 1 ? 'Éin stad' : `${n} stader`),
  where: {
    title: 'Ein tittel',
    fileName: 'Eit filnamn',
    label: 'Namn framfor replikkane',
    attribute: 'Eit kjenneteikn',
    code: 'Ein kode',
    memo: 'Eit notat',
    report: 'Ein rapport',
  },
  previous: 'Førre',
  next: 'Neste',
  agreement: 'Samsvar i vurderinga',
  observed: (share, judged) => `De er samde om ${share}\u00a0% av ${judged} opplysningar.`,
  kappa: (value) => `Cohens kappa: ${value}. Han trekkjer frå det de ville ha vore samde om på slump.`,
  noKappa: 'Cohens kappa kan ikkje reknast ut, for begge har svart det same på alt.',
  table: 'Den første nedover, den andre bortover',
  first: 'Den første',
  differences: (n) =>
    n === 0 ? 'De er samde om alt.' : n === 1 ? 'Éi opplysning er de usamde om' : `${n} opplysningar er de usamde om`,
  differs: (first, second, who) => `Først: ${first}. ${who}: ${second}.`,
  show: 'Vis i køen',
  showOf: (form) => `Vis i køen: ${form}`,
}
