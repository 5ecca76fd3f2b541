import './coding-card.css'
import { useEffect, useRef } from 'react'
import type { Coding } from '../../../../core/model/coding'
import { formatDate } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { Button } from '../../../ui/button'
import type { CodeEntry } from '../palette/find-codes'
import type { Box } from '../palette/palette-place'
import { Swatch } from '../swatch'
import { Floating } from './floating'

type CodingCardProps = Readonly<{
  coding: Coding
  entry: CodeEntry
  boxOf: () => Box | null
  onUncode: () => void
  onSelect: () => void
  onExcerpts: () => void
  onClose: () => void
}>

/** What one coding is, and what can be done with it. Delete removes it. */
export function CodingCard({ coding, entry, boxOf, onUncode, onSelect, onExcerpts, onClose }: CodingCardProps) {
  const { card } = useMessages().coding
  const language = useLanguage()
  const coder = useSession((it) => it.project?.coders.find((one) => one.id === coding.coder))
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <Floating
      label={card.name(entry.code.name)}
      boxOf={boxOf}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Delete') return
        event.preventDefault()
        onUncode()
      }}
    >
      <div className="coding-card">
        <p className="coding-card-code">
          <Swatch name={entry.code.name} colour={entry.code.colour} />
          <span>
            {entry.path.length > 0 ? <span className="coding-card-path">{entry.path.join(' › ')} › </span> : null}
            <strong>{entry.code.name}</strong>
          </span>
        </p>
        {entry.code.definition ? <p className="coding-card-definition">{entry.code.definition}</p> : null}
        <p className="coding-card-by">{card.codedBy(coder?.initials ?? '–', formatDate(language, coding.codedAt))}</p>
        <div className="coding-card-actions">
          <Button ref={first} kind="quiet" icon="quote" onPress={onExcerpts}>
            {card.excerpts}
          </Button>
          <Button kind="quiet" icon="text" onPress={onSelect}>
            {card.select}
          </Button>
          <Button kind="quiet" icon="remove" onPress={onUncode}>
            {card.uncode}
          </Button>
        </div>
      </div>
    </Floating>
  )
}
