import type { Change } from './freshness'

let isHeld = false
let waiting: Change | null = null
let hear: (change: Change) => void = () => undefined

/** Who takes changes of the project up. */
export function onChange(listener: (change: Change) => void): void {
  hear = listener
}

/** Tells of a change, at once or when changes are let go. */
export function takeUp(change: Change): void {
  if (isHeld) waiting = waiting ? together(waiting, change) : change
  else hear(change)
}

/** Holds changes back while many follow each other, so that the window does not ask anew after each. Gives the way to let go. */
export function holdChanges(): () => void {
  isHeld = true
  return () => {
    isHeld = false
    const change = waiting
    waiting = null
    if (change) hear(change)
  }
}

function together(first: Change, then: Change): Change {
  const gone = new Set<string>(then.codingsRemoved)
  return {
    ...then,
    texts: [...new Set([...first.texts, ...then.texts])],
    types: [...new Set([...first.types, ...then.types])],
    codingsAdded: [...first.codingsAdded.filter((it) => !gone.has(it.id)), ...then.codingsAdded],
    codingsRemoved: [...first.codingsRemoved, ...then.codingsRemoved],
  }
}
