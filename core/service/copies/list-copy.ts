import { beginChange } from '../../history/change-builder'
import type { Copy } from '../../model/copy'
import { FaultError } from '../../contract/fault'
import type { IsoInstant } from '../../model/scalars'
import { writableProject, type App } from '../app-session'
import { commit } from '../commit'
import { nameListState } from '../project/status'

/** A copy that is about to be made, by who codes, now. */
export function newCopy(app: App, part: Pick<Copy, 'kind' | 'name' | 'documents'> & Partial<Copy>): Copy {
  const { ids, clock } = app.ports
  const { coder } = writableProject(app)
  const none = { originals: [], participant: null, reason: '', erased: null }
  return { ...none, id: ids.next('copy'), at: clock.now(), coder, ...part }
}

/**
 * A copy of the whole project that is about to be made, by whatever way: it may hold originals, so it needs the list open
 * while there is one, and a reason. Fault: `name-list.closed`.
 */
export function rawCopy(app: App, reason: string, nameAt: (at: IsoInstant) => string): Copy {
  const project = writableProject(app)
  if (nameListState(project) === 'closed') throw new FaultError('name-list.closed')
  const all = project.history.state.documents()
  const copy = newCopy(app, {
    kind: 'raw',
    name: '',
    documents: all.map((it) => it.id),
    originals: all.filter((it) => it.state !== 'deidentified').map((it) => it.id),
    reason,
  })
  return { ...copy, name: nameAt(copy.at) }
}

/** Lists a copy, then makes it: none is there that is not listed. One that could not be made is taken off the list again. */
export async function listedWhile<T>(app: App, command: string, copy: Copy, make: () => Promise<T>): Promise<T> {
  const { history } = writableProject(app)
  const listing = beginChange(history.state)
  listing.add(copy)
  await commit(app, command, listing.build())
  try {
    return await make()
  } catch (error) {
    const failed = beginChange(history.state)
    failed.remove(copy.id)
    await commit(app, command, failed.build())
    throw error
  }
}
