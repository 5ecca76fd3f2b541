import { recordTypes, type DocumentId, type RecordType } from '../model/ids'
import type { AnyRecord } from '../model/schema'
import { applyProjectChange, documentOfRecord, invertProjectChange } from './apply'
import { canonicalJson } from './canonical-json'
import type { Frame } from './frame'
import { hashOfShell, zeroHash } from './journal-entry'
import type { ProjectChange } from './project-change'
import { createState, type ProjectState } from './project-state'
import { formatVersion, type DocumentSnapshot, type Snapshot } from './snapshot'

/** How far back undo reaches. */
export const undoLimit = 1000

/** Commands that undo does not reach across: they end what can be undone, and no payload of theirs is kept. */
export const barrierCommands: ReadonlySet<string> = new Set([
  'document.approve',
  'anonymise.remove',
  'participant.withdraw',
  'removal.remove',
  'nameList.delete',
])

/**
 * Commands that undo passes over: who codes, what was read, the project's settings, and the receipts of files that have
 * left and of removals. Every command that changes the settings is one of them, so that no undone step can bring old settings back.
 */
export const lastingCommands: ReadonlySet<string> = new Set([
  'coder.set',
  'document.markRead',
  'nameList.create',
  'nameList.forget',
  'project.configure',
  'report.write',
  'copy.forCoder',
  'copy.raw',
  'copy.markErased',
  'removal.see',
  'log.write',
  'participant.access',
])

/** An open project with its place in the journal. `record` changes it; nothing else does. */
export type ProjectHistory = {
  readonly state: ProjectState
  /** The last command. 0 before the first. */
  seq: number
  /** Hash of that command's shell; `zeroHash` before the first. */
  hash: string
  /** The steps that can be undone, the latest last. */
  undo: readonly Frame[]
  /** The steps that can be done again, the next one last. */
  redo: readonly Frame[]
}

/** The first snapshot of a project that holds nothing but these records. */
export function firstSnapshot(records: readonly AnyRecord[]): Snapshot {
  return {
    rest: { format: formatVersion, seq: 0, hash: zeroHash, records, undo: [], redo: [] },
    documents: [],
  }
}

/**
 * The project as the snapshot and the frames after it leave it. Frames that the snapshot holds already are passed over;
 * a gap between frames throws.
 */
export function replay(snapshot: Snapshot, frames: readonly Frame[]): ProjectHistory {
  const state = createState()
  applyProjectChange(state, contentOf(snapshot))
  const { seq, hash, undo, redo } = snapshot.rest
  const history: ProjectHistory = { state, seq, hash, undo, redo }
  for (const frame of frames) if (frame.shell.seq > history.seq) record(history, frame)
  return history
}

/**
 * Applies one new frame to the state and moves the steps: `history.undo` and `history.redo` move the step that `of`
 * names to the other stack, a barrier ends both, any other command can be undone and ends what could be done again.
 * Changes the history given, and gives it back. Throws, having changed nothing, when the frame does not follow.
 */
export function record(history: ProjectHistory, frame: Frame): ProjectHistory {
  const { shell, payload } = frame
  if (shell.seq !== history.seq + 1) throw new Error(`Command ${shell.seq} cannot follow ${history.seq}`)
  const stacks = stacksAfter(history, frame)
  applyProjectChange(history.state, payload)
  return Object.assign(history, { ...stacks, seq: shell.seq, hash: hashOfShell(shell) })
}

/** The next step to undo: the change to apply and the command that it takes back; null when there is none. */
export function nextUndo({
  state,
  undo,
}: ProjectHistory): Readonly<{ of: number; change: ProjectChange; step: Frame }> | null {
  const step = undo.at(-1)
  return step ? { of: step.shell.seq, change: asOfNow(state, invertProjectChange(step.payload)), step } : null
}

/** The next step to do again; null when there is none. */
export function nextRedo({
  state,
  redo,
}: ProjectHistory): Readonly<{ of: number; change: ProjectChange; step: Frame }> | null {
  const step = redo.at(-1)
  return step ? { of: step.shell.seq, change: asOfNow(state, step.payload), step } : null
}

/**
 * The change on the records as they stand: only fields that it changes itself, so that what a lasting command has written
 * in other fields since stays.
 */
function asOfNow(state: ProjectState, change: ProjectChange): ProjectChange {
  const updated = change.records.updated.map((it) => {
    const now = state.get<RecordType>(it.after.id)
    return now ? { before: now, after: withChangedFields(now, it) } : it
  })
  const removed = change.records.removed.map((it) => state.get<RecordType>(it.id) ?? it)
  return { ...change, records: { added: change.records.added, updated, removed } }
}

function withChangedFields(
  now: AnyRecord,
  { before, after }: Readonly<{ before: AnyRecord; after: AnyRecord }>,
): AnyRecord {
  const was = new Map<string, unknown>(Object.entries(before))
  const changed = Object.entries(after).filter(([field, value]) => !was.has(field) || !isSame(was.get(field), value))
  // A field that came with the change, as what has not been looked at has none, goes with it.
  const stays = Object.entries(now).filter(([field]) => !was.has(field) || Object.hasOwn(after, field))
  return Object.fromEntries([...stays, ...changed]) as AnyRecord
}

/** Values of records are JSON: equal when they are written alike, whatever the order of their fields. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b)
}

/** The project as it stands, to be written as a snapshot. Equal states give equal snapshots. */
export function snapshotOf({ state, seq, hash, undo, redo }: ProjectHistory): Snapshot {
  const documents = state.documents().map(({ id }) => documentSnapshotOf(state, id))
  return { rest: { format: formatVersion, seq, hash, records: restOf(state), undo, redo }, documents }
}

function stacksAfter({ undo, redo }: ProjectHistory, frame: Frame): Pick<ProjectHistory, 'undo' | 'redo'> {
  const { command, of } = frame.shell
  if (command === 'history.undo') return { undo: undo.slice(0, -1), redo: [...redo, stepNamed(undo, of)] }
  if (command === 'history.redo') return { undo: [...undo, stepNamed(redo, of)], redo: redo.slice(0, -1) }
  if (barrierCommands.has(command)) return { undo: [], redo: [] }
  if (lastingCommands.has(command)) return { undo, redo }
  return { undo: [...undo, frame].slice(-undoLimit), redo: [] }
}

function stepNamed(stack: readonly Frame[], of: number | null): Frame {
  const step = stack.at(-1)
  if (!step || step.shell.seq !== of) throw new Error(`Command ${of} is not the next step`)
  return step
}

/** The snapshot's content as a change of the empty state. */
function contentOf({ rest, documents }: Snapshot): ProjectChange {
  const texts = documents.flatMap(({ document, text }) => {
    if (text === '') return []
    return [{ document, change: { lengthBefore: 0, edits: [{ at: 0, removed: '', inserted: text }] }, displaced: [] }]
  })
  const added = [...rest.records, ...documents.flatMap((it) => it.records)]
  return { mapping: 1, texts, records: { added, updated: [], removed: [] } }
}

function documentSnapshotOf(state: ProjectState, document: DocumentId): DocumentSnapshot {
  const records: AnyRecord[] = [
    state.get(document)!,
    ...state.speakersOf(document),
    ...state.turnsOf(document),
    ...state.codingsOf(document),
    ...state.placesOf(document),
    ...state.passagesOf(document),
  ]
  return { document, text: state.textOf(document), records }
}

const documentTypes = ['speaker', 'turn', 'coding', 'place', 'passage'] as const
const restTypes = recordTypes.filter((it) => it !== 'document' && !documentTypes.some((type) => type === it))

/** What lies on no document; also what names one that is not there, so that nothing is lost. */
function restOf(state: ProjectState): readonly AnyRecord[] {
  const astray = documentTypes
    .flatMap((type): readonly AnyRecord[] => state.all(type))
    .filter((it) => !state.get(documentOfRecord(it)!))
  const rest = restTypes.flatMap((type): readonly AnyRecord[] => state.all(type))
  return [...rest, ...astray].sort((a, b) => (a.id < b.id ? -1 : 1))
}
