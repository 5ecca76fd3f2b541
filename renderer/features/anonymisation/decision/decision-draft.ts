import type { Cluster } from '../../../../core/contract/anonymise'
import type { Decision } from '../../../../core/model/identifier'

export type DecisionKind = Decision['kind']

/** The decisions in the order of their keys, 1 to 7. */
export const decisionKinds: readonly DecisionKind[] = [
  'pseudonym',
  'role',
  'coarser',
  'blackout',
  'remove',
  'keep',
  'already-pseudonym',
]

/** What is chosen and typed for a cluster, not yet carried out. Null: nothing typed, the first suggestion stands. */
export type DecisionDraft = Readonly<{ kind: DecisionKind; words: Partial<Record<DecisionKind, string>> }>

export type Suggestions = Readonly<{
  pseudonyms: readonly string[]
  roles: readonly string[]
  coarser: readonly string[]
}>

export const noSuggestions: Suggestions = { pseudonyms: [], roles: [], coarser: [] }

const usualKind: Partial<Record<Cluster['kind'], DecisionKind>> = {
  place: 'coarser',
  organisation: 'coarser',
  date: 'coarser',
  age: 'coarser',
}

/** What is proposed for a cluster: its own decision, a pseudonym for participants, a role for others they speak of. */
export function draftOf(cluster: Cluster): DecisionDraft {
  const { decision } = cluster
  if (decision && 'replacement' in decision)
    return { kind: decision.kind, words: { [decision.kind]: decision.replacement } }
  if (decision?.kind === 'keep') return { kind: 'keep', words: { keep: decision.reason } }
  if (decision) return { kind: decision.kind, words: {} }
  if (cluster.kind === 'person') return { kind: cluster.participant === null ? 'role' : 'pseudonym', words: {} }
  return { kind: usualKind[cluster.kind] ?? 'blackout', words: {} }
}

/** What the chosen kind can be filled with. Keep takes ready reasons, which are words of the window. */
export function suggestionsFor(kind: DecisionKind, ready: Suggestions, reasons: readonly string[]): readonly string[] {
  switch (kind) {
    case 'pseudonym':
      return ready.pseudonyms
    case 'role':
      return ready.roles
    case 'coarser':
      return ready.coarser
    case 'keep':
      return reasons
    case 'blackout':
    case 'remove':
    case 'already-pseudonym':
      return []
  }
}

/** Whether a kind is decided with words. */
export function takesWords(kind: DecisionKind): boolean {
  return kind === 'pseudonym' || kind === 'role' || kind === 'coarser' || kind === 'keep'
}

/**
 * The words that stand in the field: what is typed, else the first pseudonym or coarser step. A role and a reason are
 * never guessed, for they say something about a person.
 */
export function wordsOf(draft: DecisionDraft, ready: Suggestions): string {
  const typed = draft.words[draft.kind]
  if (typed !== undefined) return typed
  if (draft.kind === 'pseudonym') return ready.pseudonyms[0] ?? ''
  return draft.kind === 'coarser' ? (ready.coarser[0] ?? '') : ''
}

/** The draft with other words for its kind. */
export function withWords(draft: DecisionDraft, words: string): DecisionDraft {
  return { ...draft, words: { ...draft.words, [draft.kind]: words } }
}

/** The draft with nothing typed for its kind: the first suggestion stands again. */
export function withoutWords(draft: DecisionDraft): DecisionDraft {
  const others = Object.entries(draft.words).filter(([kind]) => kind !== draft.kind)
  return { ...draft, words: Object.fromEntries(others) }
}

/** The suggestion after the words that stand in the field, round to the first; null: there is none. */
export function nextSuggestion(draft: DecisionDraft, ready: Suggestions, reasons: readonly string[]): string | null {
  const all = suggestionsFor(draft.kind, ready, reasons)
  return all[(all.indexOf(wordsOf(draft, ready)) + 1) % all.length] ?? null
}

/** The decision that a draft means, or null while its words are missing. */
export function decisionOf(draft: DecisionDraft, ready: Suggestions): Decision | null {
  const words = wordsOf(draft, ready).trim()
  switch (draft.kind) {
    case 'pseudonym':
    case 'role':
    case 'coarser':
      return words === '' ? null : { kind: draft.kind, replacement: words }
    case 'keep':
      return words === '' ? null : { kind: 'keep', reason: words }
    case 'blackout':
    case 'remove':
    case 'already-pseudonym':
      return { kind: draft.kind }
  }
}
