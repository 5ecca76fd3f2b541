import type { Known } from '../../anonymise/telling/find-told'
import type { Cluster } from '../../contract/anonymise'
import type { DocumentId, ParticipantId } from '../../model/ids'

/** What the queue knows in each document, with who it is. */
export type KnownOf = Known & Readonly<{ participant: ParticipantId | null; isOpen: boolean }>

/** The places of all clusters by document: what was found, and what was put in its place. */
export function knownByDocument(clusters: readonly Cluster[]): ReadonlyMap<DocumentId, readonly KnownOf[]> {
  const found = new Map<DocumentId, KnownOf[]>()
  for (const { kind, participant, places } of clusters)
    for (const { document, span, decision } of places) {
      const here = found.get(document) ?? []
      here.push({ span, kind, participant, isOpen: decision === null })
      found.set(document, here)
    }
  return found
}
