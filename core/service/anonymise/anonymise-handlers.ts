import { suggestCoarser, suggestPseudonyms, suggestRoles } from '../../anonymise/suggest'
import { looksAutomatic } from '../../anonymise/lower-case'
import { replaceSpans } from '../../anchor/change-set'
import { snapOut } from '../../anchor/span'
import { FaultError } from '../../contract/fault'
import { beginChange } from '../../history/change-builder'
import { openProject, writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { decide } from './decide'
import { formsByIdentifier } from './known-names'
import { originalOf } from './originals'
import { allClusters, clustersOf } from './queue'

const suggestions = 6

/** The queue, the decisions, and what is marked or taken back by hand. */
export const anonymiseHandlers: Handlers<
  'anonymise.queue' | 'anonymise.suggest' | 'anonymise.decide' | 'anonymise.mark' | 'anonymise.restore'
> = {
  async 'anonymise.queue'(app, input) {
    const { state } = openProject(app).history
    const clusters = await clustersOf(app, input.document)
    const documents = input.document === null ? state.documents().map((it) => it.id) : [input.document]
    return {
      clusters,
      decided: clusters.filter((it) => it.open === 0).length,
      total: clusters.length,
      lowerCase: documents.filter((it) => looksAutomatic(state.textOf(it))),
    }
  },

  async 'anonymise.suggest'(app, input) {
    const project = openProject(app)
    const cluster = required((await allClusters(app)).find((it) => it.key === input.key))
    const language = languageOf(app, cluster.places[0]?.document)
    const original = cluster.forms[0] ?? ''
    const { kind } = cluster
    return {
      pseudonyms:
        kind === 'person'
          ? suggestPseudonyms({
              original,
              kind,
              taken: takenNames(app),
              language,
              random: (count) => app.ports.random.bytes(count),
              count: suggestions,
            })
          : [],
      roles: suggestRoles(kind, contextOf(cluster.places), language),
      coarser: suggestCoarser(kind, original, project.history.state.settings().reportLanguage),
    }
  },

  'anonymise.decide': (app, input) => decide(app, input),

  async 'anonymise.mark'(app, input) {
    const { state } = writableProject(app).history
    const text = state.textOf(input.document)
    if (input.span.end > text.length) throw new FaultError('span.outside')
    const span = snapOut(text, input.span)
    const form = text.slice(span.start, span.end).trim()
    if (form === '') throw new FaultError('coding.empty-span')
    const overlaps = state.placesOf(input.document).some((it) => it.span.start < span.end && it.span.end > span.start)
    if (overlaps) throw new FaultError('place.overlap')
    const same = state.all('identifier').find((it) => it.kind === input.kind && it.forms.includes(form))
    const identifier = same ?? {
      id: app.ports.ids.next('identifier'),
      kind: input.kind,
      forms: [form],
      decision: null,
      participant: null,
    }
    const change = beginChange(state)
    if (same === undefined) change.add(identifier)
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
    const { state } = project.history
    const place = required(state.get(input.place))
    const document = required(state.get(place.document))
    const change = beginChange(state)
    change.remove(place.id)
    if (place.replacement !== null) {
      const original = originalOf(project, place)
      if (original === null) throw new FaultError('place.original-gone')
      change.editText(
        place.document,
        replaceSpans(state.textOf(place.document), [{ span: place.span, text: original }]),
      )
    }
    if (document.state === 'deidentified') change.update({ ...document, state: 'in-review', approvedAt: null })
    await commit(app, 'anonymise.restore', change.build())
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

/** Every name in the study, so that no pseudonym is anybody's. */
function takenNames(app: App): readonly string[] {
  const project = openProject(app)
  const { state } = project.history
  return [
    ...state.all('participant').map((it) => it.label),
    ...[...formsByIdentifier(project).values()].flat(),
    ...state
      .all('identifier')
      .flatMap((it) => (it.decision !== null && 'replacement' in it.decision ? [it.decision.replacement] : [])),
  ]
}
