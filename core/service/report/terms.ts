import type { GateInput, KeptPlace, Term } from '../../anonymise/gate/verdict'
import type { WaitingSpan } from '../../anonymise/gate/waiting'
import type { IdentifierKind } from '../../model/identifier'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId, IdentifierId } from '../../model/ids'
import type { App, ProjectSession } from '../app-session'
import { isReplacing } from '../anonymise/decisions'
import { openCandidates } from '../anonymise/detection'
import { formsByIdentifier, isHidden, openLabels } from '../anonymise/known-names'

type Originals = readonly Readonly<{ form: string; kind: IdentifierKind }>[]

/** Every original that must not leave: undecided or decided hidden, from the project and from the open name list. */
export function gateTerms(project: ProjectSession): readonly Term[] {
  const kinds = new Map<string, IdentifierKind>()
  for (const { form, kind } of [...hiddenForms(project), ...originalsInProject(project), ...originalsInList(project)])
    if (form.trim() !== '' && !kinds.has(form)) kinds.set(form, kind)
  return [...kinds].map(([form, kind]) => ({ form, kind }))
}

function hiddenForms(project: ProjectSession): Originals {
  const forms = formsByIdentifier(project)
  const hidden = project.history.state.all('identifier').filter(isHidden)
  return hidden.flatMap((it) => (forms.get(it.id) ?? []).map((form) => ({ form, kind: it.kind })))
}

function originalsInProject(project: ProjectSession): Originals {
  const { state } = project.history
  const kept = new Set(keptForms(project))
  const inPlaces = state
    .all('place')
    .flatMap((it) => (it.original === null ? [] : [{ form: it.original, kind: kindOf(state, it.identifier) }]))
  return [
    ...inPlaces,
    ...openLabels(state)
      .filter((it) => !kept.has(it))
      .map((form) => ({ form, kind: 'person' as const })),
  ]
}

function originalsInList({ nameList, history: { state } }: ProjectSession): Originals {
  if (nameList === null) return []
  const { participants, places } = nameList.content()
  const hidden = places.flatMap(({ place: id, original }) => {
    const place = state.get(id)
    const isHiddenHere = place !== undefined && place.decision !== null && isReplacing(place.decision)
    return isHiddenHere ? [{ form: original, kind: kindOf(state, place.identifier) }] : []
  })
  return [...participants.map((it) => ({ form: it.name, kind: 'person' as const })), ...hidden]
}

function kindOf(state: ProjectState, identifier: IdentifierId): IdentifierKind {
  return state.get(identifier)?.kind ?? 'other'
}

/** The places that a person has decided to keep, with their words: a hit passes only inside one. */
function keptPlaces(project: ProjectSession): readonly KeptPlace[] {
  const { state } = project.history
  return state
    .all('place')
    .filter((it) => it.decision !== null && it.replacement === null)
    .map((it) => ({ place: it.id, text: state.textOf(it.document).slice(it.span.start, it.span.end) }))
}

/** What may stand in the user's own words: the participants' pseudonyms, every replacement, and what is decided to be kept. */
export function replacementsOf(project: ProjectSession): readonly string[] {
  const { state } = project.history
  const decided = state
    .all('identifier')
    .flatMap(({ decision }) => (decision !== null && 'replacement' in decision ? [decision.replacement] : []))
  const named = openLabels(state)
  return [
    ...state
      .all('participant')
      .map((it) => it.label)
      .filter((it) => !named.includes(it)),
    ...decided,
    ...keptForms(project),
  ]
}

/** Originals that the material has coarser: another name of the same place tells as much as the name itself. */
export function generalisedForms(project: ProjectSession): ReadonlySet<string> {
  const { state } = project.history
  const forms = formsByIdentifier(project)
  const listed = new Map((project.nameList?.content().places ?? []).map((it) => [it.place, it.original]))
  const identifiers = state.all('identifier').filter((it) => it.decision?.kind === 'coarser')
  const places = state.all('place').filter((it) => it.decision?.kind === 'coarser')
  return new Set([
    ...identifiers.flatMap((it) => forms.get(it.id) ?? []),
    ...places.flatMap((it) => it.original ?? listed.get(it.id) ?? []),
  ])
}

function keptForms(project: ProjectSession): readonly string[] {
  const forms = formsByIdentifier(project)
  const kept = project.history.state.all('identifier').filter((it) => !isHidden(it))
  return kept.flatMap((it) => forms.get(it.id) ?? [])
}

/** Where a person has decided, in any way: the detectors do not ask there again. */
function decidedSpans(project: ProjectSession): readonly { document: string; start: number; end: number }[] {
  return project.history.state
    .all('place')
    .filter((it) => it.decision !== null)
    .map((it) => ({ document: it.document, ...it.span }))
}

/** All that the final check is told of the project beside the originals, for words of these documents. */
export async function gateBasis(
  app: App,
  project: ProjectSession,
  documents: readonly DocumentId[],
): Promise<Pick<GateInput, 'kept' | 'decided' | 'waiting' | 'replacements'>> {
  return {
    kept: keptPlaces(project),
    decided: decidedSpans(project),
    waiting: await waitingSpans(app, project, documents),
    replacements: replacementsOf(project),
  }
}

/** What waits in documents, each read whole: found by the detectors or marked by a person, and not decided. */
async function waitingSpans(
  app: App,
  project: ProjectSession,
  documents: readonly DocumentId[],
): Promise<readonly WaitingSpan[]> {
  const { state } = project.history
  const inEach = documents.map(async (document) => {
    const found = await openCandidates(app, project, document)
    const marked = state
      .placesOf(document)
      .filter((it) => it.decision === null && it.replacement === null)
      .map((it) => ({ span: it.span, kind: kindOf(state, it.identifier) }))
    return [...found, ...marked].map(({ span, kind }) => ({ document, ...span, kind }))
  })
  return (await Promise.all(inEach)).flat()
}
