import type { Fault } from '../../../../core/contract/fault'
import type { ImportPreview } from './use-import'

/** One thing to read and ask about: a file, or one of the interviews in it. `file`: by its place among those that were given. */
export type ImportTask = Readonly<{
  file: number
  part: Readonly<{ preview: string; answers: ImportPreview['answers'] }> | null
}>

/** How it went. `same`: a document holds the same already, and it was left at that. `replaced`: it took the place of a document's words. */
export type ImportResult =
  | Readonly<{ what: 'added' | 'same' | 'replaced'; title: string }>
  | Readonly<{ what: 'skipped' }>
  | Readonly<{ what: 'failed'; fault: Fault }>

/** What became of one file, or of one interview in it. */
export type ImportOutcome = Readonly<{ file: number; name: string }> & ImportResult

/** What is left to do, the first first, and what became of the rest. `aside`: what must be asked about, when the rest is in. */
export type ImportQueue = Readonly<{
  tasks: readonly ImportTask[]
  aside: readonly ImportTask[]
  outcomes: readonly ImportOutcome[]
  /** Whether the rest goes in without being asked about, as far as it can. */
  isTakingRest: boolean
}>

export function queueOf(files: number): ImportQueue {
  const tasks = Array.from({ length: files }, (_, file) => ({ file, part: null }))
  return { tasks, aside: [], outcomes: [], isTakingRest: false }
}

/** The first task done with. `more`: what it left to do at once, as the other interviews in its file. */
export function settled(queue: ImportQueue, outcome: ImportOutcome, more: readonly ImportTask[] = []): ImportQueue {
  return comeAround({
    ...queue,
    tasks: [...more, ...queue.tasks.slice(1)],
    outcomes: [...queue.outcomes, outcome],
  })
}

/** The first task put aside, to be asked about when the rest is in. */
export function putAside(queue: ImportQueue): ImportQueue {
  return comeAround({ ...queue, tasks: queue.tasks.slice(1), aside: [...queue.aside, ...queue.tasks.slice(0, 1)] })
}

/** What was put aside comes when nothing else is left, and is asked about. */
function comeAround(queue: ImportQueue): ImportQueue {
  if (queue.tasks.length > 0) return queue
  return { ...queue, tasks: queue.aside, aside: [], isTakingRest: false }
}

/** Nothing more is done: what is left is skipped. */
export function stopped(queue: ImportQueue, names: readonly string[]): ImportQueue {
  const left = [...queue.tasks, ...queue.aside].map(({ file }): ImportOutcome => ({
    file,
    name: names[file] ?? '',
    what: 'skipped',
  }))
  return { tasks: [], aside: [], outcomes: [...queue.outcomes, ...left], isTakingRest: false }
}

/** The other interviews in a file that is read as several, after the one that was looked at. */
export function partsAfter(task: ImportTask, { preview, draft, answers }: ImportPreview): readonly ImportTask[] {
  const { parts } = draft
  if (parts === null || task.part !== null) return []
  return parts.titles
    .map((_, part) => ({ file: task.file, part: { preview, answers: { ...answers, part } } }))
    .slice(parts.index + 1)
}

/** Whether it is in the project now. */
export function isIn({ what }: ImportResult): boolean {
  return what === 'added' || what === 'replaced'
}

/** How many files are done with, in part at least, and how many of them came in. */
export function countsOf({ outcomes }: ImportQueue): Readonly<{ done: number; added: number }> {
  const files = (chosen: readonly ImportOutcome[]) => new Set(chosen.map((it) => it.file)).size
  return { done: files(outcomes), added: files(outcomes.filter(isIn)) }
}
