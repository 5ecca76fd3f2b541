import type { Messages } from '../messages'

export const safety = {
  tab: 'Passord og tryggingskopiar',
  lock: 'Lås',
  lockAfter: 'Lås prosjektet når appen ikkje er i bruk',
  lockHelp:
    'Då blir prosjektet lukka, og ingen tekst blir liggjande i minnet. Det du heldt på å skrive, er der når du opnar igjen.',
  never: 'Aldri',
  minutes: (n) => `Etter ${n} minutt`,
  lockNow: 'Lås no',
  password: 'Passord',
  passwordLead:
    'Kopiar som vart laga før passordet vart bytt, også tryggingskopiar i andre mapper, kan framleis opnast med det gamle.',
  change: {
    open: 'Byt passord',
    title: 'Byt passord på prosjektet',
    now: 'Passordet no',
    next: 'Nytt passord',
    submit: 'Byt passord',
    done: 'Passordet er bytt.',
  },
  withoutPassword: {
    title: 'Opne prosjektet utan passord på denne maskina',
    detail: 'Den som er logga inn på maskina som deg, opnar då prosjektet utan å skrive noko.',
    lead: [
      'Når dette er på, kan alle som bruker maskina med innlogginga di, opne prosjektet. Slå det berre på når ingen andre har henne.',
      'Passordet gjeld som før på andre maskiner. Namnelista blir alltid opna med sitt eige passord. Når du byter passord, blir dette slått av.',
    ],
    submit: 'Slå på',
    absent:
      'I denne nettlesaren blir prosjektet berre opna med passord. I vindauget til appen kan maskina opne det for deg.',
    unprotected:
      'Maskina har ikkje nokon trygg stad å leggje det som låser opp. Difor blir prosjektet berre opna med passord.',
  },
  renew: {
    open: 'Lag ny gjenopprettingskode',
    title: 'Ny gjenopprettingskode',
    lead: 'Den gamle koden sluttar å verke. Den nye blir vist berre éin gong.',
    submit: 'Lag ny kode',
    go: 'Ferdig',
  },
  list: {
    open: 'Byt passord på namnelista',
    title: 'Byt passord på namnelista',
    closed: 'Opne namnelista for å byte passordet på henne.',
  },
  backups: 'Tryggingskopiar',
  backupsLead:
    'Appen lagar tryggingskopiar i prosjektmappa når du lukkar prosjektet, og kvar time medan du arbeider. Dei siste frå i dag blir tekne vare på, éin frå kvar dag i ei veke og éin frå kvar veke i fem veker. Ved godkjenning og sletting for godt blir dei eldre sletta.',
  backUp: 'Lag tryggingskopi no',
  backedUp: 'Tryggingskopien er laga.',
  backUpTo: 'Lagre i ei anna mappe',
  elsewhere: {
    title: 'Vel mappe for tryggingskopien',
    choose: 'Lagre her',
    lead: 'Kopien er kryptert og blir opna med passordet prosjektet har no. Appen kan ikkje slette noko i han seinare: Godkjenner du eit dokument, må du slette kopien sjølv.',
    done: (path) => `Tryggingskopien ligg i ${path}`,
  },
  none: 'Det er ingen tryggingskopiar enno.',
  table: {
    time: 'Tid',
    documents: 'Dokument',
    codings: 'Kodingar',
    since: 'Steg sidan',
    restore: 'Gjenopprett',
    restoreOf: (time) => `Gjenopprett frå ${time}`,
  },
  restore: {
    title: 'Gjenopprett frå tryggingskopi',
    lead: (time) => `Materialet og analysen blir slik dei var ${time}.`,
    same: 'Ingenting er annleis no.',
    type: 'Kva',
    back: 'Kjem tilbake',
    gone: 'Forsvinn',
    changed: 'Blir endra',
    kept: 'Slik det er no, blir først lagra som ein tryggingskopi. Du kan angre etterpå. Innstillingar og lister over filer blir som dei er.',
    submit: 'Gjenopprett',
    done: 'Prosjektet er gjenoppretta.',
  },
  types: {
    document: 'Dokument',
    turn: 'Replikkar',
    speaker: 'Kven som snakkar',
    participant: 'Deltakarar',
    code: 'Kodar',
    coding: 'Kodingar',
    identifier: 'Opplysningar',
    place: 'Erstatta stader',
    memo: 'Notat',
    profile: 'Lagra rapportar',
    other: 'Anna',
  },
} satisfies Messages['safety']
