import type { ProjectSession } from '../app-session'
import { formsByIdentifier, isHidden, knownNames } from './known-names'
import { isUnmistakable, spellings, type MarkedForm } from './marked-forms'

/** What is new in one list of names, and what is gone from it. */
type Difference = Readonly<{ added: readonly string[]; gone: ReadonlySet<string> }>

/** What is looked for beside what the lists hold. The arrays are the same ones while their content is the same. */
export type Sought = Readonly<{
  names: readonly string[]
  marked: readonly MarkedForm[]
  /** How the names differ from an earlier list of them; counted once for each list. */
  since(names: readonly string[]): Difference
}>

/** What is looked for as the project stands. */
export function soughtIn(project: ProjectSession): Sought {
  const before = project.sought
  const names = same(before?.names, knownNames(project), (a, b) => a === b)
  const marked = same(before?.marked, markedForms(project), (a, b) => a.form === b.form && a.kind === b.kind)
  if (before?.names === names && before.marked === marked) return before
  const differences = new Map<readonly string[], Difference>()
  project.sought = {
    names,
    marked,
    since(earlier) {
      const difference = differences.get(earlier) ?? differenceOf(earlier, names)
      differences.set(earlier, difference)
      return difference
    },
  }
  return project.sought
}

function same<T>(before: readonly T[] | undefined, now: readonly T[], isSame: (a: T, b: T) => boolean): readonly T[] {
  return before?.length === now.length && now.every((it, at) => isSame(it, before[at]!)) ? before : now
}

function differenceOf(earlier: readonly string[], names: readonly string[]): Difference {
  const [old, current] = [new Set(earlier), new Set(names)]
  return { added: names.filter((it) => !old.has(it)), gone: new Set(earlier.filter((it) => !current.has(it))) }
}

/** Names of people are the detectors' own task. */
function markedForms(project: ProjectSession): readonly MarkedForm[] {
  const forms = formsByIdentifier(project)
  return project.history.state
    .all('identifier')
    .filter((it) => it.kind !== 'person' && isHidden(it))
    .flatMap(({ id, kind }) =>
      (forms.get(id) ?? [])
        .filter(isUnmistakable)
        .flatMap(spellings)
        .map((form) => ({ form, kind })),
    )
}
