const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Replikkar som går heile, og replikkar som mistar ein del. */
type Said = Readonly<{ turns: number; parts: number }>
function saidText({ turns, parts }: Said): string {
  if (parts === 0) return counted(turns, 'replikk', 'replikkar')
  const part = parts === 1 ? 'ein del av ein replikk' : `delar av ${parts} replikkar`
  return turns === 0 ? part : `${counted(turns, 'replikk', 'replikkar')}, ${part}`
}

export const withdrawal = {
  withdraw: { consent: 'Trekk samtykket …', 'public-interest': 'Deltakaren protesterer …' },
  title: {
    consent: (label: string) => `Trekk samtykket: ${label}`,
    'public-interest': (label: string) => `${label} protesterer`,
  },
  removePassage: 'Fjern for godt …',
  passageTitle: 'Fjern utdraget for godt',
  whatIsWithdrawn: 'Kva blir trekt?',
  all: 'Alt deltakaren har sagt',
  topic: 'Berre eitt tema',
  topicHelp: 'Det deltakaren har sagt som er koda med denne koden eller ein under han.',
  code: 'Kode',
  counts: (said: Said, codings: number, memos: number) =>
    `${capital(listed([saidText(said), counted(codings, 'koding', 'kodingar'), counted(memos, 'notat', 'notat')]))} blir sletta for godt, også i tryggingskopiane appen har laga. Dette kan ikkje angrast.`,
  nothing: 'Deltakaren har ikkje sagt noko i datamaterialet. Berre oppføringa i deltakarlista blir sletta.',
  goes: 'Dette blir sletta',
  wholeDocument: (title: string) => `Heile «${title}»`,
  partOfDocument: (said: Said, title: string) => `${capital(saidText(said))} i «${title}»`,
  namesIn: (title: string) => `Namnet i det andre seier, i «${title}»`,
  source: 'Den importerte fila som ligg i prosjektet, blir også sletta.',
  personRecord: 'Deltakaren, med kjenneteikn og opplysningar om samtykke',
  places: (n: number) => `${counted(n, 'vurdert opplysning', 'vurderte opplysningar')} i det som blir sletta`,
  nameList: {
    open: 'Namnelista: det som gjeld det som blir sletta',
    closed: 'Namnelista er lukka. Det som gjeld dette, blir teke ut når du opnar henne neste gong.',
  },
  mentions: (n: number) => `Namnet, ${counted(n, 'stad', 'stader')} i det andre har sagt`,
  memosAbout: (n: number) => `${counted(n, 'notat', 'notat')} om det som blir sletta`,
  memos: 'Notat som nemner deltakaren eller gjev att orda',
  memosHelp: 'Notatet blir sletta, om du ikkje vel å behalde det utan namnet og orda.',
  keepMemo: 'Behald notatet utan dette',
  words: 'Andre ord i prosjektet som blir endra',
  wordsLine: (before: string, after: string) =>
    after === '' ? `«${before}» blir tømt` : `«${before}» blir «${after}»`,
  stays: 'Dette blir att',
  trimmed: (n: number) => (n === 1 ? '1 koding beheld resten.' : `${n} kodingar beheld resten.`),
  staysNote: 'Kvitteringa, utan namn og tekst. Nummera på utdraga blir aldri flytta til andre utdrag.',
  touched: 'Råka: sjå over etterpå',
  touchedNone: 'Ingen andre replikkar er råka.',
  why: {
    named: 'Nemner deltakaren',
    sequence: 'Koda saman med det som blir sletta',
    answer: 'Svar på det som blir sletta',
  },
  unreachable: 'Filer du har gitt frå deg, må du slette sjølv:',
  unreachableAlways: 'Appen når ikkje lydopptak, originalfiler, e-postar og samtykkeskjema.',
  file: (name: string, date: string) => `${name}, ${date}`,
  called: 'Kva blir deltakaren kalla i teksten?',
  calledHelp: 'Kryss av for namn som er denne deltakaren. Dei blir tekne ut av notat og det andre har sagt.',
  because: {
    introduces: 'Seier sjølv at det er namnet.',
    label: 'Heiter det i studien.',
    listed: 'Står i namnelista som denne deltakaren.',
  },
  unsearched:
    'Namnelista er lukka. Appen kan berre søkje etter det deltakaren blir kalla i studien. Står det verkelege namnet i eit notat, i kodeboka eller i det andre seier, blir det ikkje funne. Opne namnelista først.',
  openList: 'Opne namnelista',
  type: (word: string) => `Skriv «${word}» for å stadfeste`,
  word: 'slett',
  confirm: 'Slett for godt',
  firstStep: 'Vil du berre la vere å bruke det førebels? Fjern hakane under samtykke i staden.',
  done: 'Sletta for godt',
  doneWords: 'Kvitteringa ligg under Deltakarar.',
  look: 'Sjå over desse stadene',
  go: 'Gå til staden',
  seen: 'Sett på',
  toSee: (left: number, of: number) =>
    left === 0
      ? `Du har sett på ${of === 1 ? 'staden' : `alle ${of} stadene`}`
      : `${left} av ${counted(of, 'stad', 'stader')} att å sjå på`,
  receipts: 'Slettekvitteringar',
  receipt: {
    participant: 'Ein deltakar trekte seg',
    topic: 'Eit tema vart trekt',
    passage: 'Eit utdrag vart fjerna for godt',
    identifier: 'Ei opplysning vart fjerna for godt',
  },
  receiptFacts: (said: Said, codings: number, memos: number) =>
    `Sletta: ${listed([saidText(said), counted(codings, 'koding', 'kodingar'), counted(memos, 'notat', 'notat')])}.`,
  receiptPlaces: (places: number) => `Fjerna: ${counted(places, 'stad', 'stader')}.`,
  receiptTouched: (touched: number, unreachable: number) =>
    `Råka: ${counted(touched, 'stad', 'stader')}. Utanfor appen: ${counted(unreachable, 'fil', 'filer')}.`,
  receiptWaiting: 'Namnelista var lukka. Ho mistar resten når ho blir opna.',
  by: (initials: string) => `ved ${initials}`,
}
