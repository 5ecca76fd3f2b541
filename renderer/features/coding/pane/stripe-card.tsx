import { useCallback } from 'react'
import type { DocumentView } from '../../../../core/contract/material'
import type { CodingId } from '../../../../core/model/ids'
import type { Span } from '../../../../core/model/scalars'
import { setSession } from '../../../state/session'
import { showCode } from '../coding-room-state'
import type { CodeEntry } from '../palette/find-codes'
import { CodingCard } from './coding-card'

/** The coding whose card is open, and the stripe that it was opened from. */
export type OpenCard = Readonly<{ coding: CodingId; stripe: Element }>

type StripeCardProps = Readonly<{
  card: OpenCard
  view: DocumentView
  entries: readonly CodeEntry[]
  onUncode: (coding: CodingId) => void
  onSelect: (span: Span) => void
  onClose: () => void
}>

/** The card of the stripe that was pressed. Closing it gives the stripe the focus back. */
export function StripeCard({ card, view, entries, onUncode, onSelect, onClose }: StripeCardProps) {
  const boxOf = useCallback(() => card.stripe.getBoundingClientRect(), [card])
  const close = useCallback(() => {
    onClose()
    if (card.stripe instanceof HTMLElement) card.stripe.focus()
  }, [card, onClose])
  const coding = view.codings.find((it) => it.id === card.coding)
  const entry = entries.find((it) => it.code.id === coding?.code)
  if (!coding || !entry) return null
  return (
    <CodingCard
      coding={coding}
      entry={entry}
      boxOf={boxOf}
      onUncode={() => onUncode(coding.id)}
      onSelect={() => onSelect(coding.span)}
      onExcerpts={() => {
        onClose()
        showCode(coding.code, 'excerpts')
        setSession({ isSideHidden: false })
      }}
      onClose={close}
    />
  )
}
