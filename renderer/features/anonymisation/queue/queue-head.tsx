import type { RefObject } from 'react'
import { useMessages } from '../../../messages/use-messages'
import { TextField } from '../../../ui/text-field'

export type QueueFilter = Readonly<{ text: string; isOutsideOnly: boolean }>

type QueueHeadProps = Readonly<{
  filter: QueueFilter
  onFilter: (filter: QueueFilter) => void
  /** Clusters with words outside the texts. */
  outside: number
  fieldRef: RefObject<HTMLInputElement | null>
}>

/** Narrows the queue: by letters, or to what stands outside the texts. */
export function QueueHead({ filter, onFilter, outside, fieldRef }: QueueHeadProps) {
  const { anonymisation } = useMessages()
  const { find } = anonymisation
  return (
    <div
      className="queue-head"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Escape') onFilter({ ...filter, text: '' })
        if (event.target instanceof HTMLElement) event.target.blur()
      }}
    >
      <TextField
        label={find.field}
        isLabelHidden
        kind="search"
        isName
        placeholder={find.field}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
        ref={fieldRef}
      />
      {outside > 0 || filter.isOutsideOnly ? (
        <button
          type="button"
          className="chip"
          aria-pressed={filter.isOutsideOnly}
          onClick={() => onFilter({ ...filter, isOutsideOnly: !filter.isOutsideOnly })}
        >
          {find.outside(outside)}
        </button>
      ) : null}
    </div>
  )
}
