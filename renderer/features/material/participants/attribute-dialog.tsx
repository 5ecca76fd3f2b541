import { useState } from 'react'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useCommand } from '../../../state/use-command'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { TextField } from '../../../ui/text-field'

/** `name` null: a new attribute is added. */
type AttributeDialogProps = Readonly<{ name: string | null; onClose: () => void }>

/** Names a new attribute, or gives one another name. */
export function AttributeDialog({ name, onClose }: AttributeDialogProps) {
  const { material, common } = useMessages()
  const words = material.attributes
  const language = useLanguage()
  const column = useCommand('participant.column', 'own')
  const [written, setWritten] = useState(name ?? '')
  const title = name === null ? words.add : words.rename(name)

  async function submit() {
    const to = written.trim()
    if (to === '') return
    const reply = await column.run(name === null ? { change: 'add', name: to } : { change: 'rename', name, to })
    if (reply.ok) onClose()
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      closeName={common.cancel}
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" type="submit" form="attribute" isBusy={column.isBusy}>
            {name === null ? words.submitAdd : words.submitRename}
          </Button>
        </>
      }
    >
      <form
        id="attribute"
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextField
          label={words.name}
          help={words.help}
          value={written}
          onChange={setWritten}
          maxLength={80}
          autoFocus
          error={column.fault ? faultWords(language, column.fault) : null}
        />
      </form>
    </Dialog>
  )
}
