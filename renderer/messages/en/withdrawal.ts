const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Turns that go whole, and turns that lose a part. */
type Said = Readonly<{ turns: number; parts: number }>
function saidText({ turns, parts }: Said): string {
  if (parts === 0) return counted(turns, 'turn', 'turns')
  const part = parts === 1 ? 'a part of a turn' : `parts of ${parts} turns`
  return turns === 0 ? part : `${counted(turns, 'turn', 'turns')}, ${part}`
}

export const withdrawal = {
  withdraw: { consent: 'Withdraw consent …', 'public-interest': 'The participant objects …' },
  title: {
    consent: (label: string) => `Withdraw consent: ${label}`,
    'public-interest': (label: string) => `${label} objects`,
  },
  removePassage: 'Remove for good …',
  passageTitle: 'Remove the passage for good',
  whatIsWithdrawn: 'What is withdrawn?',
  all: 'Everything the participant has said',
  topic: 'One topic only',
  topicHelp: 'What the participant has said that is coded with this code or one below it.',
  code: 'Code',
  counts: (said: Said, codings: number, memos: number) =>
    `${capital(listed([saidText(said), counted(codings, 'coding', 'codings'), counted(memos, 'memo', 'memos')]))} are deleted for good, in the backups that the app has made too. This cannot be undone.`,
  nothing: 'The participant has said nothing in the material. Only the entry in the list of participants is deleted.',
  goes: 'This is deleted',
  wholeDocument: (title: string) => `All of “${title}”`,
  partOfDocument: (said: Said, title: string) => `${capital(saidText(said))} in “${title}”`,
  namesIn: (title: string) => `The name in what others say, in “${title}”`,
  source: 'The imported file that lies in the project is deleted too.',
  personRecord: 'The participant, with attributes and facts of consent',
  places: (n: number) => `${counted(n, 'decided identifier', 'decided identifiers')} in what is deleted`,
  nameList: {
    open: 'The name list: what belongs to what is deleted',
    closed: 'The name list is closed. What belongs to this is taken out when you open it next.',
  },
  mentions: (n: number) => `The name, in ${counted(n, 'place', 'places')} in what others have said`,
  memosAbout: (n: number) => `${counted(n, 'memo', 'memos')} about what is deleted`,
  memos: 'Memos that name the participant or repeat the words',
  memosHelp: 'The memo is deleted, unless you choose to keep it without the name and the words.',
  keepMemo: 'Keep the memo without this',
  words: 'Other words in the project that change',
  wordsLine: (before: string, after: string) =>
    after === '' ? `“${before}” is emptied` : `“${before}” becomes “${after}”`,
  stays: 'This stays',
  trimmed: (n: number) => (n === 1 ? '1 coding keeps the rest.' : `${n} codings keep the rest.`),
  staysNote: 'The receipt, without names and text. Numbers of excerpts never move to other excerpts.',
  touched: 'Touched: look at these afterwards',
  touchedNone: 'No other turns are touched.',
  why: {
    named: 'Names the participant',
    sequence: 'Coded together with what is deleted',
    answer: 'Answers what is deleted',
  },
  unreachable: 'Files that you have given away you must delete yourself:',
  unreachableAlways: 'The app does not reach recordings, original files, e-mails and consent forms.',
  file: (name: string, date: string) => `${name}, ${date}`,
  called: 'What is the participant called in the text?',
  calledHelp: 'Tick names that are this participant. They are taken out of memos and of what others have said.',
  because: {
    introduces: 'Says that this is the name.',
    label: 'Is called this in the study.',
    listed: 'Stands in the name list as this participant.',
  },
  unsearched:
    'The name list is closed. The app can only look for what the participant is called in the study. Where the real name stands in a memo, in the codebook or in what others say, it is not found. Open the name list first.',
  openList: 'Open the name list',
  type: (word: string) => `Type “${word}” to confirm`,
  word: 'delete',
  confirm: 'Delete for good',
  firstStep: 'Do you only want not to use it for now? Clear the ticks under consent instead.',
  done: 'Deleted for good',
  doneWords: 'The receipt is under Participants.',
  look: 'Look at these places',
  go: 'Go to the place',
  seen: 'Looked at',
  toSee: (left: number, of: number) =>
    left === 0
      ? `You have looked at ${of === 1 ? 'the place' : `all ${of} places`}`
      : `${left} of ${counted(of, 'place', 'places')} left to look at`,
  receipts: 'Deletion receipts',
  receipt: {
    participant: 'A participant withdrew',
    topic: 'A topic was withdrawn',
    passage: 'A passage was removed for good',
    identifier: 'An identifier was removed for good',
  },
  receiptFacts: (said: Said, codings: number, memos: number) =>
    `Deleted: ${listed([saidText(said), counted(codings, 'coding', 'codings'), counted(memos, 'memo', 'memos')])}.`,
  receiptPlaces: (places: number) => `Removed: ${counted(places, 'place', 'places')}.`,
  receiptTouched: (touched: number, unreachable: number) =>
    `Touched: ${counted(touched, 'place', 'places')}. Outside the app: ${counted(unreachable, 'file', 'files')}.`,
  receiptWaiting: 'The name list was closed. It loses the rest when it is opened.',
  by: (initials: string) => `by ${initials}`,
}
