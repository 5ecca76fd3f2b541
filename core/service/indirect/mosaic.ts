import { rarestFacts, type Fact } from '../../analysis/singling-out/rarest'
import { overlaps } from '../../anchor/span'
import { overlapFinder } from '../../anchor/sweep'
import { findTold, type Told } from '../../anonymise/telling/find-told'
import { toldKind } from '../../anonymise/telling/told-kind'
import type { Output } from '../../contract/contract'
import type { KnownFact, ReadPassage } from '../../contract/indirect'
import type { ProjectState } from '../../history/project-state'
import type { Coding } from '../../model/coding'
import type { DocumentId, ParticipantId } from '../../model/ids'
import type { Participant } from '../../model/participant'
import type { Span } from '../../model/scalars'
import type { Turn } from '../../model/turn'
import { occurrences } from '../anonymise/marked-forms'
import { allClusters } from '../anonymise/queue'
import { openProject, type App } from '../app-session'
import { required } from '../commit'
import { shownOf, valueOf } from './cards'
import { knownByDocument, type KnownOf } from './known-in'
import { materialIn, seenAttributes, staying, voiceIn } from './people'
import { readPassage } from './read-passage'

const mostFacts = 20

type Basis = Readonly<{
  state: ProjectState
  person: Participant
  people: readonly Participant[]
  turns: readonly Turn[]
  known: ReadonlyMap<DocumentId, readonly KnownOf[]>
}>

/** Everything that a reader may put together of one participant, on one page. */
export async function mosaicOf(
  app: App,
  participant: ParticipantId,
  wished: readonly string[] | null,
): Promise<Output<'indirect.mosaic'>> {
  const { state } = openProject(app).history
  const person = required(state.get(participant))
  const known = knownByDocument(await allClusters(app))
  const people = staying(state)
  const turns = materialIn(state, null).flatMap((it) =>
    state.turnsOf(it).filter((turn) => voiceIn(state, turn) === participant),
  )
  const basis: Basis = { state, person, people, turns, known }
  const facts = [...attributeFacts(basis, seenAttributes(people, wished)), ...toldFacts(basis)]
  return {
    facts: rarestFacts(facts, mostFacts).map((it) => it.fact),
    printed: printedOf(basis),
    mentions: mentionsOf(basis),
    isInGroup: turns.some((it) => state.get(it.document)?.kind === 'focus-group'),
    waiting: turns.reduce(
      (sum, turn) =>
        sum + (known.get(turn.document) ?? []).filter((it) => it.isOpen && overlaps(it.span, turn.span)).length,
      0,
    ),
  }
}

type Weighed = Fact & Readonly<{ fact: KnownFact }>

/** An attribute that nobody else shares weighs as much as what tells of special things; a shared one stands last. */
const alone = toldKind.options.indexOf('special')
const shared = toldKind.options.length

function attributeFacts({ person, people }: Basis, seen: readonly string[]): readonly Weighed[] {
  return shownOf(person, seen).map(({ name, value }) => {
    const others = people.filter((it) => it.id !== person.id && valueOf(it, name) === valueOf(person, name)).length
    const sharedBy = others + 1
    return {
      key: `attribute ${name}`,
      weight: sharedBy === 1 ? alone : shared,
      sharedBy,
      fact: { kind: 'attribute', name, value, sharedBy },
    }
  })
}

function toldFacts({ state, turns, known }: Basis): readonly Weighed[] {
  return turns.flatMap((turn) => {
    const { document } = turn
    const language = state.get(document)?.language ?? 'nb'
    const found = findTold(state.textOf(document), turn.span, { language, known: known.get(document) ?? [] })
    return found.map((told) => weighed(readPassage(state, document, told), told))
  })
}

/** A sentence that tells several things is rarer than one that tells the first of them alone. */
function weighed(passage: ReadPassage, { kinds }: Told): Weighed {
  return {
    key: `told ${passage.document} ${passage.text}`,
    weight: Math.min(...kinds.map((it) => toldKind.options.indexOf(it))),
    sharedBy: toldKind.options.length - kinds.length,
    fact: { kind: 'told', told: kinds, passage },
  }
}

/** Coded passages with words of theirs, each once and cut to those words; those marked for use alone where there are any. */
function printedOf({ state, turns }: Basis): Output<'indirect.mosaic'>['printed'] {
  const documents = [...new Set(turns.map((it) => it.document))]
  const all = documents.flatMap((document) => {
    const turnsAt = overlapFinder(turns.filter((it) => it.document === document))
    return state
      .codingsOf(document)
      .flatMap((coding) =>
        turnsAt(coding.span).map((turn) => ({ coding, document, span: common(coding.span, turn.span) })),
      )
  })
  const marked = all.filter((it) => it.coding.markedForUse)
  const bySpan = new Map<string, Readonly<{ document: DocumentId; span: Span; codings: readonly Coding[] }>>()
  for (const { coding, document, span } of marked.length > 0 ? marked : all) {
    const key = `${document} ${span.start} ${span.end}`
    bySpan.set(key, { document, span, codings: [...(bySpan.get(key)?.codings ?? []), coding] })
  }
  return [...bySpan.values()].map(({ document, span, codings }) => ({
    passage: readPassage(state, document, { span }),
    codes: [...new Set(codings.flatMap((it) => state.get(it.code)?.name ?? []))],
  }))
}

function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
}

/** Turns of others in which the participant is named: by a place of theirs, or by the label. */
function mentionsOf({ state, person, turns, known }: Basis): readonly ReadPassage[] {
  const own = new Set(turns.map((it) => it.id))
  return materialIn(state, null).flatMap((document) => {
    const text = state.textOf(document)
    const places = (known.get(document) ?? []).filter((it) => it.participant === person.id).map((it) => it.span)
    const named = [...places, ...occurrences(text, person.label)]
    return state
      .turnsOf(document)
      .filter((turn) => !own.has(turn.id) && named.some((it) => overlaps(it, turn.span)))
      .map(({ span }) => readPassage(state, document, { span, marks: named }))
  })
}
