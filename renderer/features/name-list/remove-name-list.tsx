import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { Callout } from '../../ui/callout'
import { ConfirmDialog } from '../../ui/confirm-dialog'

/** Says what goes with the name list, and deletes it. */
export function RemoveNameList({ onClose }: Readonly<{ onClose: () => void }>) {
  const { nameList, common } = useMessages()
  const language = useLanguage()
  const remove = useCommand('nameList.delete', 'own')
  return (
    <ConfirmDialog
      title={nameList.remove.title}
      isOpen
      isDanger
      confirm={nameList.remove.submit}
      cancel={common.cancel}
      isBusy={remove.isBusy}
      onCancel={onClose}
      onConfirm={() => void remove.run({}).then((reply) => reply.ok && onClose())}
    >
      <p>{nameList.remove.lead}</p>
      {remove.fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, remove.fault)}
        </Callout>
      ) : null}
    </ConfirmDialog>
  )
}
