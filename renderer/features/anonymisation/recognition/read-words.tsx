import type { ReadPassage } from '../../../../core/contract/indirect'
import { useMessages } from '../../../messages/use-messages'
import { goTo } from '../../../state/session'
import { Button } from '../../../ui/button'
import { partsOf } from './parts-of'

/** A passage as a reader sees it, with what tells in it marked. */
export function ReadWords({ passage }: Readonly<{ passage: ReadPassage }>) {
  return (
    <blockquote className="recognise-words" data-name>
      {partsOf(passage).map(({ start, text, isMarked }) =>
        isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </blockquote>
  )
}

/** Where a passage stands, and the way there. */
export function ShowPassage({ passage: { document, span, text } }: Readonly<{ passage: ReadPassage }>) {
  const { recognition } = useMessages()
  return (
    <Button
      kind="quiet"
      icon="forward"
      label={recognition.showOf(text.slice(0, 40))}
      onPress={() => goTo('coding', { document, span })}
    >
      {recognition.show}
    </Button>
  )
}
