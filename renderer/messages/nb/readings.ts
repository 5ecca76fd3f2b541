import type { Output } from '../../../core/contract/contract'

type Draft = Output<'import.preview'>['draft']
type Kind = Draft['mends'][number]['mend']['kind']
type Say = (count: number, words: string) => string

/** A way of reading: what may be done, what is done, and the verb of its button. `words`: the labels or titles, quoted. */
type MendWords = Readonly<Record<Kind, Readonly<{ ask: Say; done: Say; submit: string }>>>
type LayoutWords = Readonly<Record<Draft['layout'], string>>
type DropWords = Readonly<Record<Draft['leftOut'][number]['kind'], string>>

const lines = (n: number) => (n === 1 ? 'én linje' : `${n} linjer`)
const turns = (n: number) => (n === 1 ? 'én replikk' : `${n} replikker`)

const layouts: LayoutWords = {
  labels: 'Ser ut som en samtale med navn og kolon foran replikkene',
  'labels-own-line': 'Ser ut som en samtale med navnene på egne linjer',
  'labels-with-times': 'Ser ut som en samtale med navn og tid foran replikkene',
  'labels-in-brackets': 'Ser ut som en samtale med navnene i klammer',
  'labels-with-hyphen': 'Ser ut som en samtale med navn og strek foran replikkene',
  'labels-without-colon': 'Ser ut som en samtale med navn foran replikkene, uten kolon',
  headings: 'Ser ut som en samtale med navnene som overskrifter',
  table: 'Ser ut som en samtale satt opp i en tabell',
  teams: 'Ser ut som en transkripsjon fra Teams',
  'teams-2021': 'Ser ut som en eldre transkripsjon fra Teams',
  'word-online': 'Ser ut som en transkripsjon fra Word på nettet',
  meet: 'Ser ut som en transkripsjon fra Google Meet',
  otter: 'Ser ut som en transkripsjon fra Otter',
  noscribe: 'Ser ut som en transkripsjon fra noScribe',
  atrain: 'Ser ut som en transkripsjon fra aTrain',
  f4: 'Ser ut som en transkripsjon fra f4',
  otranscribe: 'Ser ut som en transkripsjon fra oTranscribe',
  whisper: 'Ser ut som en transkripsjon fra Whisper',
  captions: 'Ser ut som undertekster med tid',
  'nvivo-rows': 'Ser ut som en tabell for NVivo',
  survey: 'Ser ut som åpne svar fra en spørreundersøkelse',
  corpus: 'Ser ut som en transkripsjon fra et talespråkskorpus',
  linguistic: 'Ser ut som en transkripsjon fra ELAN, Praat eller et lignende program',
  chat: 'Ser ut som en chat',
  'times-only': 'Ser ut som tekst med tider, uten navn på dem som snakker',
  'no-speakers': 'Ser ut som tekst uten navn på dem som snakker',
}

const mends: MendWords = {
  speaker: {
    ask: (count, words) => `${words} står først på ${lines(count)}, men er lest som vanlig tekst.`,
    done: (_count, words) => `${words} er lest som navn på den som snakker.`,
    submit: 'Les det som et navn',
  },
  'not-speaker': {
    ask: (count, words) => `${words} er lest som navn på den som snakker, foran ${turns(count)}.`,
    done: (_count, words) => `${words} er lest som vanlig tekst.`,
    submit: 'Les det som vanlig tekst',
  },
  'bare-labels': {
    ask: (count, words) => `${words} står først på ${lines(count)} uten kolon, og kan være navn på dem som snakker.`,
    done: (_count, words) => `${words} er lest som navn på dem som snakker.`,
    submit: 'Les dem som navn',
  },
  'line-numbers': {
    ask: (count) => `Det kan stå linjenumre foran ${lines(count)}.`,
    done: (count) => `Linjenumrene foran ${lines(count)} er tatt bort.`,
    submit: 'Ta bort numrene',
  },
  'list-numbers': {
    ask: (count) => `Nummereringen foran ${lines(count)} (liste eller overskrift) er ikke med i teksten.`,
    done: (count) => `Nummereringen er med i teksten, foran ${lines(count)}.`,
    submit: 'Ta med numrene',
  },
  'page-furniture': {
    ask: (count) => `${lines(count)} kan være topptekst, bunntekst eller sidetall.`.replace(/^é/u, 'É'),
    done: (count) => `Topptekst, bunntekst og sidetall er tatt bort: ${lines(count)}.`,
    submit: 'Ta dem bort',
  },
  'joined-lines': {
    ask: (count) => `Avsnittene kan være brutt der linjen på siden var full: ${lines(count)}.`,
    done: (count) => `Linjer som var brutt der siden var full, er satt sammen igjen: ${lines(count)}.`,
    submit: 'Sett linjene sammen',
  },
  'paragraph-marks': {
    ask: (count) => `«---» står ${count === 1 ? 'ett sted' : `${count} steder`}, og kan bety nytt avsnitt.`,
    done: (count) => `«---» er lest som nytt avsnitt ${count === 1 ? 'ett sted' : `${count} steder`}.`,
    submit: 'Lag avsnitt',
  },
  chat: {
    ask: () => 'Dette kan være en chat, ikke en samtale som er tatt opp.',
    done: () => 'Filen er lest som en chat.',
    submit: 'Les den som chat',
  },
  parts: {
    ask: (count, words) => `Filen kan inneholde ${count} intervjuer: ${words}.`,
    done: (count) => `Filen er delt i ${count} intervjuer. Du ser over ett om gangen.`,
    submit: 'Del filen',
  },
}

const leftOutKinds: DropWords = {
  'label-mark': 'kolon og andre tegn etter navnene',
  'repeated-label': 'navn som bare gjentas',
  'cue-id': 'numre på tekstbitene',
  markup: 'koder for utseende',
  escape: 'skråstreker foran spesialtegn',
  'file-note': 'opplysninger om filen',
  'link-target': 'adresser bak lenker',
  'time-mark': 'tider, som nå står ved replikkene',
  'line-number': 'linjenumre',
  'line-hyphen': 'bindestreker ved linjeslutt',
  'header-row': 'overskriftene i tabellen',
  invisible: 'usynlige tegn',
  deleted: 'slettet tekst',
  hidden: 'skjult tekst',
  'field-instruction': 'feltkoder',
  alternate: 'tekst som står to ganger i filen',
  'page-furniture': 'topptekst, bunntekst og sidetall',
  'machine-summary': 'automatisk sammendrag',
  'other-tier': 'andre lag av transkripsjonen',
  'machine-data': 'data for programmer',
  'identifying-column': 'kolonner som viser hvem noen er',
  'other-part': 'resten av filen, som er andre intervjuer',
}

const revisionKinds: Readonly<Record<Draft['revisions'][number]['kind'], string>> = {
  inserted: 'Satt inn',
  deleted: 'Slettet',
  moved: 'Flyttet',
}

/** How a file was understood, and how it may be understood otherwise. */
export const readings = {
  layouts,
  mends,
  mendsTitle: 'Slik kan filen også leses',
  part: (at: number, of: number) => `Del ${at} av ${of}`,
  remembered: 'Lest slik du svarte for den forrige filen av samme slag.',
  afresh: 'Les den uten svarene',
  takeBack: 'Ta tilbake',
  more: (n: number) => `Vis ${n} til`,
  reread: 'Filen er lest på nytt.',
  rereading: 'Leser på nytt …',
  unchanged: 'Det ga ingen forskjell i teksten.',
  facts: {
    speakers: (n: number) => (n === 1 ? '1 som snakker' : `${n} som snakker`),
    times: (first: string, last: string) => `tider fra ${first} til ${last}`,
    noTimes: 'uten tider',
    notes: (n: number) => (n === 1 ? '1 avsnitt utenom samtalen' : `${n} avsnitt utenom samtalen`),
    comments: (n: number) =>
      n === 1 ? '1 kommentar følger med som notat.' : `${n} kommentarer følger med som notater.`,
    people: (people: number, attributes: number) =>
      `${people === 1 ? '1 respondent' : `${people} respondenter`} med ${attributes} kjennetegn.`,
  },
  leftOut: {
    title: (n: string) => `Ikke med i teksten (${n})`,
    kinds: leftOutKinds,
  },
  revisions: {
    title: (n: string) => `Sporede endringer (${n})`,
    kinds: revisionKinds,
    nobody: 'uten navn',
    kept: 'Endringene vises bare her. Listen lagres ikke.',
  },
  turn: {
    menu: (n: number) => `Valg for replikk ${n}`,
    noteMenu: 'Valg for tekst utenom samtalen',
    help: 'Piltastene går fra replikk til replikk. Enter viser valgene.',
    speaks: (label: string) => `«${label}» er navnet på den som snakker`,
    speaksNot: (label: string) => `«${label}» er ikke navnet på den som snakker`,
  },
}
