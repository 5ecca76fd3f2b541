import type { ProjectState } from '../../history/project-state'
import type { Identifier } from '../../model/identifier'
import type { IdentifierId } from '../../model/ids'
import type { ProjectSession } from '../app-session'
import { namesPeople } from '../material/speakers'

/**
 * The originals of each identifier: from the project before approval, from the open name list after it, with those of the
 * identifiers that became one with it and without the forms that were split off.
 */
export function formsByIdentifier(project: ProjectSession): ReadonlyMap<IdentifierId, readonly string[]> {
  const identifiers = project.history.state.all('identifier')
  const listed = new Map((project.nameList?.content().identifiers ?? []).map((it) => [it.identifier, it.forms]))
  const own = new Map(
    identifiers.map((it) => [it.id, [...it.forms, ...[it.id, ...it.merged].flatMap((id) => listed.get(id) ?? [])]]),
  )
  const splitOff = new Map<IdentifierId, Set<string>>()
  for (const { id, splitFrom } of identifiers)
    if (splitFrom !== null) splitOff.set(splitFrom, new Set([...(splitOff.get(splitFrom) ?? []), ...own.get(id)!]))
  const forms = new Map<IdentifierId, readonly string[]>()
  for (const [id, all] of own) {
    const left = [...new Set(all)].filter((it) => !splitOff.get(id)?.has(it))
    if (left.length > 0) forms.set(id, left)
  }
  return forms
}

/** Speaker labels that are names and not replaced, in documents that are not approved. */
export function openLabels(state: ProjectState): readonly string[] {
  const labels: string[] = []
  for (const document of state.documents()) {
    if (document.state === 'deidentified' || document.names === 'replaced') continue
    for (const { label } of state.speakersOf(document.id)) if (namesPeople(label)) labels.push(label)
  }
  const ours = new Set(state.all('identifier').flatMap((it) => it.outside.map((place) => place.replacement)))
  return labels.filter((it) => !ours.has(it))
}

/** Every name that the project knows: the detectors look for these first. */
export function knownNames(project: ProjectSession): readonly string[] {
  const { state } = project.history
  const forms = formsByIdentifier(project)
  const names = new Set(openLabels(state))
  for (const it of state.all('identifier'))
    if (it.kind === 'person' && isHidden(it)) for (const form of forms.get(it.id) ?? []) names.add(form)
  for (const it of project.nameList?.content().participants ?? []) names.add(it.name)
  return [...names].toSorted()
}

/** Whether an identifier is to be hidden: decided so, or not decided yet. */
export function isHidden(identifier: Identifier): boolean {
  return identifier.decision?.kind !== 'keep' && identifier.decision?.kind !== 'already-pseudonym'
}
