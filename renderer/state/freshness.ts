import type { CallName, Input, Output } from '../../core/contract/contract'
import type { Push } from '../../core/contract/push'
import type { Coding } from '../../core/model/coding'
import type { RecordType } from '../../core/model/ids'

export type Change = Extract<Push, { event: 'project.changed' }>

/** The record types that an answer is made of. Not named here: an answer that any change may touch. */
const madeOf: Partial<Record<CallName, readonly (RecordType | 'text')[]>> = {
  'app.status': [],
  'file.list': [],
  'project.status': undefined,
  'project.entry': [],
  'nameModel.status': [],
  'document.list': ['document', 'turn', 'coding', 'memo', 'place', 'identifier', 'text'],
  'participant.list': ['participant'],
  'participant.voices': ['document', 'turn', 'speaker'],
  'codebook.list': ['code', 'coding', 'memo', 'turn', 'speaker', 'participant', 'document', 'text'],
  'codebook.effect': ['code', 'coding', 'memo'],
  'memo.list': ['memo'],
  'memo.passages': ['memo', 'coding', 'text'],
  'coding.excerpts': ['coding', 'code', 'document', 'turn', 'speaker', 'participant', 'text'],
  'analysis.frequency': ['coding', 'code', 'document', 'turn', 'speaker', 'participant', 'text'],
  'analysis.bySource': ['coding', 'code', 'document', 'turn', 'speaker', 'participant', 'text'],
  'anonymise.queue': [
    'identifier',
    'place',
    'document',
    'participant',
    'speaker',
    'code',
    'memo',
    'settings',
    'profile',
    'text',
  ],
  'indirect.cards': ['participant', 'assessment', 'coder'],
  'indirect.mosaic': ['participant', 'document', 'turn', 'speaker', 'coding', 'code', 'place', 'identifier', 'text'],
  'indirect.asked': [
    'assessment',
    'participant',
    'document',
    'turn',
    'speaker',
    'place',
    'identifier',
    'coder',
    'text',
  ],
  'secondReview.queue': ['assessment', 'identifier', 'place', 'document', 'coder', 'text'],
  'secondReview.agreement': ['assessment', 'identifier', 'place', 'document', 'coder', 'text'],
  'indirect.groups': ['participant', 'document', 'turn', 'speaker'],
  'report.receipts': ['receipt'],
  'copy.list': ['receipt', 'copy', 'document'],
  'copy.holding': ['receipt', 'copy', 'document'],
  'correction.list': ['correction'],
  'report.receiptText': [],
  'removal.list': ['removal'],
  'profile.list': ['profile', 'settings', 'participant'],
  'import.preview': [],
  'import.reread': [],
  'participant.readTable': [],
}

/** Whether an answer must be fetched anew after a change. */
export function isTouched(name: CallName, input: unknown, change: Change): boolean {
  if (name === 'document.view') return isViewTouched((input as Input<'document.view'>).document, change)
  const types = madeOf[name]
  if (!types) return true
  return types.some((type) => (type === 'text' ? change.texts.length > 0 : change.types.includes(type)))
}

const drawnTypes: readonly string[] = ['document', 'speaker', 'turn', 'place'] satisfies readonly RecordType[]

function isViewTouched(document: string, change: Change): boolean {
  if ((change.texts as readonly string[]).includes(document)) return true
  return change.texts.length === 0 && change.types.some((type) => drawnTypes.includes(type))
}

/** Whether a change is put into an answer, which is not fetched for it. */
export function isPatched(name: CallName, change: Change): boolean {
  return name === 'document.view' && change.codingsAdded.length + change.codingsRemoved.length > 0
}

/** A document with the codings of a change put in and taken out: one coding does not send the whole text again. */
export function patchView(view: Output<'document.view'>, change: Change): Output<'document.view'> {
  const added = change.codingsAdded.filter((it) => it.document === view.document.id)
  const replaced = new Set<string>([...change.codingsRemoved, ...added.map((it) => it.id)])
  const kept = view.codings.filter((it) => !replaced.has(it.id))
  if (added.length === 0 && kept.length === view.codings.length) return view
  return { ...view, codings: [...kept, ...added].sort(byPlace) }
}

function byPlace(a: Coding, b: Coding): number {
  return a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1)
}
