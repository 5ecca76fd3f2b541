const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Replikker som går hele, og replikker som mister en del. */
type Said = Readonly<{ turns: number; parts: number }>
function saidText({ turns, parts }: Said): string {
  if (parts === 0) return counted(turns, 'replikk', 'replikker')
  const part = parts === 1 ? 'en del av en replikk' : `deler av ${parts} replikker`
  return turns === 0 ? part : `${counted(turns, 'replikk', 'replikker')}, ${part}`
}

export const withdrawal = {
  withdraw: { consent: 'Trekk samtykket …', 'public-interest': 'Deltakeren protesterer …' },
  title: {
    consent: (label: string) => `Trekk samtykket: ${label}`,
    'public-interest': (label: string) => `${label} protesterer`,
  },
  removePassage: 'Fjern for godt …',
  passageTitle: 'Fjern utdraget for godt',
  whatIsWithdrawn: 'Hva trekkes?',
  all: 'Alt deltakeren har sagt',
  topic: 'Bare ett tema',
  topicHelp: 'Det deltakeren har sagt som er kodet med denne koden eller en under den.',
  code: 'Kode',
  counts: (said: Said, codings: number, memos: number) =>
    `${capital(listed([saidText(said), counted(codings, 'koding', 'kodinger'), counted(memos, 'notat', 'notater')]))} slettes for godt, også i sikkerhetskopiene appen har laget. Dette kan ikke angres.`,
  nothing: 'Deltakeren har ikke sagt noe i datamaterialet. Bare oppføringen i deltakerlisten slettes.',
  goes: 'Dette slettes',
  wholeDocument: (title: string) => `Hele «${title}»`,
  partOfDocument: (said: Said, title: string) => `${capital(saidText(said))} i «${title}»`,
  namesIn: (title: string) => `Navnet i det andre sier, i «${title}»`,
  source: 'Den importerte filen som ligger i prosjektet, slettes også.',
  personRecord: 'Deltakeren, med kjennetegn og opplysninger om samtykke',
  places: (n: number) => `${counted(n, 'vurdert opplysning', 'vurderte opplysninger')} i det som slettes`,
  nameList: {
    open: 'Navnelisten: det som gjelder det som slettes',
    closed: 'Navnelisten er lukket. Det som gjelder dette, tas ut når du åpner den neste gang.',
  },
  mentions: (n: number) => `Navnet, ${counted(n, 'sted', 'steder')} i det andre har sagt`,
  memosAbout: (n: number) => `${counted(n, 'notat', 'notater')} om det som slettes`,
  memos: 'Notater som nevner deltakeren eller gjengir ordene',
  memosHelp: 'Notatet slettes, hvis du ikke velger å beholde det uten navnet og ordene.',
  keepMemo: 'Behold notatet uten dette',
  words: 'Andre ord i prosjektet som endres',
  wordsLine: (before: string, after: string) => (after === '' ? `«${before}» tømmes` : `«${before}» blir «${after}»`),
  stays: 'Dette blir igjen',
  trimmed: (n: number) => (n === 1 ? '1 koding beholder resten.' : `${n} kodinger beholder resten.`),
  staysNote: 'Kvitteringen, uten navn og tekst. Numrene på utdragene flyttes aldri til andre utdrag.',
  touched: 'Berørt: se over etterpå',
  touchedNone: 'Ingen andre replikker er berørt.',
  why: {
    named: 'Nevner deltakeren',
    sequence: 'Kodet sammen med det som slettes',
    answer: 'Svar på det som slettes',
  },
  unreachable: 'Filer du har gitt fra deg, må du slette selv:',
  unreachableAlways: 'Appen når ikke lydopptak, originalfiler, e-poster og samtykkeskjemaer.',
  file: (name: string, date: string) => `${name}, ${date}`,
  called: 'Hva kalles deltakeren i teksten?',
  calledHelp: 'Kryss av for navn som er denne deltakeren. De tas ut av notater og det andre har sagt.',
  because: {
    introduces: 'Sier selv at det er navnet.',
    label: 'Heter det i studien.',
    listed: 'Står i navnelisten som denne deltakeren.',
  },
  unsearched:
    'Navnelisten er lukket. Appen kan bare søke etter det deltakeren kalles i studien. Står det virkelige navnet i et notat, i kodeboken eller i det andre sier, blir det ikke funnet. Åpne navnelisten først.',
  openList: 'Åpne navnelisten',
  type: (word: string) => `Skriv «${word}» for å bekrefte`,
  word: 'slett',
  confirm: 'Slett for godt',
  firstStep: 'Vil du bare la være å bruke det foreløpig? Fjern hakene under samtykke i stedet.',
  done: 'Slettet for godt',
  doneWords: 'Kvitteringen ligger under Deltakere.',
  look: 'Se over disse stedene',
  go: 'Gå til stedet',
  seen: 'Sett på',
  toSee: (left: number, of: number) =>
    left === 0
      ? `Du har sett på ${of === 1 ? 'stedet' : `alle ${of} stedene`}`
      : `${left} av ${counted(of, 'sted', 'steder')} igjen å se på`,
  receipts: 'Slettekvitteringer',
  receipt: {
    participant: 'En deltaker trakk seg',
    topic: 'Et tema ble trukket',
    passage: 'Et utdrag ble fjernet for godt',
    identifier: 'En opplysning ble fjernet for godt',
  },
  receiptFacts: (said: Said, codings: number, memos: number) =>
    `Slettet: ${listed([saidText(said), counted(codings, 'koding', 'kodinger'), counted(memos, 'notat', 'notater')])}.`,
  receiptPlaces: (places: number) => `Fjernet: ${counted(places, 'sted', 'steder')}.`,
  receiptTouched: (touched: number, unreachable: number) =>
    `Berørt: ${counted(touched, 'sted', 'steder')}. Utenfor appen: ${counted(unreachable, 'fil', 'filer')}.`,
  receiptWaiting: 'Navnelisten var lukket. Den mister resten når den åpnes.',
  by: (initials: string) => `ved ${initials}`,
}
