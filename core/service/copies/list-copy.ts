import { beginChange } from '../../history/change-builder'
import type { Copy } from '../../model/copy'
import { writableProject, type App } from '../app-session'
import { commit } from '../commit'

/** A copy that is about to be made, by who codes, now. */
export function newCopy(app: App, part: Pick<Copy, 'kind' | 'name' | 'documents'> & Partial<Copy>): Copy {
  const { ids, clock } = app.ports
  const { coder } = writableProject(app)
  const none = { originals: [], participant: null, reason: '', erased: null }
  return { ...none, id: ids.next('copy'), at: clock.now(), coder, ...part }
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
