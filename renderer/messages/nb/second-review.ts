export const secondReview = {
  open: 'Dobbeltvurdering',
  close: 'Til køen',
  lead: 'En til vurderer det samme uten å se hva den første valgte. Teksten vises slik den var. Etterpå ser dere hvor enige dere er.',
  looking: 'Henter det som er vurdert …',
  sample: 'Hvor mye',
  samples: { all: 'Alt som er vurdert', quarter: 'Hver fjerde, tilfeldig valgt' },
  noneDecided: 'Ingenting er vurdert ennå. Dobbeltvurderingen begynner når den første har vurdert noe.',
  allOwn:
    'Alt her har du vurdert selv. Be en medforsker gjøre dette: Åpne Innstillinger, velg Prosjektet, og bytt hvem det er under «Kodet av».',
  someOwn: (n: number) =>
    n === 1
      ? 'Én opplysning er utelatt, for den har du vurdert selv.'
      : `${n} opplysninger er utelatt, for dem har du vurdert selv.`,
  progress: 'Dobbeltvurdert',
  judgedOf: (judged: number, all: number) => `${judged} av ${all} vurdert`,
  question: 'Bør dette skjules?',
  verdicts: { hide: 'Skjul', some: 'Bare noen steder', keep: 'Behold' },
  said: { hide: 'skjul', some: 'bare noen steder', keep: 'behold' },
  places: (n: number) => (n === 1 ? 'Ett sted' : `${n} steder`),
  where: {
    title: 'En tittel',
    fileName: 'Et filnavn',
    label: 'Navn foran replikkene',
    attribute: 'Et kjennetegn',
    code: 'En kode',
    memo: 'Et notat',
    report: 'En rapport',
  },
  previous: 'Forrige',
  next: 'Neste',
  agreement: 'Samsvar i vurderingen',
  observed: (share: string, judged: number) => `Dere er enige om ${share}\u00a0% av ${judged} opplysninger.`,
  kappa: (value: string) => `Cohens kappa: ${value}. Den trekker fra det dere ville vært enige om ved en tilfeldighet.`,
  noKappa: 'Cohens kappa kan ikke regnes ut, for begge har svart det samme på alt.',
  table: 'Den første nedover, den andre bortover',
  first: 'Den første',
  differences: (n: number) =>
    n === 0
      ? 'Dere er enige om alt.'
      : n === 1
        ? 'Én opplysning er dere uenige om'
        : `${n} opplysninger er dere uenige om`,
  differs: (first: string, second: string, who: string) => `Først: ${first}. ${who}: ${second}.`,
  show: 'Vis i køen',
  showOf: (form: string) => `Vis i køen: ${form}`,
}
