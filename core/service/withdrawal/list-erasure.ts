import { formKey } from '../../anonymise/cluster/form-key'
import { foldName } from '../../anonymise/lexicon/lexicon'
import { beginChange } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { IdentifierId } from '../../model/ids'
import type { NameList } from '../../model/name-list'
import type { ListErasure } from '../../model/removal'
import type { App, ProjectSession } from '../app-session'
import { commit } from '../commit'
import { gap } from './cuts'
import { peopleOf, spansOfNames } from './names'
import type { Reach } from './reach'

/** The entries of the name list that a removal takes, by ids alone. */
export function listErasureOf(
  state: ProjectState,
  { target, own, cuts, speakers, identifiers, places }: Reach,
): ListErasure {
  const gone = [...identifiers.gone, ...own]
  return {
    participants: target.kind === 'participant' ? [...peopleOf(target.participant, own)] : [],
    identifiers: [...new Set(gone.flatMap((it) => [it.id, ...it.merged]))],
    speakers: [
      ...new Set([...speakers, ...[...cuts.documents].flatMap((it) => state.speakersOf(it))].map((it) => it.id)),
    ],
    documents: [...cuts.documents],
    places: places.map((it) => ({ place: it.id, identifier: it.identifier })),
    byForm: false,
  }
}

/**
 * The name list without the entries. Forms that only places which are gone have used go too, and names of people who are
 * gone stand in no title any more. Doing it twice is doing it once. `state`: the project as it stands after the removal.
 */
export function withoutEntries(list: NameList, erasure: ListErasure, state: ProjectState): NameList {
  const identifiers = new Set(erasure.identifiers)
  const byForm = erasure.byForm ? formsOf(list, identifiers) : new Set<string>()
  const isNamed = (name: string) => byForm.has(foldName(name))
  const named = (it: NameList['participants'][number]) => (isNamed(it.name) ? [it.participant] : [])
  const people = new Set([...erasure.participants, ...list.participants.flatMap(named)])
  const speakers = new Set(erasure.speakers)
  const documents = new Set(erasure.documents)
  const places = new Map(erasure.places.map((it) => [it.place, it.identifier]))
  const names = [
    ...list.participants.filter((it) => people.has(it.participant)).map((it) => it.name),
    ...list.identifiers.filter((it) => identifiers.has(it.identifier)).flatMap((it) => it.forms),
  ]
  const standing = new Set(state.all('place').flatMap((it) => (identifiers.has(it.identifier) ? [it.id] : [])))
  const without = (text: string) =>
    spansOfNames(text, names).reduceRight((left, it) => left.slice(0, it.start) + gap + left.slice(it.end), text)
  const gone = list.places.filter((it) => places.has(it.place))
  const left = list.places.filter((it) => !places.has(it.place) && !standing.has(it.place))
  return {
    ...list,
    places: left,
    identifiers: list.identifiers
      .filter((it) => !identifiers.has(it.identifier))
      .map((it) => ({ ...it, forms: formsLeft(it, { gone, left, places, state }) }))
      .filter((it) => it.forms.length > 0),
    speakers: list.speakers.filter((it) => !speakers.has(it.speaker) && !isNamed(it.label)),
    participants: list.participants.filter((it) => !people.has(it.participant)),
    documents: list.documents
      .filter((it) => !documents.has(it.document))
      .map((it) => ({ ...it, title: without(it.title), fileName: it.fileName === null ? null : without(it.fileName) })),
  }
}

function formsOf(list: NameList, identifiers: ReadonlySet<IdentifierId>): ReadonlySet<string> {
  return new Set(list.identifiers.flatMap((it) => (identifiers.has(it.identifier) ? it.forms.map(foldName) : [])))
}

type Used = Readonly<{
  gone: NameList['places']
  left: NameList['places']
  places: ReadonlyMap<string, IdentifierId>
  state: ProjectState
}>

function formsLeft(entry: NameList['identifiers'][number], { gone, left, places, state }: Used): readonly string[] {
  const keyOf = (text: string) => formKey(text, entry.kind)
  const removed = new Set(
    gone.filter((it) => places.get(it.place) === entry.identifier).map((it) => keyOf(it.original)),
  )
  if (removed.size === 0) return entry.forms
  const kept = new Set(
    left.filter((it) => state.get(it.place)?.identifier === entry.identifier).map((it) => keyOf(it.original)),
  )
  return entry.forms.filter((it) => kept.has(keyOf(it)) || !removed.has(keyOf(it)))
}

/**
 * Takes out of the open name list what removals have left in it while it was closed, and remembers that it is done. The
 * list is written first: a crash between does it again at the next opening.
 */
export async function settleNameList(app: App, project: ProjectSession): Promise<void> {
  const list = project.nameList
  const { state } = project.history
  const waiting = state.all('removal').filter((it) => it.inNameList !== null)
  if (list === null || waiting.length === 0) return
  const before = list.content()
  await list.write(waiting.reduce((left, it) => withoutEntries(left, it.inNameList!, state), before))
  if (project.store.isReadOnly) return
  const change = beginChange(state)
  for (const it of waiting) change.update({ ...it, inNameList: null })
  await commit(app, 'nameList.forget', change.build())
}
