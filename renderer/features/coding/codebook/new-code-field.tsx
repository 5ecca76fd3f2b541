import { type KeyboardEvent } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import { useMessages } from '../../../messages/use-messages'
import { useDraft } from '../../../state/drafts'
import { runCommand } from '../../../state/use-command'
import { TextField } from '../../../ui/text-field'
import { showCode } from '../coding-room-state'
import { useLevels } from './levels'

type NewCodeFieldProps = Readonly<{ parent: CodebookRow | null; onDone: () => void }>

/** Names a new code at the top, or under `parent`. Enter makes it and stays for the next one; Escape ends. */
export function NewCodeField({ parent, onDone }: NewCodeFieldProps) {
  const { newUnder } = useMessages().codebook
  const { newName } = useLevels()(parent === null ? 0 : parent.depth + 1)
  const [name, setName] = useDraft(`code.add:${parent?.code.id ?? ''}`, '')

  async function make() {
    if (name.trim() === '') return onDone()
    const reply = await runCommand('codebook.add', { name: name.trim(), parent: parent?.code.id ?? null })
    if (!reply.ok) return
    setName('')
    showCode(reply.value.id)
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') void make()
    else if (event.key === 'Escape') onDone()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className="code-new" onKeyDown={press}>
      <TextField
        label={parent ? newUnder(newName, parent.code.name) : newName}
        value={name}
        onChange={setName}
        maxLength={300}
        autoFocus
        onBlur={() => name.trim() === '' && onDone()}
      />
    </div>
  )
}
