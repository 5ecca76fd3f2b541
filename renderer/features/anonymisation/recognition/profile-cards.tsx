import { useState } from 'react'
import type { ProfileCard } from '../../../../core/contract/indirect'
import type { ParticipantId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { useQuery } from '../../../state/use-query'
import { Badge } from '../../../ui/badge'
import { CardView } from './card-view'
import { SeenAttributes } from './seen-attributes'
import { useLast } from './use-last'
import { Waiting } from './waiting'

/** One card for each participant, as the reader will see them, with the question who it could be. */
export function ProfileCards() {
  const { recognition } = useMessages()
  const [wished, setWished] = useState<readonly string[] | null>(null)
  const [chosen, setChosen] = useState<ParticipantId | null>(null)
  const cards = useQuery('indirect.cards', { attributes: wished === null ? null : [...wished] })
  const value = useLast(cards.value)
  if (!value) return <Waiting fault={cards.fault} />
  const card = value.cards.find((it) => it.participant === chosen) ?? value.cards[0]
  if (!card) return <p className="recognise-none">{recognition.nobody}</p>
  return (
    <div className="recognise-cards">
      <nav className="recognise-people" aria-label={recognition.people}>
        {value.cards.map((it) => (
          <PersonLine key={it.participant} card={it} isChosen={it === card} onChoose={setChosen} />
        ))}
      </nav>
      <div className="recognise-card">
        {value.attributes.length > 0 ? (
          <SeenAttributes attributes={value.attributes} chosen={wished ?? value.attributes} onChange={setWished} />
        ) : null}
        <CardView key={card.participant} card={card} wished={wished} />
      </div>
    </div>
  )
}

type PersonLineProps = Readonly<{
  card: ProfileCard
  isChosen: boolean
  onChoose: (participant: ParticipantId) => void
}>

function PersonLine({ card, isChosen, onChoose }: PersonLineProps) {
  const { recognition } = useMessages()
  const own = card.answers.find((it) => it.isOwn) ?? card.answers[0]
  return (
    <button
      type="button"
      className="recognise-person"
      aria-current={isChosen || undefined}
      onClick={() => onChoose(card.participant)}
    >
      <span data-name>{card.label}</span>
      {own ? (
        <Badge tone={own.answer === 'many' ? 'accent' : 'decide'}>{recognition.answers[own.answer]}</Badge>
      ) : (
        <span className="recognise-soft">{recognition.unanswered}</span>
      )}
    </button>
  )
}
