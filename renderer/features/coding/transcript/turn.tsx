import './turn.css'
import { memo, useLayoutEffect, useRef } from 'react'
import { formatTime } from '../../../messages/format'
import { useMessages } from '../../../messages/use-messages'
import { addPassing } from './highlights'
import type { TurnModel } from './layout'
import { NoteSigns } from './note-signs'
import { turnId, wordsId } from './page-map'
import { Stripes } from './stripes'
import { TurnWords } from './turn-words'

type TurnProps = Readonly<{
  turn: TurnModel
  /** With tints, stripes and passing marks, not the words alone. */
  isWhole: boolean
  /** Whether the reader is here: its stripes and places can be reached with Tab. */
  isCurrent: boolean
  isSelected: boolean
}>

/** One turn with its number, speaker, time, words and stripes. Drawn anew only when something of its own has changed. */
export const Turn = memo(function Turn({ turn, isWhole, isCurrent, isSelected }: TurnProps) {
  const { coding } = useMessages()
  const words = useRef<HTMLParagraphElement>(null)
  const time = turn.startMs === null ? null : formatTime(turn.startMs)
  // The browser looks at every range that is marked whenever the page changes: the turns far away are not marked.
  useLayoutEffect(
    () => (isWhole && words.current ? addPassing('candidate', words.current, turn.candidates) : undefined),
    [turn, isWhole],
  )
  return (
    <article
      id={turnId(turn.key)}
      className="turn"
      data-turn={turn.key}
      data-role={turn.role ?? 'none'}
      data-current={isCurrent || undefined}
      data-selected={isSelected || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={coding.turnName(turn.number, turn.label, time)}
    >
      <header className="turn-head" aria-hidden>
        <span className="turn-number">{turn.number}</span>
        {turn.label ? (
          <span className="turn-speaker" data-name>
            {turn.label}
          </span>
        ) : null}
        {time ? <time className="turn-time">{time}</time> : null}
      </header>
      <p ref={words} id={wordsId(turn.key)} className="turn-words" data-words={turn.key}>
        <TurnWords turn={turn} isWhole={isWhole} isCurrent={isCurrent} />
      </p>
      {isWhole ? <NoteSigns turn={turn} isCurrent={isCurrent} /> : null}
      {isWhole ? <Stripes turn={turn} isCurrent={isCurrent} /> : null}
    </article>
  )
})
