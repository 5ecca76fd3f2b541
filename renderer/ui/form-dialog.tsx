import { useId, type ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'

type FormDialogProps = Readonly<{
  title: string
  /** The words of the title that may be a name, to be hidden with all names on screen. */
  nameInTitle?: string
  /** The fields. Enter in one of them sends the form. */
  children: ReactNode
  /** The verb of the button that sends it. */
  submit: string
  cancel: string
  onSubmit: () => void
  onCancel: () => void
  isBusy?: boolean
  /** Stands in the place of the button that cancels. */
  aside?: ReactNode
}>

/** A dialog that asks for something: fields, and under them the buttons that send and cancel. */
export function FormDialog(props: FormDialogProps) {
  const { title, nameInTitle, children, submit, cancel, onSubmit, onCancel, isBusy, aside } = props
  const form = useId()
  return (
    <Dialog
      title={title}
      nameInTitle={nameInTitle}
      isOpen
      onClose={onCancel}
      closeName={cancel}
      footer={
        <>
          {aside ?? <Button onPress={onCancel}>{cancel}</Button>}
          <Button kind="primary" type="submit" form={form} isBusy={isBusy}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="form"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {children}
      </form>
    </Dialog>
  )
}
