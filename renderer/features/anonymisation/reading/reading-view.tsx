import './reading.css'
import { useEffect } from 'react'
import type { Queue } from '../../../../core/contract/anonymise'
import type { DocumentView } from '../../../../core/contract/material'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { useWish } from '../../../state/wish'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Keys } from '../../../ui/keys'
import { ProgressLine } from '../../../ui/progress-line'
import { SaidLine } from '../said-line'
import { useLastDone } from '../use-last-done'
import { Turn } from './reading-turn'
import { useReading, type Reading } from './use-reading'
import { markKinds, useReadingKeys } from './use-reading-keys'

type ReadingViewProps = Readonly<{
  view: DocumentView
  queue: Queue
  mustRead: boolean
  /** Back to the queue, to a place where one is given. */
  onClose: (at?: Readonly<{ cluster: string; place: string }>) => void
}>

/** Reading through before approval: what has been read is counted, what was missed is marked. */
export function ReadingView({ view, queue, mustRead, onClose }: ReadingViewProps) {
  const { anonymisation } = useMessages()
  const words = anonymisation.reading
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const last = useLastDone(ignore)
  const reading = useReading(view, queue, last)
  const { turns, read, at, chosen, list } = reading
  const openPlace = () => {
    if (reading.mark) onClose(reading.mark)
  }
  useReadingKeys({ reading, last, openPlace, close: onClose })
  useWish('next-undecided', onClose)
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]')
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [list])
  return (
    <section className="read-through" aria-label={words.name}>
      <header className="read-bar">
        <div className="read-progress">
          <ProgressLine
            label={words.progress}
            isLabelHidden
            share={turns.length === 0 ? 1 : read / turns.length}
            words={words.readOf(read, turns.length)}
          />
        </div>
        <span className="read-help">
          <Keys keys="space" /> {words.help}
        </span>
        <Button kind="quiet" icon="back" onPress={() => onClose()}>
          {words.close}
          <Keys keys="l" />
        </Button>
      </header>
      <div className="read-scroll">
        <div className="read-column">
          <Callout tone={mustRead ? 'decide' : 'accent'}>{mustRead ? anonymisation.lowerCase : words.lead}</Callout>
          <ol
            ref={list}
            className="read-turns"
            aria-label={words.turns}
            onMouseUp={reading.takeSelection}
            onClick={(event) => choose(event, reading, onClose)}
          >
            {turns.map((turn, index) => (
              <Turn
                key={turn.key}
                turn={turn}
                index={index}
                isCurrent={index === at}
                isRead={index < read}
                isLastRead={index === read - 1}
                chosen={index === at ? chosen : null}
              />
            ))}
          </ol>
        </div>
      </div>
      {chosen && !isReadOnly ? (
        <ChosenBar reading={reading} onOpen={openPlace} />
      ) : (
        <SaidLine last={last} isReadOnly={isReadOnly} />
      )}
    </section>
  )
}

function ignore(): void {
  // What is marked here is undone here: no cluster is to be shown.
}

/** A press on a place opens it in the queue; on a turn it becomes the current one. */
function choose(event: React.MouseEvent, reading: Reading, onOpen: ReadingViewProps['onClose']): void {
  if (!(event.target instanceof HTMLElement)) return
  const index = Number(event.target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? NaN)
  const place = event.target.closest<HTMLElement>('[data-place]')?.dataset['place']
  const mark = reading.turns[index]?.pieces.find((it) => it.mark?.place === place)?.mark
  if (place && mark) onOpen(mark)
  else if (!Number.isNaN(index) && index !== reading.at) reading.goTo(index)
}

/** What can be done with the chosen words. */
function ChosenBar({ reading, onOpen }: Readonly<{ reading: Reading; onOpen: () => void }>) {
  const { anonymisation } = useMessages()
  const words = anonymisation.reading
  return (
    <div className="read-chosen" role="toolbar" aria-label={words.chosen}>
      <span data-name>«{reading.chosenText}»</span>
      {reading.mark ? (
        <Button kind="plain" onPress={onOpen}>
          {words.openPlace}
          <Keys keys="enter" />
        </Button>
      ) : (
        <>
          <span>{words.markLead}</span>
          {markKinds.map((kind, index) => (
            <Button key={kind} kind="plain" onPress={() => reading.markAs(kind)}>
              {anonymisation.kinds[kind]}
              <Keys keys={String(index + 1)} />
            </Button>
          ))}
        </>
      )}
    </div>
  )
}
