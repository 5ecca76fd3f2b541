import { useState, type KeyboardEvent } from 'react'
import type { Code } from '../../../../core/model/code'
import { useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { TextField } from '../../../ui/text-field'
import { showCode } from '../coding-room-state'

/** Names a new category, or a sub-category of `parent`. Enter makes it and stays for the next one; Escape ends. */
export function NewCodeField({ parent, onDone }: Readonly<{ parent: Code | null; onDone: () => void }>) {
  const { tree } = useMessages().coding
  const [name, setName] = useState('')

  async function make() {
    if (name.trim() === '') return onDone()
    const reply = await runCommand('codebook.add', { name: name.trim(), parent: parent?.id ?? null })
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
        label={parent ? tree.newNameUnder(parent.name) : tree.newName}
        value={name}
        onChange={setName}
        maxLength={300}
        autoFocus
        onBlur={() => name.trim() === '' && onDone()}
      />
    </div>
  )
}
