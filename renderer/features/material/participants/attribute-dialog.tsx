import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useDraft } from '../../../state/drafts'
import { useCommand } from '../../../state/use-command'
import { FormDialog } from '../../../ui/form-dialog'
import { TextField } from '../../../ui/text-field'

/** `name` null: a new attribute is added. */
type AttributeDialogProps = Readonly<{ name: string | null; onClose: () => void }>

/** Names a new attribute, or gives one another name. */
export function AttributeDialog({ name, onClose }: AttributeDialogProps) {
  const { material, common } = useMessages()
  const words = material.attributes
  const language = useLanguage()
  const column = useCommand('participant.column', 'own')
  const [written, setWritten] = useDraft(`attribute:${name ?? ''}`, name ?? '')
  const title = name === null ? words.add : words.rename(name)

  async function submit() {
    const to = written.trim()
    if (to === '') return
    const reply = await column.run(name === null ? { change: 'add', name: to } : { change: 'rename', name, to })
    if (reply.ok) onClose()
  }
  return (
    <FormDialog
      title={title}
      submit={name === null ? words.submitAdd : words.submitRename}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={column.isBusy}
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
    </FormDialog>
  )
}
