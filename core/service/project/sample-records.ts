import { beginChange, type ChangeBuilder } from '../../history/change-builder'
import type { Code } from '../../model/code'
import type { AnyId, CodeId, CodingId, DocumentId, ParticipantId } from '../../model/ids'
import { openProject, type App } from '../app-session'
import { commit } from '../commit'
import { newParticipant } from '../material/speakers'
import type { SampleStudy } from './sample-study'

/** The ids that records of the sample have in this copy, by their names in the study. */
export type SampleIds<Id extends AnyId> = ReadonlyMap<string, Id>

/** The id of what the study names so. The study is the app's own file: a name that is not there is an unexpected error. */
export function idIn<Id extends AnyId>(ids: SampleIds<Id>, name: string): Id {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`the sample study has no ${name}`)
  return id
}

/** Puts the participants with attributes and consent into the copy, before the documents in which they speak. */
export async function addSamplePeople(app: App, study: SampleStudy): Promise<SampleIds<ParticipantId>> {
  const { state } = openProject(app).history
  const change = beginChange(state)
  const ids = new Map<string, ParticipantId>()
  change.update({ ...state.settings(), endDate: study.endDate })
  for (const [index, { id, isCounted, attributes, consent }] of study.participants.entries()) {
    const person = newParticipant(app, state, index + 1, null)
    change.add({ ...person, isCounted, attributes, consent })
    ids.set(id, person.id)
  }
  await commit(app, 'project.openSample', change.build())
  return ids
}

type Copied = Readonly<{ participants: SampleIds<ParticipantId>; documents: SampleIds<DocumentId> }>

/** Puts the code tree, the coded passages and the memos into the copy that has its documents, in one command. */
export async function addSampleCoding(app: App, study: SampleStudy, copied: Copied): Promise<void> {
  const change = beginChange(openProject(app).history.state)
  const codes = new Map(study.codes.map((it) => [it.id, app.ports.ids.next('code')]))
  study.codes.forEach((it, order) => change.add(codeOf(it, codes, order)))
  const passages = addCodings(app, change, study, { codes, documents: copied.documents })
  addMemos(app, change, study, { codes, passages, participants: copied.participants })
  await commit(app, 'project.openSample', change.build())
}

function codeOf(it: SampleStudy['codes'][number], codes: SampleIds<CodeId>, order: number): Code {
  const { nb, nn, en } = it.labels
  return {
    id: idIn(codes, it.id),
    parent: it.parent === null ? null : idIn(codes, it.parent),
    name: nb,
    names: { nn, en },
    isInVivo: it.isInVivo,
    isParked: it.isParked,
    colour: it.colour,
    definition: it.definition.nb,
    use: it.use,
    notUse: it.notUse,
    example: '',
    order,
  }
}

/** Adds every coding; gives the first coding of each passage that has a number. */
function addCodings(
  app: App,
  change: ChangeBuilder,
  study: SampleStudy,
  ids: Readonly<{ codes: SampleIds<CodeId>; documents: SampleIds<DocumentId> }>,
): SampleIds<CodingId> {
  const passages = new Map<string, CodingId>()
  const { coder } = openProject(app)
  const codedAt = app.ports.clock.now()
  for (const passage of [...study.passages, ...study.codings]) {
    const document = idIn(ids.documents, passage.document)
    for (const { code, stance } of passage.codings) {
      const id = app.ports.ids.next('coding')
      const place = { document, span: passage.span, code: idIn(ids.codes, code) }
      change.add({ id, ...place, coder, codedAt, markedForUse: false, stance })
      if (passage.id !== null && !passages.has(passage.id)) passages.set(passage.id, id)
    }
  }
  return passages
}

type MemoTargets = Readonly<{
  codes: SampleIds<CodeId>
  passages: SampleIds<CodingId>
  participants: SampleIds<ParticipantId>
}>

/** Adds the memos; one about a passage whose document is not there is left out. */
function addMemos(app: App, change: ChangeBuilder, study: SampleStudy, targets: MemoTargets): void {
  const { coder } = openProject(app)
  const writtenAt = app.ports.clock.now()
  for (const { about, kind, text } of study.memos) {
    const target = about === null ? null : targetOf(about, targets)
    if (target === undefined) continue
    change.add({ id: app.ports.ids.next('memo'), about: target, kind, text, coder, writtenAt })
  }
}

function targetOf(about: NonNullable<SampleStudy['memos'][number]['about']>, targets: MemoTargets): AnyId | undefined {
  if ('code' in about) return idIn(targets.codes, about.code)
  if ('participant' in about) return idIn(targets.participants, about.participant)
  return targets.passages.get(about.passage)
}
