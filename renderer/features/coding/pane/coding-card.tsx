import './coding-card.css'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Coding, Stance } from '../../../../core/model/coding'
import { formatDate } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { Button } from '../../../ui/button'
import { Checkbox } from '../../../ui/checkbox'
import { Keys } from '../../../ui/keys'
import type { CodeEntry } from '../palette/find-codes'
import type { Box } from '../palette/palette-place'
import { Swatch } from '../swatch'
import { stanceSigns } from '../transcript/coding-signs'
import { Floating } from './floating'

/** What the card changes at once. */
export type CodingChange = Readonly<{ stance: Stance | null }> | Readonly<{ markedForUse: boolean }>

type CodingCardProps = Readonly<{
  coding: Coding
  entry: CodeEntry
  memos: number
  boxOf: () => Box | null
  onChange: (change: CodingChange) => void
  onRecode: () => void
  onResize: () => void
  onNote: () => void
  onUncode: () => void
  onExcerpts: () => void
  onClose: () => void
  onLeave: () => void
}>

/** What one coding is, and what can be done with it. N writes a memo about it, Delete removes it. */
export function CodingCard(props: CodingCardProps) {
  const { coding, entry, boxOf, onChange, onNote, onUncode, onClose, onLeave } = props
  const { card } = useMessages().coding
  const language = useLanguage()
  const coder = useSession((it) => it.project?.coders.find((one) => one.id === coding.coder))

  function press(event: KeyboardEvent) {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'Delete') onUncode()
    else if (event.key === 'n' && isPlain) onNote()
    else return
    event.preventDefault()
  }

  return (
    <Floating
      label={card.name(entry.code.name)}
      boxOf={boxOf}
      onClose={onClose}
      onPressElsewhere={onLeave}
      onKeyDown={press}
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
        <StanceChoice stance={coding.stance} onChange={(stance) => onChange({ stance })} />
        <Checkbox isSelected={coding.markedForUse} onChange={(markedForUse) => onChange({ markedForUse })}>
          {card.forUse}
        </Checkbox>
        <CardActions {...props} />
      </div>
    </Floating>
  )
}

const stances = ['supports', 'qualifies', 'contradicts'] as const

/** Pressed again, a stance is taken back. */
function StanceChoice(props: Readonly<{ stance: Stance | null; onChange: (stance: Stance | null) => void }>) {
  const { stance, onChange } = props
  const { card } = useMessages().coding
  return (
    <div className="coding-card-stance" role="group" aria-label={card.stance}>
      {stances.map((it) => (
        <button
          key={it}
          type="button"
          className="coding-card-side"
          aria-pressed={it === stance}
          onClick={() => onChange(it === stance ? null : it)}
        >
          <span aria-hidden>{stanceSigns[it]}</span> {card.stances[it]}
        </button>
      ))}
    </div>
  )
}

function CardActions({ memos, onRecode, onResize, onNote, onUncode, onExcerpts }: CodingCardProps) {
  const { coding, memos: words } = useMessages()
  const { card } = coding
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <div className="coding-card-actions">
      <Button ref={first} kind="quiet" icon="note" onPress={onNote}>
        {card.note}
        {memos > 0 ? ` (${words.on(memos)})` : ''} <Keys keys="n" isPlain />
      </Button>
      <Button kind="quiet" icon="code" onPress={onRecode}>
        {card.recode}
      </Button>
      <Button kind="quiet" icon="text" onPress={onResize}>
        {card.resize}
      </Button>
      <Button kind="quiet" icon="quote" onPress={onExcerpts}>
        {card.excerpts}
      </Button>
      <Button kind="quiet" icon="remove" onPress={onUncode}>
        {card.uncode} <Keys keys="delete" isPlain />
      </Button>
    </div>
  )
}
