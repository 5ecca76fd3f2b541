import { create } from 'zustand'
import type { Output } from '../../../core/contract/contract'
import type { Span } from '../../../core/model/scalars'

type Outcome = Output<'participant.withdraw'>
type Removals = Readonly<{
  /** What the last removal in this window touched, to be looked at; the receipt tells nothing of where. */
  outcome: Outcome | null
  /** The passage that the user is asked about, in the document that Koding shows. */
  passage: Span | null
}>

export const useRemovals = create<Removals>(() => ({ outcome: null, passage: null }))

/** Keeps what a removal touched while the window is open. */
export function rememberRemoval(outcome: Outcome): void {
  useRemovals.setState({ outcome })
}

/** Asks about a passage of the document that Koding shows; null: the answer is given. */
export function askToRemove(passage: Span | null): void {
  useRemovals.setState({ passage })
}
