import { mapSpan, replaceSpans, type ChangeSet } from '../../anchor/change-set'
import { beginChange, type ChangeBuilder } from '../../history/change-builder'
import { memosMoved } from '../../history/dependants'
import type { ProjectState } from '../../history/project-state'
import type { AnyId, CodingId, DocumentId, Id, MemoId, ParticipantId, RecordType } from '../../model/ids'
import type { Profile } from '../../model/profile'
import type { AnyRecord, RecordOf } from '../../model/schema'
import { withFieldText } from '../anonymise/word-fields'
import { openProject, type App } from '../app-session'
import { doublesOf, spanAfter } from './codings-left'
import { gap, passagesCut } from './cuts'
import { peopleOf } from './names'
import type { Reach } from './reach'
import { stillThere, type Fate } from './touched'

/** What was written, and what became of the records. */
export type Erasure = Readonly<{ change: ChangeBuilder; fate: Fate }>

type Erasing = Readonly<{
  app: App
  state: ProjectState
  change: ChangeBuilder
  reach: Reach
  texts: ReadonlyMap<DocumentId, ChangeSet>
  /** A record as changed so far. */
  get<T extends RecordType>(id: Id<T>): RecordOf<T>
  put(record: AnyRecord): void
  remove(id: AnyId): void
  /** Codings that cover the same as another now: each goes, and that one stays. */
  doubles: Map<CodingId, CodingId>
}>

/** Takes everything out that a removal reaches. Memos that only name somebody stay, without it, where `keep` has them. */
export function erase(app: App, reach: Reach, keep: ReadonlySet<MemoId>): Erasure {
  const { state } = openProject(app).history
  const change = beginChange(state)
  const changed = new Map<AnyId, AnyRecord>()
  const removed = new Set<AnyId>()
  const texts = textsAfter(state, reach)
  const erasing: Erasing = {
    app,
    state,
    change,
    reach,
    texts,
    get: <T extends RecordType>(id: Id<T>) => (changed.get(id) ?? state.get(id)) as RecordOf<T>,
    put: (record) => void changed.set(record.id, record),
    remove: (id) => void removed.add(id),
    doubles: new Map(),
  }
  for (const [document, text] of texts) change.editText(document, text)
  eraseDocuments(erasing)
  for (const document of reach.cuts.within.keys()) eraseWithin(erasing, document)
  eraseIdentifiers(erasing)
  eraseMentions(erasing)
  erasePeople(erasing)
  eraseWords(erasing, keep)
  eraseFromProfiles(erasing)
  const fate = { removed, doubles: erasing.doubles }
  for (const it of state.all('removal')) {
    const passages = stillThere(it.passages, fate)
    if (passages.length < it.passages.length) erasing.put({ ...it, passages })
  }
  for (const [id, record] of changed) if (!removed.has(id)) change.update(record)
  for (const id of removed) change.remove(id)
  return { change, fate }
}

/** The changes of the documents that stay, mentions and cuts in one. */
function textsAfter(state: ProjectState, { cuts, mentions }: Reach): ReadonlyMap<DocumentId, ChangeSet> {
  const texts = new Map<DocumentId, ChangeSet>()
  for (const { id } of state.documents()) {
    const standing = mentions.filter((it) => it.document === id && it.isTelling)
    const edits = [...(cuts.within.get(id) ?? []), ...standing.map(({ span }) => ({ span, text: gap }))]
    if (edits.length > 0) texts.set(id, replaceSpans(state.textOf(id), edits))
  }
  return texts
}

function eraseDocuments({ state, remove, reach }: Erasing): void {
  for (const id of reach.cuts.documents) {
    const lying = [state.codingsOf(id), state.passagesOf(id), state.turnsOf(id), state.speakersOf(id)].flat()
    for (const it of lying) remove(it.id)
    remove(id)
  }
}

function eraseWithin(erasing: Erasing, id: DocumentId): void {
  const { state, reach, remove, get, put } = erasing
  const turns = state.turnsOf(id)
  const isGone = (turn: (typeof turns)[number]) => reach.cuts.turns.has(turn.id)
  for (const it of turns.filter(isGone)) remove(it.id)
  for (const it of passagesCut(state, id, reach.cuts)) remove(it.id)
  const document = get(id)
  put({ ...document, turnsRead: document.turnsRead - turns.slice(0, document.turnsRead).filter(isGone).length })
  trimCodings(erasing, id)
}

/** Codings that cover the same now are one; memos about the other are about it. */
function trimCodings({ state, reach, texts, remove, put, doubles: all }: Erasing, id: DocumentId): void {
  const text = texts.get(id)!
  const { gone, trimmed } = reach.codings.get(id)!
  const goneIds = new Set(gone.map((it) => it.id))
  const moved = new Map(trimmed.map((it) => [it.id, { ...it, span: spanAfter(text, it.span) }]))
  const staying = state.codingsOf(id).filter((it) => !goneIds.has(it.id))
  const after = staying.map((it) => moved.get(it.id) ?? { ...it, span: mapSpan(text, it.span) })
  const doubles = doublesOf(after, new Set(moved.keys()))
  for (const it of memosMoved(state.all('memo'), new Map<AnyId, AnyId>(doubles))) put(it)
  for (const it of moved.values()) put(it)
  for (const [double, same] of doubles) all.set(double, same)
  for (const it of [...goneIds, ...doubles.keys()]) remove(it)
}

function eraseIdentifiers({ reach, remove, put }: Erasing): void {
  for (const it of reach.identifiers.gone) remove(it.id)
  for (const it of reach.identifiers.changed) put(it)
  for (const it of reach.places) remove(it.id)
}

/** What named somebody, by the original or by what stood for it, is a place that is removed for good. */
function eraseMentions({ app, state, change, reach, texts, put }: Erasing): void {
  const { target, own, mentions, identifiers } = reach
  if (target.kind !== 'participant') return
  const gone = new Set(identifiers.gone.map((it) => it.id))
  const identifier = own.find((it) => !gone.has(it.id))
  for (const { document, span: before, place: id, isTelling } of mentions) {
    const place = id === null ? undefined : state.get(id)
    const text = texts.get(document)
    const span = text === undefined ? before : mapSpan(text, before)
    const removed = { decision: { kind: 'remove' }, replacement: gap, original: null } as const
    if (place !== undefined) put({ ...place, span, ...(isTelling ? removed : { original: null }) })
    else if (isTelling && identifier !== undefined)
      change.add({ id: app.ports.ids.next('place'), document, span, identifier: identifier.id, ...removed })
  }
}

function erasePeople({ state, reach, remove, get, put }: Erasing): void {
  const { target, speakers, own } = reach
  if (target.kind !== 'participant') return
  for (const it of speakers) remove(it.id)
  for (const it of state.all('speaker'))
    if (it.participant === target.participant) put({ ...get(it.id), participant: null })
  for (const it of state.all('copy'))
    if (it.participant === target.participant) put({ ...get(it.id), participant: null })
  for (const it of peopleOf(target.participant, own)) remove(it)
}

function eraseWords({ reach, remove, get, put }: Erasing, keep: ReadonlySet<MemoId>): void {
  for (const { memo, without } of reach.memosNaming)
    if (keep.has(memo.id)) put({ ...get(memo.id), text: without })
    else remove(memo.id)
  for (const it of reach.fields) put(withFieldText(get<RecordType>(it.record), it.field, it.text))
}

/** Saved reports forget documents that go, and what they write for values that only the one who goes had. */
function eraseFromProfiles({ state, reach, get, put }: Erasing): void {
  const { target, cuts } = reach
  const values = target.kind === 'participant' ? valuesAlone(state, target.participant) : new Set<string>()
  for (const { id } of state.all('profile')) put(withoutGone(get(id), cuts.documents, values))
}

function valuesAlone(state: ProjectState, participant: ParticipantId): ReadonlySet<string> {
  const of = (isOwn: boolean) =>
    state.all('participant').flatMap((it) => ((it.id === participant) === isOwn ? Object.values(it.attributes) : []))
  const others = new Set(of(false))
  return new Set(of(true).filter((it) => !others.has(it)))
}

function withoutGone(profile: Profile, gone: ReadonlySet<DocumentId>, values: ReadonlySet<string>): Profile {
  const { options } = profile
  const entries = Object.entries(options.quotes.attributionOf)
  const attributionOf = Object.fromEntries(entries.filter(([document]) => !gone.has(document as DocumentId)))
  const columns = options.informants.columns.map((it) => ({
    ...it,
    words: Object.fromEntries(Object.entries(it.words).filter(([value]) => !values.has(value))),
  }))
  return {
    ...profile,
    options: {
      ...options,
      documents: options.documents?.filter((it) => !gone.has(it)) ?? null,
      quotes: { ...options.quotes, attributionOf },
      informants: { columns },
    },
  }
}
