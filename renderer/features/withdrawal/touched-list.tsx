import type { TouchedPassage } from '../../../core/contract/withdrawal'
import { useMessages } from '../../messages/use-messages'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'

const shown = 220

type TouchedListProps = Readonly<{
  touched: readonly TouchedPassage[]
  /** Absent: told before, when there is nothing to go to and to tick off yet. */
  acts?: Readonly<{
    isReadOnly: boolean
    onGo: (passage: TouchedPassage) => void
    onSee: (passage: TouchedPassage, isSeen: boolean) => void
  }>
}>

/** Replies of others that a removal touches, each with why, its codes and its place. */
export function TouchedList({ touched, acts }: TouchedListProps) {
  const { withdrawal } = useMessages()
  return (
    <ul className="removal-touched">
      {touched.map((it) => (
        <li key={it.id}>
          <span className="removal-why">
            {[withdrawal.why[it.why], it.documentTitle, ...it.codes].filter(Boolean).join(' · ')}
          </span>
          <blockquote data-name>{it.text.length > shown ? `${it.text.slice(0, shown)} …` : it.text}</blockquote>
          {acts ? (
            <span className="removal-acts">
              <Button kind="quiet" icon="forward" onPress={() => acts.onGo(it)}>
                {withdrawal.go}
              </Button>
              <Checkbox
                isSelected={it.isSeen}
                isDisabled={acts.isReadOnly}
                onChange={(isSeen) => acts.onSee(it, isSeen)}
              >
                {withdrawal.seen}
              </Checkbox>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
