/** What was done, so many times in a row. */
type Deed = (times: number) => string

/** The commands that leave a line in the log, also those of former versions. */
type LoggedCommand =
  | 'project.openSample'
  | 'project.configure'
  | 'project.restore'
  | 'coder.set'
  | 'nameList.create'
  | 'nameList.delete'
  | 'nameList.forget'
  | 'participant.withdraw'
  | 'removal.remove'
  | 'removal.see'
  | 'import.confirm'
  | 'import.replace'
  | 'import.join'
  | 'document.rename'
  | 'document.describe'
  | 'document.remove'
  | 'document.markRead'
  | 'document.approve'
  | 'turn.correct'
  | 'turn.assign'
  | 'speaker.assign'
  | 'participant.add'
  | 'participant.update'
  | 'participant.column'
  | 'participant.importTable'
  | 'participant.access'
  | 'codebook.add'
  | 'codebook.update'
  | 'codebook.move'
  | 'codebook.merge'
  | 'codebook.park'
  | 'codebook.remove'
  | 'coding.add'
  | 'coding.update'
  | 'coding.remove'
  | 'memo.add'
  | 'memo.update'
  | 'memo.remove'
  | 'anonymise.decide'
  | 'anonymise.assign'
  | 'anonymise.confirmKept'
  | 'anonymise.remove'
  | 'anonymise.mark'
  | 'anonymise.undecide'
  | 'anonymise.merge'
  | 'anonymise.split'
  | 'anonymise.kind'
  | 'anonymise.participant'
  | 'anonymise.restore'
  | 'indirect.assess'
  | 'indirect.need'
  | 'secondReview.judge'
  | 'profile.save'
  | 'profile.remove'
  | 'report.write'
  | 'log.write'
  | 'copy.forCoder'
  | 'copy.raw'
  | 'copy.markErased'
  | 'history.undo'
  | 'history.redo'

/** All that the log says. A command without a sentence does not compile. */
export type LogTexts = Readonly<{
  title: string
  lead: string
  intact: string
  /** `at`: the first command that does not follow. */
  broken: (at: number) => string
  /** On whose clock the times are; `UTC`, or an IANA name. */
  clock: (timeZone: string) => string
  scope: (lines: number, commands: number) => string
  when: string
  who: string
  what: string
  /** For a command that this version does not know. */
  other: Deed
  commands: Readonly<Record<LoggedCommand, Deed>>
}>
