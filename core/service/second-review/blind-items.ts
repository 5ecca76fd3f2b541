import type { BlindItem, ReviewSample, ReviewWhere } from '../../contract/second-review'
import type { ProjectState } from '../../history/project-state'
import type { Verdict } from '../../model/assessment'
import type { Decision } from '../../model/identifier'
import { typeOfId, type CoderId, type DocumentId, type IdentifierId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import { isReplacing } from '../anonymise/decisions'
import { groupBy } from '../anonymise/group-by'
import { openProject, type App } from '../app-session'
import { auditTrail } from '../log/audit-trail'
import { decidedPlaces } from './decided-places'
import { decidedWords, type DecidedField } from './decided-words'

/** What was decided about an identifier, for the comparison; never told to whoever looks blindly. */
export type ReviewedItem = Omit<BlindItem, 'own'> & Readonly<{ first: Verdict; decidedBy: CoderId | null }>

/** What is looked at: one document or all, and how much of what was decided there. */
export type Wanted = Readonly<{ document: DocumentId | null; sample: ReviewSample }>

const around = 60

type Seen = Readonly<{ identifier: IdentifierId; decision: Decision; place: BlindItem['places'][number] }>

/**
 * What was decided in documents that are not approved, in reading order, and after that in words beside the texts, with the
 * verdict that the decisions come to.
 */
export async function reviewedItems(app: App, { document, sample }: Wanted): Promise<readonly ReviewedItem[]> {
  const { state } = openProject(app).history
  const deciders = await decidersOf(app)
  const seen = [...seenInTexts(state, document), ...(await seenOutside(app, document))]
  const wanted = sample === 'quarter' ? seen.filter((it) => isInQuarter(it.identifier)) : seen
  return [...groupBy(wanted, (it) => it.identifier)].flatMap(([identifier, all]) => {
    const record = state.get(identifier)
    if (record === undefined) return []
    const hidden = all.filter((it) => isReplacing(it.decision)).length
    const first: Verdict = hidden === 0 ? 'keep' : hidden === all.length ? 'hide' : 'some'
    const places = all.map((it) => it.place)
    const forms = [...new Set(places.map((it) => it.text))]
    return [{ identifier, kind: record.kind, forms, places, first, decidedBy: deciders.get(identifier) ?? null }]
  })
}

function seenInTexts(state: ProjectState, wanted: DocumentId | null): readonly Seen[] {
  return state.documents().flatMap(({ id, state: stage }) => {
    if ((wanted !== null && id !== wanted) || stage === 'deidentified') return []
    const { text, places } = decidedPlaces(state, id)
    return places.flatMap(({ place: { identifier, decision }, span }): Seen[] =>
      decision === null
        ? []
        : [{ identifier, decision, place: { document: id, where: 'text', ...inContext(text, span) } }],
    )
  })
}

async function seenOutside(app: App, wanted: DocumentId | null): Promise<readonly Seen[]> {
  const fields = (await decidedWords(app)).filter((it) => wanted === null || it.document === wanted)
  return fields.flatMap((it) =>
    it.words.map(({ identifier, decision, span }): Seen => {
      const place = { document: it.document, where: whereOf(it), ...inContext(it.text, span) }
      return { identifier, decision, place }
    }),
  )
}

function whereOf({ record, field }: DecidedField): ReviewWhere {
  switch (typeOfId(record)) {
    case 'document':
      return field === 'title' ? 'title' : 'fileName'
    case 'settings':
      return 'title'
    case 'speaker':
      return 'label'
    case 'participant':
      return 'attribute'
    case 'code':
      return 'code'
    case 'memo':
      return 'memo'
    default:
      return 'report'
  }
}

/** One in four, by the random part of the id: the same for everybody, and in no order that tells anything. */
function isInQuarter(identifier: IdentifierId): boolean {
  return /[048c]$/.test(identifier)
}

function inContext(text: string, { start, end }: Span) {
  return {
    before: text.slice(Math.max(0, start - around), start),
    text: text.slice(start, end),
    after: text.slice(end, end + around),
  }
}

const deciding = /^anonymise\.(?:decide|assign|remove|merge|split|undecide)$/

/** Who decided last about each identifier, as the audit trail has it. */
async function decidersOf(app: App): Promise<ReadonlyMap<string, CoderId>> {
  const { shells } = await auditTrail(openProject(app))
  const deciders = new Map<string, CoderId>()
  for (const { command, coder, records } of shells)
    if (deciding.test(command) && coder !== null)
      for (const it of records) if (it.startsWith('identifier:')) deciders.set(it, coder)
  return deciders
}
