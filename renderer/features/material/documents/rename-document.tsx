import { useState } from 'react'
import type { Output } from '../../../../core/contract/contract'
import { useMessages } from '../../../messages/use-messages'
import { useCommand } from '../../../state/use-command'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { TextField } from '../../../ui/text-field'

type RenameDocumentProps = Readonly<{ summary: Output<'document.list'>[number]; onClose: () => void }>

export function RenameDocument({ summary, onClose }: RenameDocumentProps) {
  const { material, common } = useMessages()
  const rename = useCommand('document.rename')
  const [title, setTitle] = useState(summary.document.title)

  async function submit() {
    if (title.trim() === '') return
    const reply = await rename.run({ document: summary.document.id, title: title.trim() })
    if (reply.ok) onClose()
  }
  return (
    <Dialog
      title={material.rename.title}
      isOpen
      onClose={onClose}
      closeName={common.cancel}
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" type="submit" form="rename-document" isBusy={rename.isBusy}>
            {material.rename.submit}
          </Button>
        </>
      }
    >
      <form
        id="rename-document"
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <TextField
          label={material.rename.field}
          help={material.import.titleHelp}
          value={title}
          onChange={setTitle}
          maxLength={300}
          isName
          autoFocus
          error={title.trim() === '' ? material.import.titleMissing : null}
        />
      </form>
    </Dialog>
  )
}
