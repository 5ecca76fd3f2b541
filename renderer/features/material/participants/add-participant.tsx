import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useDraft } from '../../../state/drafts'
import { useCommand } from '../../../state/use-command'
import { FormDialog } from '../../../ui/form-dialog'
import { TextField } from '../../../ui/text-field'

/** A participant who does not speak in any document yet. */
export function AddParticipant({ onClose }: Readonly<{ onClose: () => void }>) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const add = useCommand('participant.add', 'own')
  const [label, setLabel] = useDraft('participant.add', '')

  async function submit() {
    if (label.trim() === '') return
    const reply = await add.run({ label: label.trim() })
    if (reply.ok) onClose()
  }
  return (
    <FormDialog
      title={material.people.add}
      submit={material.people.submitAdd}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={add.isBusy}
    >
      <TextField
        label={material.people.label}
        help={material.people.labelHelp}
        value={label}
        onChange={setLabel}
        maxLength={120}
        isName
        autoFocus
        error={add.fault ? faultWords(language, add.fault) : null}
      />
    </FormDialog>
  )
}
