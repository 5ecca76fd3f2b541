import { useCallback, useState } from 'react'
import type { DocumentView } from '../../../../core/contract/material'
import type { CodingId } from '../../../../core/model/ids'
import type { Memo } from '../../../../core/model/memo'
import { useMessages } from '../../../messages/use-messages'
import { CodingPalette } from '../palette/coding-palette'
import type { CodeEntry } from '../palette/find-codes'
import type { CodeTarget } from '../palette/palette-state'
import { useRecentCodes } from './recent-codes'
import { StripeCard, type OpenCard } from './stripe-card'
import type { CodingCommands } from './use-coding-commands'

type CodingToolsProps = Readonly<{
  card: OpenCard
  view: DocumentView
  entries: readonly CodeEntry[]
  memos: readonly Memo[]
  commands: CodingCommands
  scroller: () => HTMLElement | null
  onUncode: (coding: CodingId) => void
  onResize: (coding: CodingId) => void
  onClose: () => void
}>

/** The card of a coding, or the palette that gives it another code. */
export function CodingTools(props: CodingToolsProps) {
  const { card, view, entries, memos, commands, scroller, onUncode, onResize, onClose } = props
  const { coding: messages } = useMessages()
  const [isRecoding, setRecoding] = useState(false)
  const recent = useRecentCodes((it) => it.recent)
  const boxOf = useCallback(() => card.stripe.getBoundingClientRect(), [card])
  const close = useCallback(() => {
    onClose()
    if (card.stripe instanceof HTMLElement) card.stripe.focus()
  }, [card, onClose])

  async function recode(code: CodeTarget) {
    if (await commands.change(card.coding, { code })) close()
  }

  const codeNow = view.codings.find((it) => it.id === card.coding)?.code
  if (isRecoding)
    return (
      <CodingPalette
        name={messages.card.recode}
        entries={entries.filter((it) => it.code.id !== codeNow)}
        recent={recent}
        typed=""
        onPassage={[]}
        boxOf={boxOf}
        scroller={scroller}
        onCode={(code) => void recode(code)}
        onUncode={onUncode}
        onClose={close}
        onLeave={onClose}
      />
    )
  return (
    <StripeCard
      card={card}
      view={view}
      entries={entries}
      memos={memos}
      boxOf={boxOf}
      onChange={(change) => void commands.change(card.coding, change)}
      onRecode={() => setRecoding(true)}
      onResize={() => onResize(card.coding)}
      onUncode={() => onUncode(card.coding)}
      onClose={close}
      onLeave={onClose}
    />
  )
}
