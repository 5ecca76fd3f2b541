import { askWhether, type Asked } from '../../anonymise/telling/ask-whether'
import { isBoundToSecrecy } from '../../anonymise/telling/professions'
import type { AskedPassage, AskedWhy } from '../../contract/indirect'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId } from '../../model/ids'
import type { Turn } from '../../model/turn'
import { allClusters } from '../anonymise/queue'
import { openProject, type App } from '../app-session'
import { assessmentsOf, givenBy } from './assess'
import { knownByDocument, type KnownOf } from './known-in'
import { materialIn, voiceIn } from './people'
import { readPassage } from './read-passage'

/** The turns for which it is asked whether the study needs them, in the order of the documents. */
export async function askedIn(app: App, wished: DocumentId | null): Promise<readonly AskedPassage[]> {
  const { state } = openProject(app).history
  const known = knownByDocument(await allClusters(app))
  return materialIn(state, wished).flatMap((document) =>
    state.turnsOf(document).flatMap((turn) => askedTurn(app, turn, known.get(document) ?? [])),
  )
}

function askedTurn(app: App, turn: Turn, known: readonly KnownOf[]): readonly AskedPassage[] {
  const { state } = openProject(app).history
  const { document } = turn
  const participant = voiceIn(state, turn)
  const found = askWhether(state.textOf(document), turn.span, {
    language: state.get(document)?.language ?? 'nb',
    // Their own name says nothing of somebody else.
    known: known.filter((it) => participant === null || it.participant !== participant),
    isBound: isBound(state, participant),
  })
  const [first] = found
  const last = found.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    {
      turn: turn.id,
      participant,
      label: (participant === null ? undefined : state.get(participant)?.label) ?? speakerLabel(state, turn),
      why: whyOf(found),
      categories: [...new Set(found.flatMap((it) => it.categories))],
      passage: readPassage(state, document, {
        span: { start: first.span.start, end: last.span.end },
        marks: found.flatMap((it) => it.marks),
      }),
      needed: assessmentsOf(state, turn.id).map((it) => givenBy(app, it)),
    },
  ]
}

function speakerLabel(state: ProjectState, { speaker }: Turn): string {
  return (speaker === null ? undefined : state.get(speaker)?.label) ?? ''
}

/** Whether any attribute of whoever speaks names work that brings a duty of secrecy. */
function isBound(state: ProjectState, participant: AskedPassage['participant']): boolean {
  const person = participant === null ? undefined : state.get(participant)
  return Object.values(person?.attributes ?? {}).some(isBoundToSecrecy)
}

function whyOf(found: readonly Asked[]): AskedWhy {
  const others = found.filter((it) => it.about === 'third-person')
  if (found.some((it) => it.isSecret)) return 'secrecy'
  if (others.some((it) => it.categories.includes('health'))) return 'third-person-health'
  if (others.length > 0) return 'third-person'
  return found.some((it) => it.about === 'self') ? 'own' : 'unclear'
}
