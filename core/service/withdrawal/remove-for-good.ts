import { FaultError } from '../../contract/fault'
import type { ChangeBuilder } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId } from '../../model/ids'
import type { ListErasure, Removal } from '../../model/removal'
import { writableProject, type App } from '../app-session'
import { commitBarrier } from '../commit'
import { settleNameList } from './list-erasure'

type Removing = Pick<Removal, 'kind' | 'counts' | 'touched' | 'passages' | 'unreachable'> &
  Readonly<{
    erasure: ListErasure
    /** Documents whose imported bytes go. */
    forget: readonly DocumentId[]
  }>

/**
 * The one way in which anything is removed for good. The project goes first, as one barrier with its receipt; then the
 * name list, if it is open. Where the list is closed or cannot be written, the receipt says that it is still to be done.
 */
export async function removeForGood(
  app: App,
  command: 'participant.withdraw' | 'removal.remove' | 'anonymise.remove',
  change: ChangeBuilder,
  { erasure, forget, ...told }: Removing,
): Promise<Removal> {
  const project = writableProject(app)
  const { state } = project.history
  const receipt: Removal = {
    id: app.ports.ids.next('removal'),
    at: app.ports.clock.now(),
    coder: project.coder,
    ...told,
    inNameList: waitingFor(state, erasure),
  }
  change.add(receipt)
  await commitBarrier(app, command, change.build(), { counts: { ...told.counts }, forget })
  project.detected.clear()
  project.sought = null
  await settleNameList(app, project).catch(unlessExpected)
  return state.get(receipt.id) ?? receipt
}

/** What the name list is to lose; null where there is no list, or nothing in it. */
function waitingFor(state: ProjectState, erasure: ListErasure): ListErasure | null {
  const { nameListId, keyDeletedAt } = state.settings()
  const isEmpty = Object.values(erasure).every((it) => typeof it === 'boolean' || it.length === 0)
  return nameListId === null || keyDeletedAt !== null || isEmpty ? null : erasure
}

/** A disk that refuses leaves the list as it was, and the receipt with what is to be done. */
function unlessExpected(error: unknown): void {
  if (!(error instanceof FaultError)) throw error
}
