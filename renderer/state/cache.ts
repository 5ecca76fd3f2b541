import { create } from 'zustand'
import type { CallName, Input, Output, Reply } from '../../core/contract/contract'
import type { Fault } from '../../core/contract/fault'
import { api } from '../api/client'
import { isPatched, isTouched, patchView, type Change } from './freshness'

/** An answer that is kept while somebody looks at it, or until a change touches it. */
type Entry = Readonly<{
  name: CallName
  input: unknown
  value?: unknown
  fault?: Fault | undefined
  isStale: boolean
  isLoading: boolean
}>

/** The answers of queries, by call and input. */
export const useCache = create<Readonly<{ entries: ReadonlyMap<string, Entry> }>>(() => ({ entries: new Map() }))

const viewers = new Map<string, number>()
/** Rises with every fetch of an entry, so that an answer that was overtaken is dropped. */
const turns = new Map<string, number>()

/** What changes without the project: it is read anew each time. */
const outside: ReadonlySet<CallName> = new Set<CallName>(['file.list', 'project.entry'])

export function keyOf(name: CallName, input: unknown): string {
  return `${name} ${JSON.stringify(input)}`
}

function put(key: string, entry: Entry): void {
  useCache.setState(({ entries }) => ({ entries: new Map(entries).set(key, entry) }))
}

function entryAt(key: string): Entry | undefined {
  return useCache.getState().entries.get(key)
}

/** Starts to look at an answer: it is fetched if it is missing or stale. Gives the way to look away. */
export function watch<N extends CallName>(name: N, input: Input<N>): () => void {
  const key = keyOf(name, input)
  viewers.set(key, (viewers.get(key) ?? 0) + 1)
  const known = entryAt(key)
  const isOld = known && (known.isStale || outside.has(name))
  if (!known || (isOld && !known.isLoading)) void fetchEntry(key, name, input)
  return () => viewers.set(key, (viewers.get(key) ?? 1) - 1)
}

async function fetchEntry<N extends CallName>(key: string, name: N, input: Input<N>): Promise<void> {
  const turn = (turns.get(key) ?? 0) + 1
  turns.set(key, turn)
  const before = entryAt(key)
  put(key, { ...before, name, input, isStale: false, isLoading: true })
  const reply: Reply<Output<N>> = await api(name, input)
  if (turns.get(key) !== turn || !entryAt(key)) return
  const answer = reply.ok ? { value: reply.value, fault: undefined } : { value: before?.value, fault: reply.fault }
  put(key, { name, input, ...answer, isStale: false, isLoading: false })
}

/**
 * Takes up a change of the project: what is looked at is fetched anew or patched, the rest is forgotten. An answer on its way
 * may be older than the change, and a patch would be lost under it: it is asked for again.
 */
export function applyChange(change: Change): void {
  freshen(
    (entry) => isTouched(entry.name, entry.input, change) || (entry.isLoading && isPatched(entry.name, change)),
    (entry) =>
      isPatched(entry.name, change) && entry.value
        ? { ...entry, value: patchView(entry.value as Output<'document.view'>, change) }
        : entry,
  )
}

/** Takes up that the name list was opened or closed: what is told of names is another, and no change of the project says so. */
export function applyNameList(): void {
  freshen(
    ({ name }) => name !== 'document.view' && !outside.has(name),
    (entry) => entry,
  )
}

/** Takes up that the language model has read on, and where it has found something, that there is more to decide. */
export function applyModel(hasFound: boolean): void {
  freshen(
    ({ name }) => name === 'nameModel.status' || (hasFound && name !== 'document.view' && !outside.has(name)),
    (entry) => entry,
  )
}

function freshen(isOld: (entry: Entry) => boolean, kept: (entry: Entry) => Entry): void {
  const entries = new Map(useCache.getState().entries)
  const again: string[] = []
  for (const [key, entry] of entries) {
    if (!isOld(entry)) {
      entries.set(key, kept(entry))
    } else if ((viewers.get(key) ?? 0) > 0) {
      entries.set(key, { ...entry, isStale: true })
      again.push(key)
    } else {
      entries.delete(key)
    }
  }
  useCache.setState({ entries })
  for (const key of again) {
    const entry = entries.get(key)
    if (entry) void fetchEntry(key, entry.name, entry.input as never)
  }
}

/** Fetches an answer again, as after a fault. */
export function refresh<N extends CallName>(name: N, input: Input<N>): void {
  void fetchEntry(keyOf(name, input), name, input)
}

/** Forgets every answer: the project was closed, and nothing of it stays in the window. */
export function forgetAll(): void {
  for (const key of turns.keys()) turns.set(key, (turns.get(key) ?? 0) + 1)
  useCache.setState({ entries: new Map() })
}
