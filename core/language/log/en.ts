import type { LogTexts } from './log-texts'

/** What the log says in English: what was done, in the past tense, without who. */
export const en: LogTexts = {
  title: 'Audit trail',
  lead: "Who did what, and when. The words of analytic decisions are the researcher's own.",
  intact: 'The chain of checksums is whole: no line was changed, removed or added outside the app.',
  broken: (at) => `The chain of checksums is broken at action ${at}: something was changed outside the app.`,
  clock: (timeZone) => `Times are in the time zone ${timeZone}.`,
  scope: (lines, commands) => `${lines} lines, ${commands} actions.`,
  when: 'When',
  who: 'Who',
  what: 'What',
  other: (n) => (n === 1 ? 'Did something else' : `Did something else ${n} times`),
  commands: {
    'project.openSample': () => 'Opened the sample study',
    'project.restore': (n) => (n === 1 ? 'Restored a backup' : `Restored ${n} backups`),
    'project.configure': (n) => (n === 1 ? 'Changed settings' : `Changed settings ${n} times`),
    'coder.set': (n) => (n === 1 ? 'Changed who codes' : `Changed who codes ${n} times`),
    'nameList.create': () => 'Made the name list',
    'nameList.delete': () => 'Deleted the name list',
    'nameList.forget': () => 'Deleted what was left in the name list after a deletion',
    'participant.withdraw': (n) =>
      n === 1
        ? 'Deleted for good after a participant withdrew'
        : `Deleted for good ${n} times after participants withdrew`,
    'removal.see': (n) => (n === 1 ? 'Looked at a place after a removal' : `Looked at ${n} places after a removal`),
    'removal.remove': (n) => (n === 1 ? 'Removed something for good' : `Removed something for good ${n} times`),
    'import.confirm': (n) => (n === 1 ? 'Added a document' : `Added ${n} documents`),
    'import.replace': (n) => (n === 1 ? 'Took in a new version of a document' : `Took in new versions ${n} times`),
    'import.join': (n) => (n === 1 ? 'Joined a chat to a conversation' : `Joined ${n} chats to conversations`),
    'document.rename': (n) => (n === 1 ? 'Changed a title' : `Changed a title ${n} times`),
    'document.describe': (n) =>
      n === 1 ? "Changed a document's kind or language" : `Changed kind or language ${n} times`,
    'document.remove': (n) => (n === 1 ? 'Removed a document' : `Removed ${n} documents`),
    'document.markRead': (n) => (n === 1 ? 'Read on' : `Read on ${n} times`),
    'document.approve': (n) => (n === 1 ? 'Approved a document' : `Approved ${n} documents`),
    'turn.correct': (n) => (n === 1 ? 'Corrected a turn' : `Corrected ${n} turns`),
    'turn.assign': (n) => (n === 1 ? 'Changed who speaks in some turns' : `Changed who speaks ${n} times`),
    'speaker.assign': (n) => (n === 1 ? 'Changed who a speaker is' : `Changed who speakers are ${n} times`),
    'participant.add': (n) => (n === 1 ? 'Added a participant' : `Added ${n} participants`),
    'participant.update': (n) => (n === 1 ? 'Changed a participant' : `Changed participants ${n} times`),
    'participant.column': (n) => (n === 1 ? 'Changed an attribute' : `Changed attributes ${n} times`),
    'participant.importTable': (n) => (n === 1 ? 'Added a table of participants' : `Added ${n} tables of participants`),
    'participant.access': (n) => (n === 1 ? 'Gave a participant access' : `Gave access ${n} times`),
    'codebook.add': (n) => (n === 1 ? 'Made a code' : `Made ${n} codes`),
    'codebook.update': (n) => (n === 1 ? 'Changed a code' : `Changed codes ${n} times`),
    'codebook.move': (n) => (n === 1 ? 'Moved a code' : `Moved codes ${n} times`),
    'codebook.merge': (n) => (n === 1 ? 'Merged codes' : `Merged codes ${n} times`),
    'codebook.park': (n) => (n === 1 ? 'Laid a code aside or took it back' : `Laid aside or took back ${n} codes`),
    'codebook.remove': (n) => (n === 1 ? 'Removed a code' : `Removed ${n} codes`),
    'coding.add': (n) => (n === 1 ? 'Coded an excerpt' : `Coded ${n} excerpts`),
    'coding.update': (n) => (n === 1 ? 'Changed a coding' : `Changed codings ${n} times`),
    'coding.remove': (n) => (n === 1 ? 'Removed a coding' : `Removed ${n} codings`),
    'memo.add': (n) => (n === 1 ? 'Wrote a memo' : `Wrote ${n} memos`),
    'memo.update': (n) => (n === 1 ? 'Changed a memo' : `Changed memos ${n} times`),
    'memo.remove': (n) => (n === 1 ? 'Removed a memo' : `Removed ${n} memos`),
    'anonymise.decide': (n) => (n === 1 ? 'Decided an identifier' : `Decided ${n} identifiers`),
    'anonymise.remove': (n) => (n === 1 ? 'Removed an identifier for good' : `Removed ${n} identifiers for good`),
    'anonymise.mark': (n) => (n === 1 ? 'Marked an identifier' : `Marked ${n} identifiers`),
    'anonymise.undecide': (n) => (n === 1 ? 'Took back a decision' : `Took back ${n} decisions`),
    'anonymise.merge': (n) => (n === 1 ? 'Merged identifiers' : `Merged identifiers ${n} times`),
    'anonymise.assign': (n) =>
      n === 1 ? 'Settled whose a place in doubt is' : `Settled whose ${n} places in doubt are`,
    'anonymise.confirmKept': (n) =>
      n === 1 ? 'Looked once more at something kept' : `Looked once more at ${n} things kept`,
    'anonymise.split': (n) => (n === 1 ? 'Split an identifier' : `Split ${n} identifiers`),
    'anonymise.kind': (n) => (n === 1 ? 'Changed what an identifier is' : `Changed what ${n} identifiers are`),
    'anonymise.participant': (n) =>
      n === 1 ? 'Linked an identifier to a participant' : `Linked ${n} identifiers to participants`,
    'anonymise.restore': (n) => (n === 1 ? 'Restored a place' : `Restored ${n} places`),
    'indirect.assess': (n) =>
      n === 1
        ? 'Assessed whether a participant may be recognised'
        : `Assessed ${n} times whether participants may be recognised`,
    'secondReview.judge': (n) =>
      n === 1 ? 'Judged an identifier as second reviewer' : `Judged ${n} identifiers as second reviewer`,
    'indirect.need': (n) => (n === 1 ? 'Answered whether a turn is needed' : `Answered whether ${n} turns are needed`),
    'profile.save': (n) => (n === 1 ? "Saved a report's setup" : `Saved ${n} setups of reports`),
    'profile.remove': (n) => (n === 1 ? "Deleted a report's setup" : `Deleted ${n} setups of reports`),
    'report.write': (n) => (n === 1 ? 'Made a Word file' : `Made ${n} Word files`),
    'log.write': (n) => (n === 1 ? 'Made a Word file of the log' : `Made ${n} Word files of the log`),
    'copy.forCoder': (n) => (n === 1 ? 'Made a copy for a second coder' : `Made ${n} copies for second coders`),
    'copy.raw': (n) => (n === 1 ? 'Made an own copy of the project' : `Made ${n} own copies of the project`),
    'copy.markErased': (n) =>
      n === 1 ? 'Noted that a file is deleted, or not' : `Noted ${n} times that files are deleted, or not`,
    'history.undo': (n) => (n === 1 ? 'Undid' : `Undid ${n} times`),
    'history.redo': (n) => (n === 1 ? 'Redid' : `Redid ${n} times`),
  },
}
