import { formKey } from '../../anonymise/cluster/form-key'
import type { Decision, Identifier, OutsidePlace } from '../../model/identifier'
import type { IdentifierId } from '../../model/ids'
import { groupBy } from './group-by'
import type { WordField } from './word-fields'

/** What is kept in a field: by whom, and how. */
export type Kept = Readonly<{ identifier: IdentifierId; decision: Decision }>

/** Words found in a field. `identifier`: whose they are thought to be. */
type FoundWords = Readonly<{ field: WordField; words: string; identifier: IdentifierId | null }>

type Keeper = Readonly<{ identifier: Identifier; keys: ReadonlySet<string>; left: OutsidePlace[] }>

/**
 * Tells for words found outside the texts, asked once for each in reading order, which identifier keeps them: the one that
 * they are thought to be, else another that has the form and has kept something in that field, as with two documents that
 * have one speaker's label. So many places are kept as were decided; what is typed beside them later waits. `forms`: from
 * the project and the open name list, for approval leaves none with the identifier.
 */
export function keptOutside(
  identifiers: readonly Identifier[],
  forms: ReadonlyMap<IdentifierId, readonly string[]>,
): (found: FoundWords) => Kept | null {
  const keepers = new Map<string, Keeper[]>()
  for (const identifier of identifiers) {
    const kept = identifier.outside.filter((it) => it.replacement === null)
    const keys = new Set((forms.get(identifier.id) ?? []).map((it) => formKey(it, identifier.kind)))
    for (const [field, left] of groupBy(kept, fieldKey))
      keepers.set(field, [...(keepers.get(field) ?? []), { identifier, keys, left: [...left] }])
  }
  return ({ field, words, identifier: thought }) => {
    const here = (keepers.get(fieldKey(field)) ?? []).filter((it) => it.left.length > 0)
    const keeper =
      here.find((it) => it.identifier.id === thought) ??
      here.find(({ identifier, keys }) => keys.has(formKey(words, identifier.kind)))
    const entry = keeper?.left.shift()
    return keeper && entry ? { identifier: keeper.identifier.id, decision: entry.decision } : null
  }
}

function fieldKey({ record, field }: Pick<OutsidePlace, 'record' | 'field'>): string {
  return `${record} ${field}`
}
