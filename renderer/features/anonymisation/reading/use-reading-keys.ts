import { useEffect, useMemo, useRef } from 'react'
import type { IdentifierKind } from '../../../../core/model/identifier'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/registry'
import type { Messages } from '../../../messages/messages'
import type { LastDone } from '../use-last-done'
import type { Reading } from './use-reading'

/** What words can be marked as at once; any kind can be chosen in the queue afterwards. */
export const markKinds: readonly IdentifierKind[] = ['person', 'place', 'organisation', 'date', 'other']

type Deeds = Readonly<{ reading: Reading; last: LastDone; openPlace: () => void; close: () => void }>

/** The keys of reading through. */
export function useReadingKeys(deeds: Deeds): void {
  const now = useRef(deeds)
  useEffect(() => {
    now.current = deeds
  })
  useActions(useMemo(() => actionsOf(() => now.current), []))
}

type KeyNames = Messages['anonymisation']['reading']['keyNames']

function actionsOf(now: () => Deeds): readonly Action[] {
  const action = (
    id: keyof KeyNames,
    keys: string | readonly string[],
    run: () => void,
    when?: () => boolean,
  ): Action => ({
    id: `reading.${id}`,
    label: (m) => m.anonymisation.reading.keyNames[id],
    group: 'room',
    keys,
    run,
    ...(when ? { when } : {}),
  })
  const reading = () => now().reading
  const isChosen = () => reading().chosen !== null
  const isPlain = () => isChosen() && reading().mark === null
  return [
    action(
      'page',
      'space',
      () => reading().page(),
      () => isFree(document.activeElement),
    ),
    action('next', ['j', 'arrowdown'], () => reading().step(1)),
    action('previous', ['k', 'arrowup'], () => reading().step(-1)),
    action('readToHere', 'r', () => reading().readToHere()),
    action('wordRight', 'arrowright', () => reading().stepWord(1, false)),
    action('wordLeft', 'arrowleft', () => reading().stepWord(-1, false)),
    action('longerRight', 'shift+arrowright', () => reading().stepWord(1, true)),
    action('longerLeft', 'shift+arrowleft', () => reading().stepWord(-1, true)),
    ...markKinds.map((kind, index): Action => ({
      id: `reading.mark.${kind}`,
      label: (m) => m.anonymisation.reading.markAs(m.anonymisation.kinds[kind].toLocaleLowerCase('nb')),
      group: 'room',
      keys: String(index + 1),
      when: isPlain,
      run: () => reading().markAs(kind),
    })),
    action(
      'openPlace',
      'enter',
      () => now().openPlace(),
      () => reading().mark !== null && isFree(document.activeElement),
    ),
    action(
      'undo',
      'mod+z',
      () => now().last.undo(),
      () => now().last.canUndo,
    ),
    action('close', ['l', 'escape'], () => (isChosen() ? reading().unchoose() : now().close())),
  ]
}

/** The space bar and Enter belong to a button that has the focus, but for this room's own line in the rail. */
function isFree(focused: Element | null): boolean {
  return !focused?.closest('button, a, summary, [role=button]') || focused.matches('[aria-current=page]')
}
