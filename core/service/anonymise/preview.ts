import type { Output } from '../../contract/contract'
import type { Decision } from '../../model/identifier'
import { openProject, type App } from '../app-session'
import { clusterOf, identifierOf } from './decide'
import { formsByIdentifier } from './known-names'
import { wordsToWrite } from './outside-edits'
import { textsToWrite } from './write-places'

/**
 * What a decision would write at every place of a cluster, by the same functions that write it. Nothing is changed. Faults:
 * `record.missing`, and those of the decision that the places decide: `decision.not-coarser`, `name-list.closed`.
 */
export async function previewDecision(
  app: App,
  { key, decision }: Readonly<{ key: string; decision: Decision }>,
): Promise<Output<'anonymise.preview'>> {
  const project = openProject(app)
  const cluster = await clusterOf(app, key)
  const identifier = identifierOf(app, project, cluster)
  const forms = [...(formsByIdentifier(project).get(identifier.id) ?? []), ...cluster.forms]
  const input = { identifier, forms, decision }
  const texts = textsToWrite(project, { ...input, places: cluster.places })
  const words = wordsToWrite(project.history.state, { ...input, places: cluster.outside })
  return {
    places: texts.map(({ place: { document, span }, text }) => ({ document, start: span.start, text })),
    outside: words.map(({ place: { record, field, span }, text }) => ({ record, field, start: span.start, text })),
  }
}
