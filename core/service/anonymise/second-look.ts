import { hiddenKeys, secondLookReasons, type SecondLookReason } from '../../anonymise/second-look'
import type { Cluster, SecondLook } from '../../contract/anonymise'
import type { DocumentId } from '../../model/ids'
import { openProject, type App } from '../app-session'
import { isReplacing } from './decisions'
import { formsByIdentifier, isHidden } from './known-names'
import { clustersOf } from './queue'

/**
 * What was kept in a document though it looks like a name or a number, by cluster, with why: before the document is approved
 * somebody looks at it once more. Places that were kept because they are pseudonyms already are not among them.
 */
export async function secondLook(app: App, document: DocumentId): Promise<readonly SecondLook[]> {
  const project = openProject(app)
  const forms = formsByIdentifier(project)
  const hidden = project.history.state.all('identifier').filter((it) => it.decision !== null && isHidden(it))
  const keys = hiddenKeys(hidden.flatMap((it) => (forms.get(it.id) ?? []).map((form) => ({ form, kind: it.kind }))))
  return (await clustersOf(app, document)).flatMap((cluster) => ofCluster(cluster, keys))
}

function ofCluster(cluster: Cluster, hidden: ReadonlySet<string>): readonly SecondLook[] {
  const kept = cluster.places.filter((it) => it.decision?.kind === 'keep')
  // The same name is hidden where it stands at other places of the cluster.
  const isHiddenHere = cluster.places.some((it) => it.decision !== null && isReplacing(it.decision))
  const reasons = new Set<SecondLookReason>(isHiddenHere ? ['hidden-elsewhere'] : [])
  const places = kept.filter(({ text }) => {
    const own = secondLookReasons({ text, kind: cluster.kind }, hidden)
    for (const it of own) reasons.add(it)
    return isHiddenHere || own.length > 0
  })
  return places.length === 0 ? [] : [{ key: cluster.key, kind: cluster.kind, reasons: [...reasons], places }]
}
