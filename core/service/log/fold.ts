import type { LogFilter, LogKind, LogLine, LogStep } from '../../contract/log'
import type { ProjectState } from '../../history/project-state'
import type { Shell } from '../../history/frame'
import type { AnyId, DocumentId, MemoId } from '../../model/ids'
import type { Memo } from '../../model/memo'
import type { Language } from '../../model/scalars'
import { localTime, type LocalTime } from './local-time'
import { deedText } from './deed'
import { documentOf, subjectOf, type NamedRecord } from './record-name'

/** No line holds more: one that opens must still be read. */
const longestLine = 500

type Deed = Readonly<{ shell: Shell; subject: NamedRecord; memos: readonly Memo[] }>

/**
 * The log as lines, the newest first. Commands alike in a row, by one person, on one day, about one document (or, outside
 * documents, one kind of thing) are one line; one that came with the words of a decision stands by itself. Every command
 * that the filter lets through is in exactly one line, and every decision memo.
 */
export function logLines(
  state: ProjectState,
  shells: readonly Shell[],
  { filter, language, timeZone }: Readonly<{ filter: LogFilter; language: Language; timeZone: string }>,
): readonly LogLine[] {
  const time = localTime(timeZone)
  const memos = new Map(state.all('memo').flatMap((it) => (it.kind === 'decision' ? [[it.id, it] as const] : [])))
  const loose = new Map(memos)
  const deeds: Deed[] = []
  for (const shell of shells) {
    const own = shell.records.flatMap((id) => loose.get(id as MemoId) ?? [])
    for (const { id } of own) loose.delete(id)
    deeds.push({ shell, subject: subjectOf(state, shell.records), memos: own })
  }
  const wanted = deeds.filter((it) => isWanted(state, it, filter, time))
  const lines = groupsOf(wanted, time).map((group) => lineOf(group, language))
  const alone = [...loose.values()]
    .filter((it) => isMemoWanted(state, it, filter, time))
    .map((it) => memoLine(state, it))
  return [...lines, ...alone].toSorted(newestFirst)
}

function newestFirst(a: LogLine, b: LogLine): number {
  return (b.steps[0]?.seq ?? 0) - (a.steps[0]?.seq ?? 0) || (a.to < b.to ? 1 : -1)
}

function groupsOf(deeds: readonly Deed[], time: LocalTime): readonly (readonly Deed[])[] {
  const groups: Deed[][] = []
  for (const deed of deeds) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && group.length < longestLine && isAlike(last, deed, time))
      group.push(deed)
    else groups.push([deed])
  }
  return groups
}

function isAlike(a: Deed, b: Deed, time: LocalTime): boolean {
  return (
    b.shell.seq === a.shell.seq + 1 &&
    a.shell.command === b.shell.command &&
    a.shell.coder === b.shell.coder &&
    a.subject.document === b.subject.document &&
    a.memos.length + b.memos.length === 0 &&
    time.day(a.shell.time) === time.day(b.shell.time)
  )
}

function lineOf(group: readonly Deed[], language: Language): LogLine {
  const first = group[0]!
  // A clock that was put back must not make a line end before it began.
  const times = group.map((it) => it.shell.time).toSorted()
  const { shell, subject, memos } = first
  const isOneThing = group.length === 1 || subject.document !== null
  return {
    kind: memos.length > 0 ? 'decision' : kindOf(shell.command),
    text: deedText(language, shell.command, group.length),
    name: isOneThing ? subject.name : '',
    nameOf: isOneThing ? subject.nameOf : '',
    coder: shell.coder,
    from: times[0]!,
    to: times.at(-1)!,
    target: group.length === 1 ? subject.target : documentTarget(subject.document),
    words: memos.map((it) => ({ memo: it.id, text: it.text })),
    steps: group.map(stepOf).reverse(),
  }
}

function documentTarget(document: DocumentId | null): LogLine['target'] {
  return document === null ? null : { kind: 'document', document }
}

function stepOf({ shell, subject }: Deed): LogStep {
  return { seq: shell.seq, time: shell.time, name: subject.name, record: subject.record, target: subject.target }
}

/** A decision whose command is not in this log, as in a copy. */
function memoLine(state: ProjectState, memo: Memo): LogLine {
  const { document, name, nameOf } = subjectOf(state, memo.about === null ? [] : [memo.about])
  return {
    kind: 'decision',
    text: '',
    ...{ name, nameOf },
    coder: memo.coder,
    from: memo.writtenAt,
    to: memo.writtenAt,
    target: document === null ? { kind: 'memo', memo: memo.id } : { kind: 'document', document },
    words: [{ memo: memo.id, text: memo.text }],
    steps: [],
  }
}

const kinds: readonly (readonly [RegExp, LogKind])[] = [
  [/^(?:import|document|speaker|turn|participant)\./, 'material'],
  [/^(?:codebook|coding)\./, 'coding'],
  [/^(?:anonymise|nameList|removal|passage|indirect|secondReview)\./, 'anonymisation'],
  [/^memo\./, 'memo'],
  [/^(?:report|profile|copy|log)\./, 'report'],
]

function kindOf(command: string): LogKind {
  return kinds.find(([form]) => form.test(command))?.[1] ?? 'project'
}

function isWanted(state: ProjectState, { shell, memos }: Deed, filter: LogFilter, time: LocalTime): boolean {
  const kind = [kindOf(shell.command), ...(memos.length > 0 ? (['decision'] as const) : [])]
  return (
    isWithin(shell, filter, time) &&
    (filter.kinds === null || kind.some((it) => filter.kinds?.includes(it))) &&
    (filter.record === null || shell.records.some((id) => isAbout(state, id, filter.record)))
  )
}

function isMemoWanted(state: ProjectState, memo: Memo, filter: LogFilter, time: LocalTime): boolean {
  const { about } = memo
  return (
    isWithin({ time: memo.writtenAt, coder: memo.coder }, filter, time) &&
    filter.kinds?.includes('decision') !== false &&
    (filter.record === null || memo.id === filter.record || (about !== null && isAbout(state, about, filter.record)))
  )
}

function isWithin(it: Pick<Shell, 'time' | 'coder'>, { coder, from, to }: LogFilter, time: LocalTime): boolean {
  if (coder !== null && coder !== it.coder) return false
  if (from === null && to === null) return true
  const day = time.day(it.time)
  return (from === null || day >= from) && (to === null || day <= to)
}

function isAbout(state: ProjectState, id: AnyId, wanted: AnyId | null): boolean {
  return id === wanted || (wanted?.startsWith('document:') === true && documentOf(state, id) === wanted)
}
