import type { Input, Output, Reply } from '../../../../core/contract/contract'
import type { Fault } from '../../../../core/contract/fault'
import type { DocumentId } from '../../../../core/model/ids'
import type { Participant } from '../../../../core/model/participant'
import { createCameIn } from './came-in'
import { confirmed, proposedAnswers, type ImportAnswers } from './import-answers'
import {
  partsAfter,
  putAside,
  queueOf,
  settled,
  stopped,
  type ImportQueue,
  type ImportResult,
  type ImportTask,
} from './import-queue'
import { isClear } from './is-clear'
import { createReadAhead } from './read-ahead'
import type { ImportPreview } from './use-import'

type Confirm = Input<'import.confirm'>
/** How it came in: as a document of its own, or in the place of one's words. */
export type CameIn = Readonly<{ what: 'added' | 'replaced'; title: string }>
type Confirmed = Reply<Output<'import.confirm'>>

/** What a run needs of the host. Files are meant by their place among those that were given. */
export type ImportPorts = Readonly<{
  read: (task: ImportTask) => Promise<Reply<ImportPreview>>
  discard: (preview: ImportPreview) => void
  confirm: (input: Confirm) => Promise<Confirmed>
  participants: () => Promise<readonly Participant[]>
  /** The title of a document of the project. */
  titleOf: (document: DocumentId) => Promise<string>
}>

/**
 * What is asked about. `same`: the title of the document that holds the same already. `version`: the document that it is
 * another version of.
 */
export type Asked = Readonly<{
  preview: ImportPreview
  same: string | null
  version: Readonly<{ document: DocumentId; title: string }> | null
}>

/** Where a run is. All three null: a file is being read, or goes in. */
export type ImportState = Readonly<{
  queue: ImportQueue
  asked: Asked | null
  fault: Fault | null
  /** What was last said of the names; the next file is taken to be like it. */
  names: ImportAnswers['names']
}>

const ahead = 2

/**
 * Takes files one by one: reads each, holds its preview until it is taken or skipped, then goes on. A bad one stops nobody.
 * The next two are read meanwhile. `takeRest`: what is clear goes in without asking, what is not is asked about afterwards.
 */
export function createImportRun(names: readonly string[], ports: ImportPorts) {
  let state: ImportState = { queue: queueOf(names.length), asked: null, fault: null, names: 'real' }
  let isOver = false
  /** What goes in just now: it is in before the run can end. */
  let underWay: Promise<void> = Promise.resolve()
  const heard = new Set<() => void>()
  const reads = createReadAhead(ports)
  const cameIn = createCameIn()

  function set(change: Partial<ImportState>): void {
    state = { ...state, ...change }
    for (const hear of heard) hear()
  }

  /** Reads on until something has to be asked. */
  async function go(): Promise<void> {
    for (let [task] = state.queue.tasks; task && !isOver; [task] = state.queue.tasks) {
      const reply = await reads.reading(task)
      if (isOver) return
      // The interviews of one file wait under one preview, and are read one at a time.
      const next = state.queue.tasks.slice(1, 1 + ahead).filter((it) => it.part === null)
      for (const it of next) void reads.reading(it)
      if (!reply.ok && !state.queue.isTakingRest) return set({ fault: reply.fault })
      if (!reply.ok) settle(task, { what: 'failed', fault: reply.fault })
      else {
        const asked = await askedAbout(reply.value, cameIn.titleOf(reply.value), ports)
        if (isOver) return
        if (!state.queue.isTakingRest) return set({ asked })
        underWay = takeIfClear(task, asked)
        await underWay
      }
    }
  }
  function settle(task: ImportTask, result: ImportResult, more: readonly ImportTask[] = []): void {
    reads.done(task)
    const outcome = { file: task.file, name: names[task.file] ?? '', ...result }
    set({ queue: settled(state.queue, outcome, more), asked: null, fault: null })
  }
  async function takeIfClear(task: ImportTask, { preview, same }: Asked): Promise<void> {
    const answers = same === null ? await answersWithoutAsking(preview) : null
    if (isOver) return
    if (answers) {
      const reply = await ports.confirm(answers)
      if (!reply.ok) {
        ports.discard(preview)
        return settle(task, { what: 'failed', fault: reply.fault })
      }
      const { title } = reply.value.document
      cameIn.add(preview, title)
      return settle(task, { what: 'added', title })
    }
    ports.discard(preview)
    if (same !== null) return settle(task, { what: 'same', title: same })
    reads.done(task)
    set({ queue: putAside(state.queue) })
  }
  async function answersWithoutAsking(preview: ImportPreview): Promise<Confirm | null> {
    if (!isClear(preview, cameIn.isSilenceKnown())) return null
    return confirmed(preview, proposedAnswers(preview, await ports.participants(), state.names))
  }

  return {
    state: () => state,
    subscribe: (hear: () => void) => {
      heard.add(hear)
      return () => void heard.delete(hear)
    },
    start: () => void go(),
    /** What was asked about came in, as the preview was read at last. */
    came: (result: CameIn, preview: ImportPreview, said: ImportAnswers['names']) => {
      const [task] = state.queue.tasks
      if (!task) return
      // What was read ahead does not know how this one was read.
      if (JSON.stringify(preview.answers) !== JSON.stringify(state.asked?.preview.answers)) {
        reads.dropAll(task)
      }
      cameIn.add(preview, result.title)
      set({ names: said })
      // A document's own file is read for that document alone.
      settle(task, result, preview.isReread ? [] : partsAfter(task, preview))
      void go()
    },
    /** The first task is left alone; the other interviews in its file are still asked about. */
    skip: (preview: ImportPreview | null) => {
      const [task] = state.queue.tasks
      if (!task) return
      const more = preview && !preview.isReread ? partsAfter(task, preview) : []
      // The next interview of the same file waits under the same preview.
      const isLastOfFile = [...more, ...state.queue.tasks.slice(1)][0]?.file !== task.file
      if (state.asked && isLastOfFile) ports.discard(state.asked.preview)
      settle(task, skipped(state), more)
      void go()
    },
    /** From the next file on, nothing is asked that need not be. */
    takeRest: () => {
      set({ queue: { ...state.queue, isTakingRest: true } })
    },
    /** Ends it; what came in stays. */
    stop: () => {
      isOver = true
      reads.dropAll(null)
      void underWay.then(() => set({ queue: stopped(state.queue, names), asked: null, fault: null }))
    },
  }
}

function skipped({ asked, fault }: ImportState): ImportResult {
  if (fault) return { what: 'failed', fault }
  return asked?.same ? { what: 'same', title: asked.same } : { what: 'skipped' }
}

async function askedAbout(preview: ImportPreview, cameInAs: string | null, { titleOf }: ImportPorts): Promise<Asked> {
  const { sameAs, versionOf: document } = preview
  const title = document === null ? '' : await titleOf(document)
  return {
    preview,
    same: cameInAs ?? (sameAs === null ? null : title),
    version: document === null ? null : { document, title },
  }
}
