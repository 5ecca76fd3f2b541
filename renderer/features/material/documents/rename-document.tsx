import type { Output } from '../../../../core/contract/contract'
import { useMessages } from '../../../messages/use-messages'
import { useDraft } from '../../../state/drafts'
import { useCommand } from '../../../state/use-command'
import { FormDialog } from '../../../ui/form-dialog'
import { TextField } from '../../../ui/text-field'

type RenameDocumentProps = Readonly<{ summary: Output<'document.list'>[number]; onClose: () => void }>

export function RenameDocument({ summary, onClose }: RenameDocumentProps) {
  const { material, common } = useMessages()
  const rename = useCommand('document.rename')
  const [title, setTitle] = useDraft(`rename:${summary.document.id}`, summary.document.title)

  async function submit() {
    if (title.trim() === '') return
    const reply = await rename.run({ document: summary.document.id, title: title.trim() })
    if (reply.ok) onClose()
  }
  return (
    <FormDialog
      title={material.rename.title}
      submit={material.rename.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={rename.isBusy}
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
    </FormDialog>
  )
}
