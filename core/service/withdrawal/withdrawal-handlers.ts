import { FaultError } from '../../contract/fault'
import type { Output } from '../../contract/contract'
import { beginChange } from '../../history/change-builder'
import type { CodeId, MemoId, ParticipantId } from '../../model/ids'
import { openProject, writableProject, type App } from '../app-session'
import { allClusters } from '../anonymise/queue'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { mayBeCalled } from './called'
import { effectOf } from './effect'
import { erase } from './erase'
import { listErasureOf } from './list-erasure'
import { documentsReached, reachOf } from './reach'
import { removeForGood } from './remove-for-good'
import type { Target } from './target'
import { idOf, toSee, touchedBy, touchedNow } from './touched'

/** Withdrawal and removal for good: told before, done as a barrier, and what was done. */
export const withdrawalHandlers: Handlers<
  | 'participant.withdrawalEffect'
  | 'participant.withdraw'
  | 'removal.effect'
  | 'removal.remove'
  | 'removal.list'
  | 'removal.touched'
  | 'removal.see'
> = {
  'participant.withdrawalEffect': async (app, input) =>
    effectOf(app, await reachOf(app, await personTarget(app, input))),
  'participant.withdraw': async (app, input) =>
    remove(app, 'participant.withdraw', await personTarget(app, input), input),
  'removal.effect': async (app, input) => effectOf(app, await reachOf(app, passageTarget(app, input))),
  'removal.remove': (app, input) => remove(app, 'removal.remove', passageTarget(app, input), input),
  'removal.list': (app) =>
    openProject(app)
      .history.state.all('removal')
      .toSorted((a, b) => (a.at < b.at ? 1 : -1)),

  'removal.touched': (app, { removal }) => {
    const { state } = openProject(app).history
    return touchedNow(state, required(state.get(removal)))
  },

  async 'removal.see'(app, { removal, passage, isSeen }) {
    const { state } = writableProject(app).history
    const receipt = required(state.get(removal))
    required(receipt.passages.find((it) => idOf(it) === passage))
    const passages = receipt.passages.map((it) => (idOf(it) === passage ? { ...it, isSeen } : it))
    const change = beginChange(state)
    change.update({ ...receipt, passages })
    await commit(app, 'removal.see', change.build())
    return {}
  },
}

/** Who goes. Where the user has not said what they are called, it is what there is a reason for. */
async function personTarget(
  app: App,
  {
    participant,
    code,
    called,
  }: Readonly<{ participant: ParticipantId; code: CodeId | null; called?: readonly string[] | undefined }>,
): Promise<Target> {
  const project = openProject(app)
  const { state } = project.history
  required(state.get(participant))
  if (code === null) {
    const named = mayBeCalled(project, await allClusters(app), participant).filter((it) => it.because !== null)
    return { kind: 'participant', participant, called: called ?? named.map((it) => it.cluster.key) }
  }
  required(state.get(code))
  return { kind: 'topic', participant, code }
}

function passageTarget(app: App, { document, span }: Omit<Extract<Target, { kind: 'passage' }>, 'kind'>): Target {
  const { state } = openProject(app).history
  required(state.get(document))
  const text = state.textOf(document)
  if (span.end > text.length) throw new FaultError('span.outside')
  if (text.slice(span.start, span.end).trim() === '') throw new FaultError('coding.empty-span')
  return { kind: 'passage', document, span }
}

type Told = Readonly<{ expect: string; keep: readonly MemoId[] }>
type Command = 'participant.withdraw' | 'removal.remove'

/** Removes for good what the user was told of, and nothing else. */
async function remove(app: App, command: Command, target: Target, { expect, keep }: Told): Promise<Output<Command>> {
  const { state } = writableProject(app).history
  const reach = await reachOf(app, target)
  const { digest, counts, unreachable } = await effectOf(app, reach)
  if (digest !== expect) throw new FaultError('removal.changed')
  const touched = touchedBy(state, reach)
  const kept = new Set(keep)
  const keptMemos = reach.memosNaming.filter((it) => kept.has(it.memo.id)).length
  const { change, fate } = erase(app, reach, kept)
  const removal = await removeForGood(app, command, change, {
    kind: target.kind,
    counts: { ...counts, memos: counts.memos - keptMemos },
    touched: touched.length,
    passages: toSee(touched, fate),
    unreachable: unreachable.length,
    erasure: listErasureOf(state, reach),
    forget: [...documentsReached(reach)],
  })
  return { removal, touched: touchedNow(state, removal) }
}
