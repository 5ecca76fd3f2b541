import { useEffect, useMemo, useRef } from 'react'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/registry'
import { decisionKinds } from './decision-draft'
import type { Review } from './use-review'

/** One key for everything: 1-7 choose, Enter carries out, J/K and the arrows walk the queue. */
export function useReviewKeys(review: Review): void {
  const now = useRef(review)
  useEffect(() => {
    now.current = review
  })
  useActions(useMemo(() => actionsOf(() => now.current), []))
}

function actionsOf(review: () => Review): readonly Action[] {
  const group = 'room' as const
  const when = () => review().cluster !== null
  return [
    ...decisionKinds.map((kind, index): Action => ({
      id: `review.${kind}`,
      label: (m) => m.anonymisation.decisions[kind],
      group,
      keys: String(index + 1),
      when,
      run: () => review().chooseKind(kind),
    })),
    {
      id: 'review.next',
      label: (m) => m.anonymisation.next,
      group,
      keys: ['j', 'arrowdown'],
      when,
      run: () => review().step(1),
    },
    {
      id: 'review.previous',
      label: (m) => m.anonymisation.previous,
      group,
      keys: ['k', 'arrowup'],
      when,
      run: () => review().step(-1),
    },
    {
      id: 'review.carryOut',
      label: (m) => m.anonymisation.carryOutChosen,
      group,
      keys: 'enter',
      when: () => when() && isFree(document.activeElement),
      run: () => review().carryOut(),
    },
  ]
}

/** Enter belongs to a button that has the focus, but for the queue, the choices, and this room's own line in the rail. */
function isFree(focused: Element | null): boolean {
  if (!focused?.closest('button, a, summary, [role=button]')) return true
  return focused.matches('[data-cluster], [role=radio], [aria-current=page]')
}
