import { displayForm } from '../../anonymise/cluster/form-key'
import type { Cluster, PlaceInContext } from '../../contract/anonymise'
import type { Input } from '../../contract/contract'
import { FaultError } from '../../contract/fault'
import type { Decision } from '../../model/identifier'
import type { IdentifierId } from '../../model/ids'
import type { App } from '../app-session'
import { commit } from '../commit'
import { beginWriting, clusterOf, identifierOf, inScope } from './decide'
import { isReplacing } from './decisions'
import { pinPlaces, writePlaces, type Writing } from './write-places'

/**
 * Says whose one place that waits is, and gives the key that the cluster then has. Where that person is decided, their decision is written there at once; a word is kept
 * at that place alone. Faults: `record.missing` (nothing waits there), and those of the decision.
 */
export async function assignPlace(
  app: App,
  { key, place: at, to }: Input<'anonymise.assign'>,
): Promise<Readonly<{ key: string }>> {
  const cluster = await clusterOf(app, key)
  const [place] = inScope(cluster, { places: [at] }).places
  if (place === undefined || place.decision !== null) throw new FaultError('record.missing')
  const owner = 'word' in to || to.cluster === key ? cluster : await clusterOf(app, to.cluster)
  const writing = beginWriting(app)
  const decision: Decision | null = 'word' in to ? { kind: 'keep', reason: to.word } : owner.decision
  const identifier = writeAt(writing, { owner, place, decision })
  writing.edits.flush()
  await commit(app, 'anonymise.assign', writing.change.build())
  return { key: owner === cluster ? identifier : key }
}

type At = Readonly<{ owner: Cluster; place: PlaceInContext; decision: Cluster['decision'] }>

function writeAt(writing: Writing, { owner, place, decision }: At): IdentifierId {
  const { app, project, change } = writing
  const own = identifierOf(app, project, owner)
  const form = displayForm(place.text, owner.kind)
  // A form that others have is not this one's elsewhere: the place alone is, with its original.
  if (owner.identifier === null) change.add(own)
  const isListMissing = project.history.state.settings().nameListId === null
  if (decision !== null && isReplacing(decision) && isListMissing) throw new FaultError('name-list.none')
  if (decision === null) pinPlaces(writing, own, [place])
  else writePlaces(writing, { identifier: own, forms: [...own.forms, form], decision, places: [place] })
  return own.id
}
