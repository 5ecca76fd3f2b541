import type { CSSProperties } from 'react'
import { useMessages } from '../../../messages/use-messages'
import { Icon } from '../../../ui/icon'
import { signsOf, stanceSigns } from './coding-signs'
import type { TurnModel } from './layout'
import { shortWords } from './short-words'
import type { TurnCoding } from './turn-marks'

/**
 * The codings of a turn as stripes in the margin: to the eye in lanes, to a screen reader a list. A coding over several turns
 * can be reached in the one where it begins, and is drawn on in the others.
 */
export function Stripes({ turn, isCurrent }: Readonly<{ turn: TurnModel; isCurrent: boolean }>) {
  const { coding: messages } = useMessages()
  if (turn.codings.length === 0) return null
  const beginning = turn.codings.filter((it) => it.begins)
  const going = turn.codings.filter((it) => !it.begins)
  return (
    <>
      {going.map((it) => (
        <span key={it.id} className="turn-stripe" data-coding={it.id} {...drawn(it)} aria-hidden />
      ))}
      {beginning.length > 0 ? (
        <ul className="turn-stripes" aria-label={messages.stripesOf(turn.number)}>
          {beginning.map((it, index) => (
            <li key={it.id} data-code-colour={it.colour}>
              <button
                type="button"
                className="turn-stripe"
                data-coding={it.id}
                {...drawn(it)}
                tabIndex={isCurrent ? 0 : -1}
                aria-label={[
                  messages.stripe(it.name, it.path, wordsOf(turn, it, messages.continues)),
                  ...signsOf(messages, it),
                ].join(', ')}
                aria-haspopup="dialog"
              />
              <span className="turn-stripe-label" data-coding={it.id} style={labelStyle(it, index)} aria-hidden>
                {it.isNoted ? <Icon name="note" size={12} /> : null}
                {it.isForUse ? <Icon name="quote" size={12} /> : null}
                {it.stance ? <span className="turn-stripe-sign">{stanceSigns[it.stance]}</span> : null}
                {it.name}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function drawn(coding: TurnCoding) {
  return {
    'data-code-colour': coding.colour,
    'data-begins': coding.begins || undefined,
    'data-ends': coding.ends || undefined,
    'data-noted': (coding.isNoted && coding.begins) || undefined,
    style: {
      '--lane': coding.lane,
      top: coding.begins ? `anchor(--from-${coding.start} top, 0px)` : '0px',
      bottom: coding.ends ? `anchor(--to-${coding.end} bottom, 0px)` : '0px',
    } as CSSProperties,
  }
}

/** A label stands where its coding begins, but never on the one above it. */
function labelStyle(coding: TurnCoding, index: number): CSSProperties {
  const begin = `anchor(--from-${coding.start} top, 0px)`
  return {
    anchorName: `--label-${index}`,
    top: index === 0 ? begin : `max(${begin}, anchor(--label-${index - 1} bottom, 0px))`,
  }
}

function wordsOf(turn: TurnModel, coding: TurnCoding, continues: string): string {
  const words = shortWords(turn.text.slice(coding.start, coding.end))
  return coding.ends || words.endsWith(' …') ? words : `${words} … (${continues})`
}
