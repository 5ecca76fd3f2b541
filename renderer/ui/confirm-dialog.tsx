import type { ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

type ConfirmDialogProps = Readonly<{
  title: string
  /** The words of the title that may be a name, to be hidden with all names on screen. */
  nameInTitle?: string
  isOpen: boolean
  /** What happens and what is kept. */
  children: ReactNode
  /** The verb that does it. */
  confirm: string
  cancel: string
  onConfirm: () => void
  onCancel: () => void
  isDanger?: boolean
  isBusy?: boolean
}>

/** A question before something that is hard to take back. The safe answer has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, nameInTitle, isOpen, children, confirm, cancel, onConfirm, onCancel, isDanger, isBusy } = props
  return (
    <Dialog
      title={title}
      nameInTitle={nameInTitle}
      isOpen={isOpen}
      onClose={onCancel}
      closeName={cancel}
      role="alertdialog"
      footer={
        <>
          <Button onPress={onCancel} autoFocus>
            {cancel}
          </Button>
          <Button kind={isDanger ? 'danger' : 'primary'} onPress={onConfirm} isBusy={isBusy}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
