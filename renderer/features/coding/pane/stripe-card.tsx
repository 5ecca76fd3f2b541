import type { DocumentView } from '../../../../core/contract/material'
import type { CodingId } from '../../../../core/model/ids'
import type { Memo } from '../../../../core/model/memo'
import { writeMemo } from '../../memo/memo-state'
import { setSession } from '../../../state/session'
import { showCode } from '../coding-room-state'
import type { CodeEntry } from '../palette/find-codes'
import type { Box } from '../palette/palette-place'
import { CodingCard, type CodingChange } from './coding-card'

/** The coding whose card is open, and the stripe that it was opened from. */
export type OpenCard = Readonly<{ coding: CodingId; stripe: Element }>

type StripeCardProps = Readonly<{
  card: OpenCard
  view: DocumentView
  entries: readonly CodeEntry[]
  memos: readonly Memo[]
  boxOf: () => Box | null
  onChange: (change: CodingChange) => void
  onRecode: () => void
  onResize: () => void
  onUncode: () => void
  /** Closes the card, and gives the stripe the focus back. */
  onClose: () => void
  /** Closes the card: the focus goes elsewhere. */
  onLeave: () => void
}>

/** The card of the stripe that was pressed. */
export function StripeCard(props: StripeCardProps) {
  const { card, view, entries, memos, boxOf, onLeave, ...rest } = props
  const coding = view.codings.find((it) => it.id === card.coding)
  const entry = entries.find((it) => it.code.id === coding?.code)
  if (!coding || !entry) return null
  return (
    <CodingCard
      coding={coding}
      entry={entry}
      memos={memos.filter((it) => it.about === coding.id).length}
      boxOf={boxOf}
      onExcerpts={() => {
        onLeave()
        showCode(coding.code, 'excerpts')
        setSession({ isSideHidden: false })
      }}
      onNote={() => {
        onLeave()
        writeMemo(coding.id, card.stripe)
      }}
      onLeave={onLeave}
      {...rest}
    />
  )
}
