import type { Scope } from '../../contract/anonymise'
import { FaultError } from '../../contract/fault'
import type { App } from '../app-session'
import { commit } from '../commit'
import { beginWriting, clusterOf, identifierOf, inScope } from './decide'
import { writeOutside } from './outside-edits'
import { commitTitle } from './title'
import { writePlaces } from './write-places'

/**
 * Takes decisions back: the originals stand there again, and wait. What was removed for good cannot come back. Faults:
 * `record.missing` (nothing is decided there), `name-list.closed`, `place.original-gone`.
 */
export async function undecide(
  app: App,
  input: Readonly<{ key: string; scope: Scope }>,
): Promise<Readonly<{ key: string; places: number }>> {
  const cluster = await clusterOf(app, input.key)
  const writing = beginWriting(app)
  const { project, change, edits } = writing
  const { places, outside } = inScope(cluster, input.scope)
  const decided = places.filter((it) => it.decision !== null)
  const decidedOutside = outside.filter((it) => it.decision !== null)
  const count = decided.length + decidedOutside.length
  if (cluster.identifier === null || count === 0) throw new FaultError('record.missing')
  const before = identifierOf(app, project, cluster)
  const back = { identifier: before, forms: cluster.forms, decision: null }
  writePlaces(writing, { ...back, places: decided })
  const written = writeOutside(project.history.state, edits, { ...back, places: decidedOutside })
  const isWhole = input.scope === 'project'
  // As a whole it waits anew, and so does what may be a word: in doubt as it was found.
  const words = places.filter((it) => it.doubt !== null).flatMap((it) => it.place ?? [])
  if (isWhole) for (const it of words) change.remove(it)
  change.update({ ...before, outside: written, decision: isWhole ? null : before.decision })
  await commitTitle(app, edits)
  edits.flush()
  await commit(app, 'anonymise.undecide', change.build(), { counts: { places: count } })
  return { key: before.id, places: count }
}
