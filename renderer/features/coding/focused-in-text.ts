import type { CodingId, TurnId } from '../../../core/model/ids'

/** What the focus is on in the text: the coding of a stripe, else the turn. Null outside the turns. */
export function focusedInText(): CodingId | TurnId | null {
  const stripe = document.activeElement?.closest<HTMLElement>('button[data-coding]')
  return stripe ? (stripe.dataset['coding'] as CodingId) : focusedTurn()
}

/** The turn that the focus is in. Null outside the turns. */
export function focusedTurn(): TurnId | null {
  const turn = document.activeElement?.closest<HTMLElement>('[data-turn]')?.dataset['turn']
  return turn?.startsWith('turn:') ? (turn as TurnId) : null
}
