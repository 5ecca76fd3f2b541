import type { ProjectState } from '../../history/project-state'
import type { CodingId } from '../../model/ids'

type Numbered = Readonly<{ coding: CodingId; number: number }>

/** The number of each coded passage, and those that no file has printed yet. */
export type ExcerptNumbers = Readonly<{ of: ReadonlyMap<CodingId, number>; fresh: readonly Numbered[] }>

/**
 * Numbers every coded passage, from 1. A number that a file has printed stays with its passage for good, also when other
 * passages come or go; codings of the same span are one passage. New passages take the next numbers by document and place.
 */
export function excerptNumbers(state: ProjectState): ExcerptNumbers {
  const printed = new Map<CodingId, number>()
  for (const receipt of state.all('receipt')) for (const it of receipt.numbered ?? []) printed.set(it.coding, it.number)
  let last = [...printed.values()].reduce((highest, it) => Math.max(highest, it), 0)
  const of = new Map<CodingId, number>()
  const fresh: Numbered[] = []
  for (const passage of passagesOf(state)) {
    const known = passage.flatMap((it) => printed.get(it) ?? [])
    const number = known.length > 0 ? Math.min(...known) : (last += 1)
    for (const coding of passage) {
      of.set(coding, number)
      if (printed.get(coding) !== number) fresh.push({ coding, number })
    }
  }
  return { of, fresh }
}

/** The codings of each passage, by document and place. */
function passagesOf(state: ProjectState): readonly (readonly CodingId[])[] {
  return state.documents().flatMap((document) => {
    const passages = new Map<string, CodingId[]>()
    for (const { id, span } of state.codingsOf(document.id)) {
      const key = `${span.start} ${span.end}`
      const passage = passages.get(key)
      if (passage === undefined) passages.set(key, [id])
      else passage.push(id)
    }
    return [...passages.values()]
  })
}
