import { FaultError } from '../../contract/fault'
import type { Output } from '../../contract/contract'
import { canonicalJson } from '../../history/canonical-json'
import type { CodeId, MemoId, ParticipantId } from '../../model/ids'
import type { RemovalCounts } from '../../model/removal'
import { openProject, writableProject, type App } from '../app-session'
import { required } from '../commit'
import type { Handlers } from '../handler'
import { countsOf, effectOf, unreachableOf } from './effect'
import { erase } from './erase'
import { listErasureOf } from './list-erasure'
import { documentsReached, reachOf } from './reach'
import { removeForGood } from './remove-for-good'
import type { Target } from './target'
import { touchedBy, touchedPassages } from './touched'

/** Withdrawal and removal for good: told before, done as a barrier, and what was done. */
export const withdrawalHandlers: Handlers<
  'participant.withdrawalEffect' | 'participant.withdraw' | 'removal.effect' | 'removal.remove' | 'removal.list'
> = {
  'participant.withdrawalEffect': async (app, input) => effectOf(app, await reachOf(app, personTarget(app, input))),
  'participant.withdraw': (app, input) => remove(app, 'participant.withdraw', personTarget(app, input), input),
  'removal.effect': async (app, input) => effectOf(app, await reachOf(app, passageTarget(app, input))),
  'removal.remove': (app, input) => remove(app, 'removal.remove', passageTarget(app, input), input),
  'removal.list': (app) =>
    openProject(app)
      .history.state.all('removal')
      .toSorted((a, b) => (a.at < b.at ? 1 : -1)),
}

function personTarget(
  app: App,
  {
    participant,
    code,
    called,
  }: Readonly<{ participant: ParticipantId; code: CodeId | null; called?: readonly string[] | undefined }>,
): Target {
  const { state } = openProject(app).history
  required(state.get(participant))
  if (code === null) return { kind: 'participant', participant, called: called ?? [] }
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

type Told = Readonly<{ expect: RemovalCounts; keep: readonly MemoId[] }>
type Command = 'participant.withdraw' | 'removal.remove'

/** Removes for good what the user was told of, and nothing else. */
async function remove(app: App, command: Command, target: Target, { expect, keep }: Told): Promise<Output<Command>> {
  const { state } = writableProject(app).history
  const reach = await reachOf(app, target)
  const counts = countsOf(state, reach)
  if (canonicalJson(counts) !== canonicalJson(expect)) throw new FaultError('removal.changed')
  const touched = touchedBy(state, reach)
  const kept = new Set(keep)
  const keptMemos = reach.memosNaming.filter((it) => kept.has(it.memo.id)).length
  const { change, texts } = erase(app, reach, kept)
  const removal = await removeForGood(app, command, change, {
    kind: target.kind,
    counts: { ...counts, memos: counts.memos - keptMemos },
    touched: touched.length,
    unreachable: unreachableOf(state, reach).length,
    erasure: listErasureOf(state, reach),
    forget: [...documentsReached(reach)],
  })
  return { removal, touched: touchedPassages(state, touched, texts) }
}
