import type { Messages } from '../messages'

const lines = (n: number) => (n === 1 ? 'one line' : `${n} lines`)
const turns = (n: number) => (n === 1 ? 'one turn' : `${n} turns`)
const places = (n: number) => (n === 1 ? 'one place' : `${n} places`)

const layouts: Messages['readings']['layouts'] = {
  labels: 'Looks like a conversation with a name and a colon before each turn',
  'labels-own-line': 'Looks like a conversation with the names on lines of their own',
  'labels-with-times': 'Looks like a conversation with a name and a time before each turn',
  'labels-in-brackets': 'Looks like a conversation with the names in brackets',
  'labels-with-hyphen': 'Looks like a conversation with a name and a dash before each turn',
  'labels-without-colon': 'Looks like a conversation with a name before each turn, without a colon',
  headings: 'Looks like a conversation with the names as headings',
  table: 'Looks like a conversation set in a table',
  teams: 'Looks like a transcript from Teams',
  'teams-2021': 'Looks like an older transcript from Teams',
  'word-online': 'Looks like a transcript from Word for the web',
  meet: 'Looks like a transcript from Google Meet',
  otter: 'Looks like a transcript from Otter',
  noscribe: 'Looks like a transcript from noScribe',
  atrain: 'Looks like a transcript from aTrain',
  f4: 'Looks like a transcript from f4',
  otranscribe: 'Looks like a transcript from oTranscribe',
  whisper: 'Looks like a transcript from Whisper',
  captions: 'Looks like captions with times',
  'nvivo-rows': 'Looks like a table for NVivo',
  survey: 'Looks like open answers from a survey',
  corpus: 'Looks like a transcript from a speech corpus',
  linguistic: 'Looks like a transcript from ELAN, Praat or a similar program',
  chat: 'Looks like a chat',
  'times-only': 'Looks like text with times and without names of who speaks',
  'no-speakers': 'Looks like text without names of who speaks',
}

const mends: Messages['readings']['mends'] = {
  speaker: {
    ask: (count, words) => `${words} begins ${lines(count)} but is read as ordinary text.`,
    done: (_count, words) => `${words} is read as the name of who speaks.`,
    submit: 'Read it as a name',
  },
  'not-speaker': {
    ask: (count, words) => `${words} is read as the name of who speaks, before ${turns(count)}.`,
    done: (_count, words) => `${words} is read as ordinary text.`,
    submit: 'Read it as ordinary text',
  },
  'bare-labels': {
    ask: (count, words) => `${words}: first on ${lines(count)} without a colon. They may say who speaks.`,
    done: (_count, words) => `${words}: read as the names of who speaks.`,
    submit: 'Read them as names',
  },
  'line-numbers': {
    ask: (count) => `There may be line numbers before ${lines(count)}.`,
    done: (count) => `The line numbers before ${lines(count)} are taken away.`,
    submit: 'Take the numbers away',
  },
  'list-numbers': {
    ask: (count) => `The numbers before ${lines(count)} (lists or headings) are not in the text.`,
    done: (count) => `The numbers are in the text, before ${lines(count)}.`,
    submit: 'Put the numbers in',
  },
  'page-furniture': {
    ask: (count) => `${lines(count)} may be headers, footers or page numbers.`.replace(/^o/u, 'O'),
    done: (count) => `Headers, footers and page numbers are taken away: ${lines(count)}.`,
    submit: 'Take them away',
  },
  'joined-lines': {
    ask: (count) => `Paragraphs may be broken where a line on the page was full: ${lines(count)}.`,
    done: (count) => `Lines that were broken where the page was full are put together again: ${lines(count)}.`,
    submit: 'Put the lines together',
  },
  'paragraph-marks': {
    ask: (count) => `“---” stands in ${places(count)} and may mean a new paragraph.`,
    done: (count) => `“---” is read as a new paragraph in ${places(count)}.`,
    submit: 'Make paragraphs',
  },
  chat: {
    ask: () => 'This may be a chat, not a recorded conversation.',
    done: () => 'The file is read as a chat.',
    submit: 'Read it as a chat',
  },
  parts: {
    ask: (count, words) => `The file may hold ${count} interviews: ${words}.`,
    done: (count) => `The file is split into ${count} interviews. You look over one at a time.`,
    submit: 'Split the file',
  },
}

export const readings: Messages['readings'] = {
  layouts,
  mends,
  mendsTitle: 'Other ways to read the file',
  part: (at, of) => `Part ${at} of ${of}`,
  remembered: 'Read as you answered for the last file of the same kind.',
  afresh: 'Read it without the answers',
  takeBack: 'Take back',
  more: (n) => `Show ${n} more`,
  reread: 'The file has been read again.',
  rereading: 'Reading again …',
  unchanged: 'That made no difference to the text.',
  facts: {
    speakers: (n) => (n === 1 ? '1 speaker' : `${n} speakers`),
    times: (first, last) => `times from ${first} to ${last}`,
    noTimes: 'no times',
    notes: (n) => (n === 1 ? '1 paragraph outside the conversation' : `${n} paragraphs outside the conversation`),
    comments: (n) => (n === 1 ? '1 comment comes along as a memo.' : `${n} comments come along as memos.`),
    people: (people, attributes) =>
      `${people === 1 ? '1 respondent' : `${people} respondents`} with ${attributes === 1 ? '1 attribute' : `${attributes} attributes`}.`,
  },
  leftOut: {
    title: (n) => `Left out of the text (${n})`,
    kinds: {
      'label-mark': 'colons and other marks after the names',
      'repeated-label': 'names that only repeat',
      'cue-id': 'numbers of the pieces of text',
      markup: 'codes for how the text looks',
      escape: 'slashes before special characters',
      'file-note': 'facts about the file',
      'link-target': 'addresses behind links',
      'time-mark': 'times, which now stand at the turns',
      'line-number': 'line numbers',
      'line-hyphen': 'hyphens at the ends of lines',
      'header-row': 'the headers of the table',
      invisible: 'invisible characters',
      deleted: 'deleted text',
      hidden: 'hidden text',
      'field-instruction': 'field codes',
      alternate: 'text that stands twice in the file',
      'page-furniture': 'headers, footers and page numbers',
      'machine-summary': 'an automatic summary',
      'other-tier': 'other layers of the transcript',
      'machine-data': 'data for programs',
      'identifying-column': 'columns that say who somebody is',
      'other-part': 'the rest of the file, which is other interviews',
    },
  },
  revisions: {
    title: (n) => `Tracked changes (${n})`,
    kinds: { inserted: 'Inserted', deleted: 'Deleted', moved: 'Moved' },
    nobody: 'no name',
    kept: 'The changes are shown here only. The list is not stored.',
  },
  turn: {
    menu: (n) => `Choices for turn ${n}`,
    noteMenu: 'Choices for text outside the conversation',
    help: 'The arrow keys go from turn to turn. Enter shows the choices.',
    speaks: (label) => `“${label}” is the name of who speaks`,
    speaksNot: (label) => `“${label}” is not the name of who speaks`,
  },
}
