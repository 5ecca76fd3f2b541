import { useCallback, useState } from 'react'
import type { CallName, Contract, Input, Output, Reply } from '../../core/contract/contract'
import type { Fault } from '../../core/contract/fault'
import { projectStatus } from '../../core/contract/project'
import { api } from '../api/client'
import { messagesNow } from '../messages/use-messages'
import { takeUpDrafts } from './drafts'
import { applyNameList } from './cache'
import { notify, notifyFault } from './notices'
import { setProject } from './session'

type CommandName = { [N in CallName]: Contract[N]['kind'] extends 'query' ? never : N }[CallName]

/** Does a command outside a component. A fault becomes a notice in words, unless it is shown where it belongs. */
export async function runCommand<N extends CallName>(
  name: N,
  input: Input<N>,
  faults: 'notice' | 'own' = 'notice',
): Promise<Reply<Output<N>>> {
  const reply = await underWay(api(name, input))
  if (!reply.ok && faults === 'notice') notifyFault(reply.fault)
  if (reply.ok) await takeUpAnswer(name, reply.value)
  return reply
}

/** What the window shows of the project follows the answers; an opened project brings back what was being written in it. */
async function takeUpAnswer(name: CallName, value: unknown): Promise<void> {
  if (name.startsWith('nameList.')) applyNameList()
  if (name === 'project.close') setProject(null)
  if (name === 'project.create') setProject((value as Output<'project.create'>).status)
  if (!answersWithStatus.has(name)) return
  const drafts = opens.has(name) ? await api('project.drafts', {}) : null
  setProject(projectStatus.parse(value))
  if (drafts?.ok && takeUpDrafts(drafts.value.drafts)) notify(messagesNow().frame.draftsBack)
}

const calls = new Set<Promise<unknown>>()

function underWay<T>(call: Promise<T>): Promise<T> {
  calls.add(call)
  const end = () => void calls.delete(call)
  call.then(end, end)
  return call
}

/** Every command that was sent, and those that followed from their answers, has its answer when it resolves. */
export async function commandsAnswered(): Promise<void> {
  do {
    await Promise.allSettled(calls)
    // What waits for an answer, or is about to be sent, comes before the next turn.
    await new Promise((turn) => setTimeout(turn))
  } while (calls.size > 0)
}

const opens: ReadonlySet<CallName> = new Set<CallName>([
  'project.open',
  'project.openKept',
  'project.recover',
  'project.openSample',
])

const answersWithStatus: ReadonlySet<CallName> = new Set<CallName>([
  'project.open',
  'project.openKept',
  'project.recover',
  'project.openSample',
  'project.configure',
  'project.restore',
  'coder.set',
  'nameList.create',
  'nameList.open',
  'nameList.close',
  'nameList.delete',
  'history.undo',
  'history.redo',
])

export type CommandState<N extends CommandName> = Readonly<{
  run: (input: Input<N>) => Promise<Reply<Output<N>>>
  isBusy: boolean
  /** The fault of the last run, for `faults: 'own'`. */
  fault: Fault | null
  clear: () => void
}>

/** A command with its state. `own`: the component shows the fault itself, as a wrong password at its field. */
export function useCommand<N extends CommandName>(name: N, faults: 'notice' | 'own' = 'notice'): CommandState<N> {
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const run = useCallback(
    async (input: Input<N>) => {
      setBusy(true)
      setFault(null)
      const reply = await runCommand(name, input, faults)
      setBusy(false)
      if (!reply.ok) setFault(reply.fault)
      return reply
    },
    [name, faults],
  )
  const clear = useCallback(() => setFault(null), [])
  return { run, isBusy, fault, clear }
}
