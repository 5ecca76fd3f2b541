import { useRef } from 'react'
import type { PlaceInContext } from '../../../../core/contract/anonymise'
import { messagesNow } from '../../../messages/use-messages'
import { notifyFault } from '../../../state/notices'
import { runCommand } from '../../../state/use-command'
import { needsNameList, useAfterNameList } from '../use-after-name-list'
import type { Review } from '../use-review'
import { answersTo, askedPlace, assigning, doubtsOf, type Answer } from './answers'

/** The question about one place that cannot be decided with the rest. */
export type Asking = Readonly<{
  place: PlaceInContext
  answers: readonly Answer[]
  /** How many places of the cluster are in doubt, this one with them. */
  left: number
  /** Gives the answer with this index, and goes on to the next place in doubt. */
  answer: (index: number) => void
}>

/** What is asked about the cluster that is shown; null: nothing of it is in doubt. */
export function useDoubt({ cluster, place, last, show }: Review): Asking | null {
  const afterNameList = useAfterNameList()
  /** The place whose answer is on its way. The next one may be there before that has come back, and takes a key at once. */
  const sent = useRef<string | null>(null)
  const asked = askedPlace(cluster, place)
  if (cluster === null || asked === null) return null
  const answers = answersTo(cluster, asked)

  async function give(answer: Answer): Promise<void> {
    if (cluster === null || asked === null) return
    const place = `${asked.document} ${asked.span.start} ${asked.text}`
    if (sent.current === place) return
    sent.current = place
    const { anonymisation } = messagesNow()
    const input = assigning(cluster, asked, { answer, reason: anonymisation.reasons[0] ?? '' })
    const reply = await runCommand('anonymise.assign', input, 'own')
    if (sent.current === place) sent.current = null
    if (reply.ok) {
      last.say(anonymisation.doubt.said[answer.is](asked.text, answer.name), cluster.key)
      show(reply.value.key)
    } else if (needsNameList(reply.fault.code)) afterNameList(() => void give(answer))
    else notifyFault(reply.fault)
  }
  return {
    place: asked,
    answers,
    left: doubtsOf(cluster).length,
    answer(index) {
      const answer = answers[index]
      if (answer) void give(answer)
    },
  }
}
