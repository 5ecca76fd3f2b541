import type { ProjectState } from '../../history/project-state'
import { zeroHash } from '../../history/journal-entry'
import { formatVersion, type DocumentSnapshot, type Snapshot } from '../../history/snapshot'
import type { Copy } from '../../model/copy'
import type { Decision, Identifier } from '../../model/identifier'
import type { AnyId, CoderId, DocumentId } from '../../model/ids'
import type { Participant } from '../../model/participant'
import type { AnyRecord } from '../../model/schema'

/** Which approved documents, with their codings or without, and the record of the copy. */
export type CoderCopyChoice = Readonly<{ documents: readonly DocumentId[]; withCodings: boolean; copy: Copy }>

/**
 * What a second coder is given: the documents as they stand, which are approved, the codebook, those who speak by their
 * pseudonyms, those who coded by their initials, and the record of the copy itself. No original, no form of a name, no memo, no attribute, no receipt, no
 * reason, no step to undo. Records keep their ids, so that the codings can be brought home.
 */
export function coderSnapshot(state: ProjectState, { documents, withCodings, copy }: CoderCopyChoice): Snapshot {
  const texts = documents.map((id) => documentOf(state, id, withCodings))
  const lying = texts.flatMap((it) => it.records)
  const people = new Set(
    lying.flatMap((it) => ('participant' in it && it.participant !== null ? [it.participant] : [])),
  )
  const participants = state.all('participant').filter((it) => people.has(it.id))
  const codes = state.all('code')
  const named = new Set<AnyId>(
    [...documents, ...lying, ...participants, ...codes].map((it) => (typeof it === 'string' ? it : it.id)),
  )
  const places = new Set(lying.flatMap((it) => ('identifier' in it ? [it.identifier] : [])))
  const identifiers = state
    .all('identifier')
    .map((it) => withoutForms(it, named))
    .filter((it) => places.has(it.id) || it.outside.length > 0)
  const coders = codersIn(lying, copy.coder)
  const records: AnyRecord[] = [
    { ...state.settings(), nameListId: null, keyDeletedAt: null },
    ...state.all('coder').flatMap((it) => (coders.has(it.id) ? [{ ...it, name: it.initials }] : [])),
    ...participants.map(withoutFacts),
    ...codes,
    ...identifiers,
    copy,
  ]
  return { rest: { format: formatVersion, seq: 0, hash: zeroHash, records, undo: [], redo: [] }, documents: texts }
}

function documentOf(state: ProjectState, id: DocumentId, withCodings: boolean): DocumentSnapshot {
  const document = state.get(id)
  if (document === undefined) throw new Error(`No document ${id} to copy`)
  const places = state
    .placesOf(id)
    .map((it) => ({ ...it, original: null, decision: it.decision === null ? null : withoutReason(it.decision) }))
  return {
    document: id,
    text: state.textOf(id),
    records: [
      { ...document, fileName: null },
      ...state.speakersOf(id),
      ...state.turnsOf(id),
      ...(withCodings ? state.codingsOf(id) : []),
      ...places,
    ],
  }
}

/** Only what stands in the words that the copy has; nothing of what stood there before. */
function withoutForms(identifier: Identifier, named: ReadonlySet<AnyId>): Identifier {
  const { decision, participant } = identifier
  return {
    ...identifier,
    forms: [],
    merged: [],
    splitFrom: null,
    participant: participant !== null && named.has(participant) ? participant : null,
    decision: decision === null ? null : withoutReason(decision),
    outside: identifier.outside
      .filter((it) => named.has(it.record) && it.field !== 'fileName' && it.replacement !== null)
      .map((it) => ({ ...it, original: null, decision: withoutReason(it.decision) })),
  }
}

/** A reason to keep a name may tell of it. */
function withoutReason(decision: Decision): Decision {
  return decision.kind === 'keep' ? { ...decision, reason: '–' } : decision
}

function withoutFacts(participant: Participant): Participant {
  return { ...participant, attributes: {}, consent: { ...participant.consent, given: null } }
}

function codersIn(records: readonly AnyRecord[], maker: CoderId): ReadonlySet<CoderId> {
  const found = new Set<CoderId>([maker])
  for (const it of records) {
    if ('coder' in it) found.add(it.coder)
    if ('approvedBy' in it && it.approvedBy !== null) found.add(it.approvedBy)
  }
  return found
}
