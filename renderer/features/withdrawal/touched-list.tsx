import type { TouchedPassage } from '../../../core/contract/withdrawal'
import { useMessages } from '../../messages/use-messages'
import { Button } from '../../ui/button'

const shown = 220

type TouchedListProps = Readonly<{
  touched: readonly TouchedPassage[]
  /** Absent: told before, when there is nothing to go to yet. */
  onGo?: (passage: TouchedPassage) => void
}>

/** Replies of others that a removal touches, each with why, its codes and its place. */
export function TouchedList({ touched, onGo }: TouchedListProps) {
  const { withdrawal } = useMessages()
  return (
    <ul className="removal-touched">
      {touched.map((it) => (
        <li key={`${it.document} ${it.span.start} ${it.span.end}`}>
          <span className="removal-why">
            {[withdrawal.why[it.why], it.documentTitle, ...it.codes].filter(Boolean).join(' · ')}
          </span>
          <blockquote data-name>{it.text.length > shown ? `${it.text.slice(0, shown)} …` : it.text}</blockquote>
          {onGo ? (
            <Button kind="quiet" icon="forward" onPress={() => onGo(it)}>
              {withdrawal.go}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
