import { suggestCoarser, suggestPseudonyms, suggestRoles } from '../../anonymise/suggest'
import { snapOut } from '../../anchor/span'
import type { ApprovalState } from '../../contract/anonymise'
import { FaultError } from '../../contract/fault'
import { beginChange } from '../../history/change-builder'
import { newIdentifier } from '../../model/identifier'
import { openProject, writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { approvalStateOf } from './approval-state'
import { assignPlace } from './assign'
import { confirmKept } from './confirm-kept'
import { clusterOf, decide, namesTaken } from './decide'
import { formsByIdentifier } from './known-names'
import { previewDecision } from './preview'
import { steadyChance } from './pseudonym-ranks'
import { allClusters, clustersOf } from './queue'
import { mergeClusters, setKind, setParticipant, splitForms, splitPlaces } from './regroup'
import { secondLook } from './second-look'
import { undecide } from './undecide'

const suggestions = 6

/** The queue, the decisions, and what is marked, grouped or taken back by hand. */
export const anonymiseHandlers: Handlers<
  | 'anonymise.queue'
  | 'anonymise.suggest'
  | 'anonymise.secondLook'
  | 'anonymise.confirmKept'
  | 'anonymise.preview'
  | 'anonymise.decide'
  | 'anonymise.undecide'
  | 'anonymise.assign'
  | 'anonymise.merge'
  | 'anonymise.split'
  | 'anonymise.kind'
  | 'anonymise.participant'
  | 'anonymise.mark'
  | 'anonymise.restore'
> = {
  async 'anonymise.queue'(app, input) {
    const { state } = openProject(app).history
    const all = await allClusters(app)
    const clusters = await clustersOf(app, input.document)
    const documents = input.document === null ? state.documents() : [required(state.get(input.document))]
    const approval: ApprovalState[] = []
    for (const it of documents) {
      const kept = it.state === 'deidentified' ? [] : await secondLook(app, it.id)
      approval.push(approvalStateOf(state, it, { clusters: all, kept: kept.length }))
    }
    return {
      clusters,
      decided: clusters.filter((it) => it.open === 0).length,
      total: clusters.length,
      lowerCase: approval.filter((it) => it.mustRead).map((it) => it.document),
      approval,
      openOutside: all.flatMap((it) => it.outside).filter((it) => it.decision === null).length,
    }
  },

  async 'anonymise.suggest'(app, input) {
    const project = openProject(app)
    const cluster = await clusterOf(app, input.key)
    const language = languageOf(app, cluster.places[0]?.document)
    const original = cluster.forms[0] ?? ''
    const { kind } = cluster
    return {
      pseudonyms:
        kind === 'person'
          ? suggestPseudonyms({
              original: cluster.forms.join(' '),
              kind,
              taken: await namesTaken(app, cluster),
              keeps: input.keeps ?? 'none',
              random: steadyChance(app, project, input.key),
              count: suggestions,
            })
          : [],
      roles: suggestRoles(kind, contextOf(cluster.places), language),
      coarser: suggestCoarser(kind, original, project.history.state.settings().reportLanguage),
    }
  },

  'anonymise.secondLook'(app, input) {
    required(openProject(app).history.state.get(input.document))
    return secondLook(app, input.document)
  },

  'anonymise.confirmKept': (app, input) => confirmKept(app, input),
  'anonymise.preview': (app, input) => previewDecision(app, input),
  'anonymise.decide': (app, input) => decide(app, input),
  'anonymise.undecide': (app, input) => undecide(app, input),
  'anonymise.assign': (app, input) => assignPlace(app, input),
  'anonymise.merge': (app, input) => mergeClusters(app, input.keys),
  'anonymise.split': (app, input) =>
    'forms' in input ? splitForms(app, input.key, input.forms) : splitPlaces(app, input.key, input.places),
  'anonymise.kind': (app, input) => setKind(app, input.key, input.kind),
  'anonymise.participant': (app, input) => setParticipant(app, input.key, input.participant),

  async 'anonymise.mark'(app, input) {
    const project = writableProject(app)
    const { state } = project.history
    const text = state.textOf(input.document)
    if (input.span.end > text.length) throw new FaultError('span.outside')
    const span = snapOut(text, input.span)
    const form = text.slice(span.start, span.end).trim()
    if (form === '') throw new FaultError('coding.empty-span')
    const overlaps = state.placesOf(input.document).some((it) => it.span.start < span.end && it.span.end > span.start)
    if (overlaps) throw new FaultError('place.overlap')
    const known = formsByIdentifier(project)
    const same = state.all('identifier').filter((it) => it.kind === input.kind && known.get(it.id)?.includes(form))
    const identifier =
      same.length === 1 && same[0] !== undefined
        ? same[0]
        : newIdentifier(app.ports.ids.next('identifier'), { kind: input.kind, forms: [form] })
    const change = beginChange(state)
    if (state.get(identifier.id) === undefined) change.add(identifier)
    const start = text.indexOf(form, span.start)
    change.add({
      id: app.ports.ids.next('place'),
      document: input.document,
      span: { start, end: start + form.length },
      identifier: identifier.id,
      decision: null,
      replacement: null,
      original: null,
    })
    await commit(app, 'anonymise.mark', change.build())
    return { key: identifier.id }
  },

  async 'anonymise.restore'(app, input) {
    const project = writableProject(app)
    const place = required(project.history.state.get(input.place))
    await undecide(app, {
      key: place.identifier,
      scope: { places: [{ document: place.document, span: place.span }] },
    })
    return {}
  },
}

function languageOf(app: App, document: Parameters<typeof clustersOf>[1] | undefined) {
  const { state } = openProject(app).history
  const found = document === undefined || document === null ? undefined : state.get(document)
  return found?.language ?? state.settings().reportLanguage
}

function contextOf(places: readonly Readonly<{ before: string; after: string }>[]): string {
  return places
    .slice(0, 5)
    .map((it) => `${it.before} ${it.after}`)
    .join('\n')
}
