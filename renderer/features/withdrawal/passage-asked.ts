import { create } from 'zustand'
import type { Span } from '../../../core/model/scalars'

/** The passage that the user is asked about, in the document that Koding shows. */
export const usePassageAsked = create<Readonly<{ passage: Span | null }>>(() => ({ passage: null }))

/** Asks about a passage of the document that Koding shows; null: the answer is given. */
export function askToRemove(passage: Span | null): void {
  usePassageAsked.setState({ passage })
}
