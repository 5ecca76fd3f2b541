import type { Messages } from '../messages'

const lines = (n: number) => (n === 1 ? 'éi linje' : `${n} linjer`)
const turns = (n: number) => (n === 1 ? 'éin replikk' : `${n} replikkar`)

const layouts: Messages['readings']['layouts'] = {
  labels: 'Ser ut som ein samtale med namn og kolon framfor replikkane',
  'labels-own-line': 'Ser ut som ein samtale med namna på eigne linjer',
  'labels-with-times': 'Ser ut som ein samtale med namn og tid framfor replikkane',
  'labels-in-brackets': 'Ser ut som ein samtale med namna i klammer',
  'labels-with-hyphen': 'Ser ut som ein samtale med namn og strek framfor replikkane',
  'labels-without-colon': 'Ser ut som ein samtale med namn framfor replikkane, utan kolon',
  headings: 'Ser ut som ein samtale med namna som overskrifter',
  table: 'Ser ut som ein samtale sett opp i ein tabell',
  teams: 'Ser ut som ein transkripsjon frå Teams',
  'teams-2021': 'Ser ut som ein eldre transkripsjon frå Teams',
  'word-online': 'Ser ut som ein transkripsjon frå Word på nettet',
  meet: 'Ser ut som ein transkripsjon frå Google Meet',
  otter: 'Ser ut som ein transkripsjon frå Otter',
  noscribe: 'Ser ut som ein transkripsjon frå noScribe',
  atrain: 'Ser ut som ein transkripsjon frå aTrain',
  f4: 'Ser ut som ein transkripsjon frå f4',
  otranscribe: 'Ser ut som ein transkripsjon frå oTranscribe',
  whisper: 'Ser ut som ein transkripsjon frå Whisper',
  captions: 'Ser ut som undertekstar med tid',
  'nvivo-rows': 'Ser ut som ein tabell for NVivo',
  survey: 'Ser ut som opne svar frå ei spørjeundersøking',
  corpus: 'Ser ut som ein transkripsjon frå eit talespråkskorpus',
  linguistic: 'Ser ut som ein transkripsjon frå ELAN, Praat eller eit liknande program',
  chat: 'Ser ut som ein chat',
  'times-only': 'Ser ut som tekst med tider, utan namn på dei som snakkar',
  'no-speakers': 'Ser ut som tekst utan namn på dei som snakkar',
}

const mends: Messages['readings']['mends'] = {
  speaker: {
    ask: (count, words) => `${words} står først på ${lines(count)}, men er lese som vanleg tekst.`,
    done: (_count, words) => `${words} er lese som namn på den som snakkar.`,
    submit: 'Les det som eit namn',
  },
  'not-speaker': {
    ask: (count, words) => `${words} er lese som namn på den som snakkar, framfor ${turns(count)}.`,
    done: (_count, words) => `${words} er lese som vanleg tekst.`,
    submit: 'Les det som vanleg tekst',
  },
  'bare-labels': {
    ask: (count, words) => `${words} står først på ${lines(count)} utan kolon, og kan vere namn på dei som snakkar.`,
    done: (_count, words) => `${words} er lesne som namn på dei som snakkar.`,
    submit: 'Les dei som namn',
  },
  'line-numbers': {
    ask: (count) => `Det kan stå linjenummer framfor ${lines(count)}.`,
    done: (count) => `Linjenummera framfor ${lines(count)} er tekne bort.`,
    submit: 'Ta bort nummera',
  },
  'list-numbers': {
    ask: (count) => `Nummereringa framfor ${lines(count)} (liste eller overskrift) er ikkje med i teksten.`,
    done: (count) => `Nummereringa er med i teksten, framfor ${lines(count)}.`,
    submit: 'Ta med nummera',
  },
  'page-furniture': {
    ask: (count) => `${lines(count)} kan vere topptekst, botntekst eller sidetal.`.replace(/^é/u, 'É'),
    done: (count) => `Topptekst, botntekst og sidetal er tekne bort: ${lines(count)}.`,
    submit: 'Ta dei bort',
  },
  'joined-lines': {
    ask: (count) => `Avsnitta kan vere brotne der linja på sida var full: ${lines(count)}.`,
    done: (count) => `Linjer som var brotne der sida var full, er sette saman att: ${lines(count)}.`,
    submit: 'Set linjene saman',
  },
  'paragraph-marks': {
    ask: (count) => `«---» står ${count === 1 ? 'éin stad' : `${count} stader`}, og kan tyde nytt avsnitt.`,
    done: (count) => `«---» er lese som nytt avsnitt ${count === 1 ? 'éin stad' : `${count} stader`}.`,
    submit: 'Lag avsnitt',
  },
  chat: {
    ask: () => 'Dette kan vere ein chat, ikkje ein samtale som er teken opp.',
    done: () => 'Fila er lesen som ein chat.',
    submit: 'Les henne som chat',
  },
  parts: {
    ask: (count, words) => `Fila kan innehalde ${count} intervju: ${words}.`,
    done: (count) => `Fila er delt i ${count} intervju. Du ser over eitt om gongen.`,
    submit: 'Del fila',
  },
}

export const readings: Messages['readings'] = {
  layouts,
  mends,
  mendsTitle: 'Slik kan fila òg lesast',
  part: (at, of) => `Del ${at} av ${of}`,
  remembered: 'Lesen slik du svara for den førre fila av same slag.',
  afresh: 'Les henne utan svara',
  takeBack: 'Ta tilbake',
  more: (n) => `Vis ${n} til`,
  reread: 'Fila er lesen på nytt.',
  rereading: 'Les på nytt …',
  unchanged: 'Det gav ingen skilnad i teksten.',
  facts: {
    speakers: (n) => (n === 1 ? '1 som snakkar' : `${n} som snakkar`),
    times: (first, last) => `tider frå ${first} til ${last}`,
    noTimes: 'utan tider',
    notes: (n) => `${n} avsnitt utanom samtalen`,
    comments: (n) => (n === 1 ? '1 kommentar følgjer med som notat.' : `${n} kommentarar følgjer med som notat.`),
    people: (people, attributes) =>
      `${people === 1 ? '1 respondent' : `${people} respondentar`} med ${attributes} kjenneteikn.`,
  },
  leftOut: {
    title: (n) => `Ikkje med i teksten (${n})`,
    kinds: {
      'label-mark': 'kolon og andre teikn etter namna',
      'repeated-label': 'namn som berre blir tekne opp att',
      'cue-id': 'nummer på tekstbitane',
      markup: 'kodar for utsjånad',
      escape: 'skråstrekar framfor spesialteikn',
      'file-note': 'opplysningar om fila',
      'link-target': 'adresser bak lenkjer',
      'time-mark': 'tider, som no står ved replikkane',
      'line-number': 'linjenummer',
      'line-hyphen': 'bindestrekar ved linjeslutt',
      'header-row': 'overskriftene i tabellen',
      invisible: 'usynlege teikn',
      deleted: 'sletta tekst',
      hidden: 'gøymd tekst',
      'field-instruction': 'feltkodar',
      alternate: 'tekst som står to gonger i fila',
      'page-furniture': 'topptekst, botntekst og sidetal',
      'machine-summary': 'automatisk samandrag',
      'other-tier': 'andre lag av transkripsjonen',
      'machine-data': 'data for program',
      'identifying-column': 'kolonnar som viser kven nokon er',
      'other-part': 'resten av fila, som er andre intervju',
    },
  },
  revisions: {
    title: (n) => `Spora endringar (${n})`,
    kinds: { inserted: 'Sett inn', deleted: 'Sletta', moved: 'Flytta' },
    nobody: 'utan namn',
    kept: 'Endringane blir berre viste her. Lista blir ikkje lagra.',
  },
  turn: {
    menu: (n) => `Val for replikk ${n}`,
    noteMenu: 'Val for tekst utanom samtalen',
    help: 'Piltastane går frå replikk til replikk. Enter viser vala.',
    speaks: (label) => `«${label}» er namnet på den som snakkar`,
    speaksNot: (label) => `«${label}» er ikkje namnet på den som snakkar`,
  },
}
