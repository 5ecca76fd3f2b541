import type { IdentifierKind, Tier } from '../model/identifier'
import type { DocumentId, IdentifierId, ParticipantId } from '../model/ids'
import type { Span } from '../model/scalars'
import type { Candidate } from './candidate'
import { clusterForms, type FormGroup } from './cluster/group-forms'

/**
 * One text with what the detectors found in it. `document` is what the places found are told by; `within`, the document that it
 * belongs to where that is another: a shared first name goes to the one of its people who is named there.
 */
export type ClusterSource<D = DocumentId> = Readonly<{
  document: D
  within?: unknown
  text: string
  candidates: readonly Candidate[]
}>

/** An identifier that the project has already, with its forms. */
export type KnownIdentifier = Readonly<{
  identifier: IdentifierId
  kind: IdentifierKind
  forms: readonly string[]
  participant: ParticipantId | null
  /** Where it stands by what is decided or tied to it, as `within` names documents. */
  documents?: ReadonlySet<unknown>
}>

/** A person, place … of the queue: all spellings and places that are thought to mean the same. */
export type ClusterDraft<D = DocumentId> = Readonly<{
  /** The same while the texts stand: the identifier, or kind and folded main form. */
  key: string
  identifier: IdentifierId | null
  kind: IdentifierKind
  tier: Tier
  /** The main form first: for a known identifier its own, else the fullest of the commonest, without genitive. */
  forms: readonly string[]
  participant: ParticipantId | null
  places: readonly Readonly<{ document: D; span: Span; tier: Tier }>[]
}>

const weight: Readonly<Record<Tier, number>> = { certain: 0, likely: 1, ask: 2 }

/**
 * Gathers the candidates of all documents into clusters: every candidate lies in exactly one. Forms meet by genitive,
 * case, near spelling and sound, pet name, initials, and a single name with the one full name that holds it, in the project or
 * in its document; known identifiers come first. Two full names that share one part are never one person. In the order of first standing; places in reading order.
 */
export function clusterCandidates<D = DocumentId>(
  documents: readonly ClusterSource<D>[],
  known: readonly KnownIdentifier[],
): readonly ClusterDraft<D>[] {
  const found = documents.flatMap(({ document, within, text, candidates }) =>
    candidates.map((it) => ({
      document,
      within: within ?? document,
      span: it.span,
      tier: it.tier,
      kind: it.kind,
      surface: text.slice(it.span.start, it.span.end),
    })),
  )
  const groups = clusterForms(
    found.map(({ surface, kind, within }) => ({ surface, kind, document: within })),
    known,
  )
  return groups.map((group) => draftOf(group, known, (at) => found[at] as (typeof found)[number]))
}

type Found<D> = Readonly<{
  document: D
  within: unknown
  span: Span
  tier: Tier
  kind: IdentifierKind
  surface: string
}>

function draftOf<D>(
  group: FormGroup,
  known: readonly KnownIdentifier[],
  foundAt: (at: number) => Found<D>,
): ClusterDraft<D> {
  const places = group.members.map(foundAt)
  const owner = group.known === null ? null : known[group.known]
  const tier = places.reduce<Tier>((best, it) => (weight[it.tier] < weight[best] ? it.tier : best), 'ask')
  return {
    key: owner ? owner.identifier : `${group.kind}:${group.key}`,
    identifier: owner?.identifier ?? null,
    kind: group.kind,
    tier,
    forms: group.forms,
    participant: owner?.participant ?? null,
    places: places.map(({ document, span, tier }) => ({ document, span, tier })),
  }
}
