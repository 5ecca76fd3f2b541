import { useState, type KeyboardEvent } from 'react'
import type { Participant } from '../../../../core/model/participant'
import { useSession } from '../../../state/session'
import { runCommand } from '../../../state/use-command'
import { TextField } from '../../../ui/text-field'

type AttributeCellProps = Readonly<{ participant: Participant; column: string }>

/** One cell of the participants' table. Tab goes on, Enter goes down, Escape takes back what is not kept yet. */
export function AttributeCell({ participant, column }: AttributeCellProps) {
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const stored = participant.attributes[column] ?? ''
  const [written, setWritten] = useState<string | null>(null)

  async function keep() {
    if (written === null || written.trim() === stored) return setWritten(null)
    const attributes = { ...participant.attributes, [column]: written.trim() }
    await runCommand('participant.update', { participant: participant.id, attributes })
    setWritten(null)
  }
  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key === 'Escape') setWritten(null)
    if (event.key === 'Enter') cellBelow(event.currentTarget)?.focus()
  }
  return (
    <div className="attribute-cell" onKeyDown={press}>
      <TextField
        label={`${column}: ${participant.label}`}
        isLabelHidden
        value={written ?? stored}
        onChange={setWritten}
        onBlur={() => void keep()}
        maxLength={300}
        isDisabled={isReadOnly}
      />
    </div>
  )
}

function cellBelow(cell: HTMLElement): HTMLInputElement | null {
  const td = cell.closest('td')
  const below = td?.parentElement?.nextElementSibling?.children[td.cellIndex]
  return below?.querySelector('input') ?? null
}
