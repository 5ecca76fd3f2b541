import { disagreeingPronouns } from '../../anonymise/pronoun-agreement'
import type { Cluster } from '../../contract/anonymise'
import type { Output } from '../../contract/contract'
import type { Decision } from '../../model/identifier'
import { openProject, type App, type ProjectSession } from '../app-session'
import { clusterOf, identifierOf } from './decide'
import { groupBy } from './group-by'
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
    pronouns:
      decision.kind === 'pseudonym' ? pronounsOf(project, cluster, { forms, pseudonym: decision.replacement }) : 0,
  }
}

function pronounsOf(
  project: ProjectSession,
  { places }: Cluster,
  names: Readonly<{ forms: readonly string[]; pseudonym: string }>,
): number {
  const texts = [...groupBy(places, (it) => it.document)].map(([document, found]) => ({
    text: project.history.state.textOf(document),
    places: found.map((it) => it.span),
  }))
  return disagreeingPronouns(texts, names)
}
