import { useMemo, useRef } from 'react'
import type { IdentifierKind } from '../../../../core/model/identifier'
import { useActions } from '../../../actions/registry'
import type { Action } from '../../../actions/action'
import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Keys } from '../../../ui/keys'
import { Menu } from '../../../ui/menu'

export type MarkMenuProps = Readonly<{ onMark: (kind: IdentifierKind) => void; onRemove: () => void }>

/** The kinds that a reader marks by hand, the most usual first. */
const markedKinds = [
  'person',
  'place',
  'organisation',
  'date',
  'age',
  'phone',
  'address',
  'other',
] as const satisfies readonly IdentifierKind[]

const keys = 'mod+m'

/** Marks what the detectors missed, so that it waits in Anonymisering like anything else that was found; or takes the passage out for good. */
export function MarkMenu({ onMark, onRemove }: MarkMenuProps) {
  const { coding, anonymisation, withdrawal } = useMessages()
  const button = useRef<HTMLButtonElement>(null)
  useActions(
    useMemo(
      (): readonly Action[] => [
        { id: 'coding.mark', label: (m) => m.coding.mark, group: 'room', keys, run: () => button.current?.click() },
      ],
      [],
    ),
  )
  return (
    <Menu
      label={coding.markAs}
      entries={[
        ...markedKinds.map((kind) => ({ id: kind, text: anonymisation.kinds[kind], run: () => onMark(kind) })),
        { id: 'remove', text: withdrawal.removePassage, icon: 'remove', isDanger: true, run: onRemove },
      ]}
    >
      <Button ref={button} icon="hide">
        {coding.mark} <Keys keys={keys} isPlain />
      </Button>
    </Menu>
  )
}
