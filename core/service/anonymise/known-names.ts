import type { ProjectState } from '../../history/project-state'
import type { Identifier } from '../../model/identifier'
import type { IdentifierId } from '../../model/ids'
import type { ProjectSession } from '../app-session'
import { namesPeople } from '../material/speakers'

/** The originals of each identifier: from the project before approval, from the open name list after it. */
export function formsByIdentifier(project: ProjectSession): ReadonlyMap<IdentifierId, readonly string[]> {
  const forms = new Map<IdentifierId, readonly string[]>()
  for (const it of project.nameList?.content().identifiers ?? []) forms.set(it.identifier, it.forms)
  for (const it of project.history.state.all('identifier'))
    if (it.forms.length > 0) forms.set(it.id, [...new Set([...it.forms, ...(forms.get(it.id) ?? [])])])
  return forms
}

/** Speaker labels that are names, in documents that are not approved. */
export function openLabels(state: ProjectState): readonly string[] {
  const labels: string[] = []
  for (const document of state.documents()) {
    if (document.state === 'deidentified' || document.names === 'replaced') continue
    for (const { label } of state.speakersOf(document.id)) if (namesPeople(label)) labels.push(label)
  }
  return labels
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
