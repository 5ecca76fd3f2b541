import type { CSSProperties } from 'react'
import { useMessages } from '../../../messages/use-messages'
import { Icon } from '../../../ui/icon'
import type { TurnModel } from './layout'
import { shortWords } from './short-words'

/**
 * A sign between the words and the stripes for each passage that a memo stands on without a code, at the line where it begins.
 * A press opens the memo. Two signs never stand on each other.
 */
export function NoteSigns({ turn, isCurrent }: Readonly<{ turn: TurnModel; isCurrent: boolean }>) {
  const { coding } = useMessages()
  return turn.notes
    .filter((it) => it.begins)
    .map(({ passage, start, end }, index) => (
      <button
        key={passage}
        type="button"
        className="turn-note"
        data-passage={passage}
        data-tip={coding.noteSign}
        tabIndex={isCurrent ? 0 : -1}
        aria-label={coding.noteOn(shortWords(turn.text.slice(start, end)))}
        style={placeOf(start, index)}
      >
        <Icon name="note" size={12} />
      </button>
    ))
}

function placeOf(start: number, index: number): CSSProperties {
  const begin = `anchor(--from-${start} top, 0px) + 0.4rem`
  return {
    anchorName: `--note-${index}`,
    top: index === 0 ? `calc(${begin})` : `max(${begin}, anchor(--note-${index - 1} bottom, 0px))`,
  }
}
