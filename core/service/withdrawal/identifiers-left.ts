import { formKey } from '../../anonymise/cluster/form-key'
import { overlaps } from '../../anchor/span'
import type { Cluster, PlaceInContext } from '../../contract/anonymise'
import type { Identifier } from '../../model/identifier'
import type { DocumentId } from '../../model/ids'
import type { Place } from '../../model/place'
import type { Span } from '../../model/scalars'
import { originalOf } from '../anonymise/originals'
import type { ProjectSession } from '../app-session'
import type { Cuts } from './cuts'

/** What becomes of identifiers: those that nobody else mentions go, the others lose the forms that nobody else uses. */
export type IdentifiersLeft = Readonly<{ gone: readonly Identifier[]; changed: readonly Identifier[] }>

type Scene = Readonly<{
  own: readonly Identifier[]
  clusters: readonly Cluster[]
  cuts: Cuts
  places: readonly Place[]
}>

/**
 * A participant's own identifiers lose every form, and go where no place of others bears them. Of the rest, one whose
 * every place goes was spoken of by nobody else.
 */
export function identifiersLeft(
  project: ProjectSession,
  { own: owned, clusters, cuts, places }: Scene,
): IdentifiersLeft {
  const own = new Set(owned.map((it) => it.id))
  const byId = new Map(clusters.map((it) => [it.identifier, it]))
  const placed = new Set(places.map((it) => it.identifier))
  const gone: Identifier[] = []
  const changed: Identifier[] = []
  for (const identifier of project.history.state.all('identifier')) {
    const cluster = byId.get(identifier.id)
    const all = cluster?.places ?? []
    const staying = all.filter((it) => !isCut(cuts, it))
    const isReached = staying.length < all.length || placed.has(identifier.id)
    if (own.has(identifier.id)) {
      if (staying.length === 0) gone.push(identifier)
      else changed.push(withoutName(identifier))
    } else if (isReached) {
      const forms = formsLeft(project, identifier, { staying, cluster, cuts })
      if (isTheirsAlone(identifier, { staying, cluster, cuts })) gone.push(identifier)
      else if (forms.length < identifier.forms.length) changed.push({ ...identifier, forms })
    }
  }
  return { gone, changed }
}

/** Whether nobody else speaks of it: no place stays, and it is none of the participants. */
function isTheirsAlone({ participant }: Identifier, { staying, cluster, cuts }: Left): boolean {
  return participant === null && staying.length === 0 && !hasWordsElsewhere(cluster, cuts)
}

/** An identifier of somebody who is gone: others' places are left, and nothing tells what or who stood there. */
function withoutName(identifier: Identifier): Identifier {
  return {
    ...identifier,
    forms: [],
    participant: null,
    outside: [],
    decision: { kind: 'remove' },
  }
}

function isCut(cuts: Cuts, { document, span }: Readonly<{ document: DocumentId; span: Span }>): boolean {
  return cuts.documents.has(document) || (cuts.within.get(document) ?? []).some((it) => overlaps(it.span, span))
}

function hasWordsElsewhere(cluster: Cluster | undefined, cuts: Cuts): boolean {
  return (cluster?.outside ?? []).some((it) => it.document === null || !cuts.documents.has(it.document))
}

type Left = Readonly<{
  staying: readonly PlaceInContext[]
  cluster: Cluster | undefined
  cuts: Cuts
}>

/** The forms without those that only the words that go have used. */
function formsLeft(project: ProjectSession, identifier: Identifier, left: Left): readonly string[] {
  const surface = (it: PlaceInContext) => {
    const place = it.place === null ? undefined : project.history.state.get(it.place)
    return place === undefined || place.replacement === null ? it.text : originalOf(project, place)
  }
  const keyOf = (it: PlaceInContext) => formKey(surface(it) ?? '', identifier.kind)
  const outside = (left.cluster?.outside ?? []).map((it) => formKey(it.text, identifier.kind))
  const kept = new Set([...left.staying.map(keyOf), ...outside])
  const removed = new Set((left.cluster?.places ?? []).filter((it) => isCut(left.cuts, it)).map(keyOf))
  return identifier.forms.filter((it) => {
    const key = formKey(it, identifier.kind)
    return kept.has(key) || !removed.has(key)
  })
}
