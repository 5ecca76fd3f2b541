import type { BlindItem, ReviewSample } from '../../contract/second-review'
import type { Verdict } from '../../model/assessment'
import type { CoderId, DocumentId, IdentifierId } from '../../model/ids'
import { isReplacing } from '../anonymise/decisions'
import { openProject, type App } from '../app-session'
import { auditTrail } from '../log/audit-trail'
import { decidedPlaces, type DecidedPlace } from './decided-places'

/** What was decided about an identifier, for the comparison; never told to whoever looks blindly. */
export type ReviewedItem = Omit<BlindItem, 'own'> & Readonly<{ first: Verdict; decidedBy: CoderId | null }>

/** What is looked at: one document or all, and how much of what was decided there. */
export type Wanted = Readonly<{ document: DocumentId | null; sample: ReviewSample }>

const around = 60

/** What was decided in documents that are not approved, in reading order, with the verdict that the decisions come to. */
export async function reviewedItems(app: App, { document, sample }: Wanted): Promise<readonly ReviewedItem[]> {
  const { state } = openProject(app).history
  const deciders = await decidersOf(app)
  const items = new Map<IdentifierId, { places: BlindItem['places'][number][]; hidden: number; forms: Set<string> }>()
  for (const { id, title, state: stage } of state.documents()) {
    if ((document !== null && id !== document) || stage === 'deidentified') continue
    const { text, byIdentifier } = decidedPlaces(state, id)
    for (const [identifier, places] of byIdentifier) {
      if (sample === 'quarter' && !isInQuarter(identifier)) continue
      const item = items.get(identifier) ?? { places: [], hidden: 0, forms: new Set<string>() }
      items.set(identifier, item)
      for (const it of places) {
        const place = inContext(text, it)
        item.places.push({ document: id, documentTitle: title, ...place })
        item.forms.add(place.text)
        item.hidden += isReplacing(it.place.decision!) ? 1 : 0
      }
    }
  }
  return [...items].flatMap(([identifier, { places, hidden, forms }]) => {
    const record = state.get(identifier)
    if (record === undefined) return []
    const first: Verdict = hidden === 0 ? 'keep' : hidden === places.length ? 'hide' : 'some'
    const decidedBy = deciders.get(identifier) ?? null
    return [{ identifier, kind: record.kind, forms: [...forms], places, first, decidedBy }]
  })
}

/** One in four, by the random part of the id: the same for everybody, and in no order that tells anything. */
function isInQuarter(identifier: IdentifierId): boolean {
  return /[048c]$/.test(identifier)
}

function inContext(text: string, { span }: DecidedPlace) {
  return {
    before: text.slice(Math.max(0, span.start - around), span.start),
    text: text.slice(span.start, span.end),
    after: text.slice(span.end, span.end + around),
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
