import type { Input } from '../../contract/contract'
import { FaultError } from '../../contract/fault'
import type { PlaceId } from '../../model/ids'
import type { SecondLookReason } from '../../model/second-look'
import type { App } from '../app-session'
import { commit, required } from '../commit'
import { beginWriting, clusterOf, inScope } from './decide'
import { isReplacing } from './decisions'

/**
 * Keeps on places that stay that somebody has looked at them once more, and for which reasons. Fault: `record.missing`
 * (nothing is kept there).
 */
export async function confirmKept(
  app: App,
  { key, reasons, places: given }: Input<'anonymise.confirmKept'>,
): Promise<Record<string, never>> {
  const cluster = await clusterOf(app, key)
  const { places, outside } = inScope(cluster, { places: given })
  const isKept = (it: (typeof places | typeof outside)[number]) => it.decision !== null && !isReplacing(it.decision)
  const kept = places.filter(isKept)
  const words = outside.filter(isKept)
  if (cluster.identifier === null || kept.length + words.length === 0) throw new FaultError('record.missing')
  const { project, change } = beginWriting(app)
  const { state } = project.history
  for (const { place } of kept) {
    const record = required(state.get(place as PlaceId))
    change.update({ ...record, seenFor: joined(record.seenFor, reasons) })
  }
  if (words.length > 0) {
    const identifier = required(state.get(cluster.identifier))
    const isHere = (it: (typeof identifier.outside)[number]) =>
      !isReplacing(it.decision) && words.some((word) => word.record === it.record && word.field === it.field)
    const seen = identifier.outside.map((it) => (isHere(it) ? { ...it, seenFor: joined(it.seenFor, reasons) } : it))
    change.update({ ...identifier, outside: seen })
  }
  await commit(app, 'anonymise.confirmKept', change.build(), { counts: { places: kept.length + words.length } })
  return {}
}

function joined(
  before: readonly SecondLookReason[] | undefined,
  now: readonly SecondLookReason[],
): readonly SecondLookReason[] {
  return [...new Set([...(before ?? []), ...now])]
}
