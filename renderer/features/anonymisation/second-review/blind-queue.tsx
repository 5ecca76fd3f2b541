import { useMemo, useRef, useState } from 'react'
import type { BlindItem } from '../../../../core/contract/second-review'
import { verdict, type Verdict } from '../../../../core/model/assessment'
import { useActions } from '../../../actions/registry'
import type { Action } from '../../../actions/action'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { useCommand } from '../../../state/use-command'
import { Button } from '../../../ui/button'
import { Keys } from '../../../ui/keys'
import { ProgressLine } from '../../../ui/progress-line'

/** What is to be judged, one thing at a time, with every place as it was. */
export function BlindQueue({ items }: Readonly<{ items: readonly BlindItem[] }>) {
  const { secondReview } = useMessages()
  const judge = useCommand('secondReview.judge')
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const [at, setAt] = useState(() => firstOpen(items, 0))
  const item = items[at] ?? items[0]
  const judged = items.filter((it) => it.own !== null).length
  const give = (answer: Verdict) => {
    if (!item || isReadOnly || judge.isBusy) return
    void judge.run({ identifier: item.identifier, verdict: answer })
    setAt(firstOpen(items, at + 1, item))
  }
  useVerdictKeys(give)
  if (!item) return null
  return (
    <div className="second-review-item">
      <ProgressLine
        label={secondReview.progress}
        isLabelHidden
        share={judged / items.length}
        words={secondReview.judgedOf(judged, items.length)}
      />
      <Blind item={item} />
      <p id="second-review-question">{secondReview.question}</p>
      <div className="second-review-answers" role="group" aria-labelledby="second-review-question">
        {verdict.options.map((id, nth) => (
          <Button
            key={id}
            kind={item.own === id ? 'primary' : 'plain'}
            isDisabled={isReadOnly}
            onPress={() => give(id)}
          >
            {secondReview.verdicts[id]} <Keys keys={String(nth + 1)} />
          </Button>
        ))}
        <Button kind="quiet" isDisabled={at === 0} onPress={() => setAt(at - 1)}>
          {secondReview.previous}
        </Button>
        <Button kind="quiet" isDisabled={at >= items.length - 1} onPress={() => setAt(at + 1)}>
          {secondReview.next}
        </Button>
      </div>
    </div>
  )
}

function Blind({ item }: Readonly<{ item: BlindItem }>) {
  const { anonymisation, secondReview } = useMessages()
  return (
    <>
      <h4 data-name>{item.forms.join(' · ')}</h4>
      <p className="second-review-soft">
        {anonymisation.kinds[item.kind]} · {secondReview.places(item.places.length)}
      </p>
      <ul className="second-review-places">
        {item.places.map((it, nth) => (
          <li key={`${it.document} ${nth}`} data-name>
            {it.before}
            <mark>{it.text}</mark>
            {it.after}
            {it.where === 'text' ? null : <span className="second-review-where">{secondReview.where[it.where]}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The first from a place on that nobody has judged, after one that is being judged now; else the next. */
function firstOpen(items: readonly BlindItem[], from: number, done?: BlindItem): number {
  const isOpen = (it: BlindItem) => it.own === null && it !== done
  const later = items.findIndex((it, nth) => nth >= from && isOpen(it))
  const any = later >= 0 ? later : items.findIndex(isOpen)
  return any >= 0 ? any : Math.min(from, items.length - 1)
}

function useVerdictKeys(give: (answer: Verdict) => void): void {
  const now = useRef(give)
  now.current = give
  useActions(
    useMemo(
      (): readonly Action[] =>
        verdict.options.map((id, nth) => ({
          id: `second-review.${id}`,
          label: (m) => m.secondReview.verdicts[id],
          group: 'room',
          keys: String(nth + 1),
          run: () => now.current(id),
        })),
      [],
    ),
  )
}
