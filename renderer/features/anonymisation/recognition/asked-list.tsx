import { useState } from 'react'
import type { AskedPassage } from '../../../../core/contract/indirect'
import type { DocumentId } from '../../../../core/model/ids'
import { formatDate, formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Badge } from '../../../ui/badge'
import { Button } from '../../../ui/button'
import { Checkbox } from '../../../ui/checkbox'
import { askToRemove } from '../../withdrawal/passage-asked'
import { RemovalQuestion } from '../../withdrawal/remove-passage'
import { ReadWords, ShowPassage } from './read-words'
import { useLast } from './use-last'
import { Waiting } from './waiting'

/** What is told of others and of special categories, each with the question whether the study needs it. */
export function AskedList({ document }: Readonly<{ document: DocumentId | null }>) {
  const { recognition } = useMessages()
  const { asked: words } = recognition
  const [areAnsweredShown, showAnswered] = useState(false)
  const [removing, setRemoving] = useState<DocumentId | null>(null)
  const asked = useQuery('indirect.asked', { document })
  const value = useLast(asked.value)
  if (!value) return <Waiting fault={asked.fault} />
  if (value.length === 0) return <p className="recognise-none">{words.none}</p>
  const left = value.filter((it) => it.needed.length === 0)
  return (
    <div className="recognise-asked">
      <p className="recognise-help">{words.lead}</p>
      <div className="asked-bar">
        <span role="status">{left.length > 0 ? words.left(left.length) : words.allAnswered}</span>
        <Checkbox isSelected={areAnsweredShown} onChange={showAnswered}>
          {words.showAnswered}
        </Checkbox>
      </div>
      <ul className="asked-list" aria-label={words.list}>
        {(areAnsweredShown ? value : left).map((it) => (
          <AskedLine
            key={it.turn}
            asked={it}
            onRemove={() => {
              setRemoving(it.passage.document)
              askToRemove(it.passage.span)
            }}
          />
        ))}
      </ul>
      {removing ? <RemovalQuestion document={removing} /> : null}
    </div>
  )
}

/** Why it is asked; of a post with the size of the place. */
function Why({ asked: { why, post } }: Readonly<{ asked: AskedPassage }>) {
  const { recognition } = useMessages()
  const language = useLanguage()
  if (why !== 'post') return recognition.asked.why[why]
  if (post === null) return null
  return post.below === null
    ? recognition.postOne(post.role)
    : recognition.postSmall(post.role, formatNumber(language, post.below))
}

function AskedLine({ asked, onRemove }: Readonly<{ asked: AskedPassage; onRemove: () => void }>) {
  const { recognition } = useMessages()
  const { asked: words } = recognition
  const language = useLanguage()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const need = useCommand('indirect.need')
  const { passage, categories, needed, why, label } = asked
  const isNeeded = needed.some((it) => it.isOwn)
  return (
    <li className="asked-line">
      <span className="asked-head">
        <span data-name>{label}</span>
        <span className="recognise-soft" data-name>
          {passage.documentTitle}
        </span>
        {categories.map((it) => (
          <Badge key={it}>{words.categories[it]}</Badge>
        ))}
      </span>
      <ReadWords passage={passage} />
      <p className="asked-why" data-why={why}>
        <Why asked={asked} />
      </p>
      {needed.map((it) => (
        <p key={`${it.coder} ${it.at}`} className="recognise-soft">
          {words.neededBy(it.coder, formatDate(language, it.at))}
        </p>
      ))}
      <span className="asked-acts">
        <Checkbox
          isSelected={isNeeded}
          isDisabled={isReadOnly || need.isBusy}
          onChange={(isNow) => void need.run({ turn: asked.turn, isNeeded: isNow })}
        >
          {words.need}
        </Checkbox>
        <ShowPassage passage={passage} />
        <Button kind="quiet" icon="erase" isDisabled={isReadOnly} onPress={onRemove}>
          {words.remove}
        </Button>
      </span>
    </li>
  )
}
