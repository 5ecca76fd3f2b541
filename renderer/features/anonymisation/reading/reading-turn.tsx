import { memo } from 'react'
import type { Span } from '../../../../core/model/scalars'
import { formatTime } from '../../../messages/format'
import { useMessages } from '../../../messages/use-messages'
import type { Piece, ReadingTurn } from './reading-turns'

type TurnProps = Readonly<{
  turn: ReadingTurn
  index: number
  isCurrent: boolean
  isRead: boolean
  /** The last one that is read: the line under it says so. */
  isLastRead: boolean
  chosen: Span | null
}>

/** One turn to be read, with its places, and the words chosen in it. */
export const Turn = memo(function Turn({ turn, index, isCurrent, isRead, isLastRead, chosen }: TurnProps) {
  const { anonymisation } = useMessages()
  const { reading } = anonymisation
  return (
    <li
      className="read-turn"
      data-index={index}
      data-read={isRead || undefined}
      data-last-read={isLastRead || undefined}
      data-here={isRead && isLastRead ? reading.readHere : undefined}
      aria-current={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
    >
      <span className="visually-hidden">{isRead ? reading.isRead : reading.isUnread}</span>
      <span className="read-head">
        <span className="read-number">{index + 1}</span>
        {turn.label ? <span data-name>{turn.label}</span> : null}
        {turn.startMs === null ? null : <time>{formatTime(turn.startMs)}</time>}
      </span>
      <p className="read-words">
        {turn.pieces.map((piece) => (
          <PieceWords key={piece.start} piece={piece} chosen={chosen} />
        ))}
      </p>
    </li>
  )
})

function PieceWords({ piece, chosen }: Readonly<{ piece: Piece; chosen: Span | null }>) {
  const { anonymisation } = useMessages()
  const { start, text, mark } = piece
  const [before, inside, after] = cut(piece, chosen)
  if (mark)
    return (
      <span
        data-start={start}
        data-place={mark.place}
        className="read-place"
        data-state={mark.state}
        data-name={mark.state === 'replaced' ? undefined : true}
        data-chosen={inside !== '' || undefined}
        title={anonymisation.reading.states[mark.state]}
      >
        {text}
      </span>
    )
  if (inside === '') return <span data-start={start}>{text}</span>
  return (
    <>
      <span data-start={start}>{before}</span>
      <mark data-start={start + before.length}>{inside}</mark>
      <span data-start={start + before.length + inside.length}>{after}</span>
    </>
  )
}

/** A piece's words before, in and after what is chosen. */
function cut({ start, text }: Piece, chosen: Span | null): readonly [string, string, string] {
  if (chosen === null) return [text, '', '']
  const from = Math.min(text.length, Math.max(0, chosen.start - start))
  const to = Math.min(text.length, Math.max(from, chosen.end - start))
  return [text.slice(0, from), text.slice(from, to), text.slice(to)]
}
