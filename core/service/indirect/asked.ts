import { compareSpans } from '../../anchor/span'
import { sizeStep } from '../../anonymise/posts/inhabitants'
import { askWhether, type Asked } from '../../anonymise/telling/ask-whether'
import { postsOfOthers } from '../../anonymise/telling/posts-of-others'
import { isBoundToSecrecy } from '../../anonymise/telling/professions'
import type { AskedPassage, AskedWhy } from '../../contract/indirect'
import type { ProjectState } from '../../history/project-state'
import type { DocumentId } from '../../model/ids'
import type { Turn } from '../../model/turn'
import { allClusters } from '../anonymise/queue'
import { openProject, type App } from '../app-session'
import { assessmentsOf, givenBy } from './assess'
import { inhabitantsFrom, shownOf } from './cards'
import { knownByDocument, type KnownOf } from './known-in'
import { materialIn, voiceIn } from './people'
import { readPassage } from './read-passage'

/** The turns for which it is asked whether the study needs them, in the order of the documents. */
export async function askedIn(app: App, wished: DocumentId | null): Promise<readonly AskedPassage[]> {
  const { state } = openProject(app).history
  const known = knownByDocument(await allClusters(app))
  return materialIn(state, wished).flatMap((document) => {
    const told = new Set<string>()
    return state.turnsOf(document).flatMap((turn) => askedTurn(app, turn, { known: known.get(document) ?? [], told }))
  })
}

/** What is known in the document, and the posts that have been told of in it. */
type Here = Readonly<{ known: readonly KnownOf[]; told: Set<string> }>

function askedTurn(app: App, turn: Turn, { known, told }: Here): readonly AskedPassage[] {
  const { state } = openProject(app).history
  const { document } = turn
  const participant = voiceIn(state, turn)
  const found = askWhether(state.textOf(document), turn.span, {
    language: state.get(document)?.language ?? 'nb',
    // Their own name says nothing of somebody else.
    known: known.filter((it) => participant === null || it.participant !== participant),
    isBound: isBound(state, participant),
  })
  const posts = postsIn(state, turn, participant).filter((it) => !told.has(it.post.id))
  for (const it of posts) told.add(it.post.id)
  const spans = [...found.map((it) => it.span), ...posts.map((it) => it.sentence)]
  if (spans.length === 0) return []
  return [
    {
      turn: turn.id,
      participant,
      label: (participant === null ? undefined : state.get(participant)?.label) ?? speakerLabel(state, turn),
      why: whyOf(found, posts.length > 0),
      post: posts[0] === undefined ? null : toldPost(state, participant, posts[0]),
      categories: [...new Set(found.flatMap((it) => it.categories))],
      passage: readPassage(state, document, {
        span: { start: Math.min(...spans.map((it) => it.start)), end: Math.max(...spans.map((it) => it.end)) },
        marks: [...found.flatMap((it) => it.marks), ...posts.map((it) => it.span)].toSorted(compareSpans),
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

function postsIn(state: ProjectState, { document, span }: Turn, participant: AskedPassage['participant']) {
  const language = state.get(document)?.language ?? 'nb'
  return postsOfOthers(state.textOf(document), span, {
    language,
    inhabitants: inhabitantsNear(state, participant),
  }).map((it) => ({ ...it, role: state.textOf(document).slice(it.span.start, it.span.end) }))
}

/** How many live at most where the speaker does: the posts that they tell of are taken to be there too. */
function inhabitantsNear(state: ProjectState, participant: AskedPassage['participant']): number | null {
  const person = participant === null ? undefined : state.get(participant)
  return person === undefined ? null : inhabitantsFrom(shownOf(person, Object.keys(person.attributes)))
}

function toldPost(
  state: ProjectState,
  participant: AskedPassage['participant'],
  { role }: Readonly<{ role: string }>,
): AskedPassage['post'] {
  const inhabitants = inhabitantsNear(state, participant)
  return { role, below: inhabitants === null ? null : sizeStep(inhabitants) }
}

function whyOf(found: readonly Asked[], hasPost: boolean): AskedWhy {
  const others = found.filter((it) => it.about === 'third-person')
  if (found.some((it) => it.isSecret)) return 'secrecy'
  if (others.some((it) => it.categories.includes('health'))) return 'third-person-health'
  if (others.length > 0) return 'third-person'
  if (hasPost) return 'post'
  return found.some((it) => it.about === 'self') ? 'own' : 'unclear'
}
