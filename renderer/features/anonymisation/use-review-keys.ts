import { useEffect, useMemo, useRef } from 'react'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/registry'
import type { Messages } from '../../messages/messages'
import { goTo } from '../../state/session'
import { decisionKinds } from './decision/decision-draft'
import type { Asking } from './doubt/use-doubt'
import type { HeadRefs } from './regroup/cluster-head'
import type { Regroup } from './regroup/use-regroup'
import { isOutside } from './review-order'
import type { Review } from './use-review'

/** What the keys reach: the queue, the decision, what regroups, and the field that narrows the queue. */
export type Reviewing = Readonly<{
  review: Review
  /** What is asked of a place in doubt: the numbers are its answers then. */
  asking: Asking | null
  regroup: Regroup
  refs: HeadRefs
  find: () => void
}>

/** One key for everything. */
export function useReviewKeys(reviewing: Reviewing): void {
  const now = useRef(reviewing)
  useEffect(() => {
    now.current = reviewing
  })
  useActions(useMemo(() => actionsOf(() => now.current), []))
}

type KeyNames = Messages['anonymisation']['keyNames']

function actionsOf(now: () => Reviewing): readonly Action[] {
  const when = () => now().review.cluster !== null
  const action = (
    id: keyof KeyNames,
    keys: string | readonly string[],
    run: () => void,
    more?: () => boolean,
  ): Action => ({
    id: `review.${id}`,
    label: (m) => m.anonymisation.keyNames[id],
    group: 'room',
    keys,
    when: more ? () => when() && more() : when,
    run,
  })
  return [
    ...decisionKinds.map((kind, index): Action => ({
      id: `review.${kind}`,
      label: (m) => m.anonymisation.decisions[kind],
      group: 'room',
      keys: String(index + 1),
      when,
      run() {
        const { asking, review } = now()
        if (asking) asking.answer(index)
        else review.chooseKind(kind)
      },
    })),
    ...[decisionKinds.length + 1, decisionKinds.length + 2].map((number): Action => ({
      id: `review.answer.${number}`,
      label: (m) => m.anonymisation.doubt.answer(number),
      group: 'room',
      keys: String(number),
      when: () => now().asking !== null,
      run: () => now().asking?.answer(number - 1),
    })),
    action(
      'carryOut',
      'enter',
      () => now().review.carryOut(),
      () => isFree(document.activeElement),
    ),
    action('next', ['j', 'arrowdown'], () => now().review.step(1)),
    action('previous', ['k', 'arrowup'], () => now().review.step(-1)),
    action('nextOpen', 'h', () => now().review.nextOpen()),
    action(
      'write',
      'e',
      () => now().review.fieldRef.current?.select(),
      () => now().review.fieldRef.current !== null,
    ),
    action('suggestion', 'f', () => now().review.takeSuggestion()),
    action('scope', 'g', () => now().review.nextScope()),
    action('nextPlace', ['n', 'arrowright'], () => now().review.stepPlace(1)),
    action('previousPlace', ['b', 'arrowleft'], () => now().review.stepPlace(-1)),
    action('pick', 'x', () => pick(now().review)),
    action('showInText', 'v', () => showInText(now().review)),
    action('merge', 'm', () => now().regroup.open('merge')),
    action(
      'split',
      's',
      () => now().regroup.open('split'),
      () => now().regroup.canSplit,
    ),
    action('kind', 't', () => open(now().refs.kind.current)),
    action(
      'participant',
      'p',
      () => open(now().refs.participant.current),
      () => isPerson(now().review),
    ),
    action(
      'undecide',
      'u',
      () => now().regroup.undecide(),
      () => now().regroup.canUndecide,
    ),
    action(
      'undo',
      'mod+z',
      () => now().review.last.undo(),
      () => now().review.last.canUndo,
    ),
    { ...action('find', '/', () => now().find()), when: () => true },
  ]
}

/** Opens a menu as a key on its button would: the focus goes to its first line. */
function open(button: HTMLButtonElement | null): void {
  button?.focus()
  for (const type of ['keydown', 'keyup'])
    button?.dispatchEvent(new KeyboardEvent(type, { key: 'ArrowDown', code: 'ArrowDown', bubbles: true }))
}

function isPerson({ cluster }: Review): boolean {
  return cluster?.kind === 'person'
}

function pick({ place, pick: toggle }: Review): void {
  if (place) toggle(place)
}

function showInText({ place }: Review): void {
  if (place && !isOutside(place)) goTo('coding', { document: place.document, span: place.span })
}

/** Enter belongs to a button that has the focus, but for the queue, its places, the choices, and this room's line in the rail. */
function isFree(focused: Element | null): boolean {
  if (!focused?.closest('button, a, summary, [role=button]')) return true
  return focused.matches('[data-cluster], [data-line], [role=radio], [aria-current=page]')
}
