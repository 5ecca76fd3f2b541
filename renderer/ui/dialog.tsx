import './dialog.css'
import { useEffect, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { bringFocusHome } from './focus-home'
import { IconButton } from './icon-button'
import { MarkedName } from './marked-name'

type DialogProps = Readonly<{
  title: string
  /** The words of the title that may be a name, to be hidden with all names on screen. */
  nameInTitle?: string
  isOpen: boolean
  onClose: () => void
  /** The name of the close button. Absent: the dialog must be answered, and Escape does nothing. */
  closeName?: string
  children: ReactNode
  /** Buttons, the main one last. */
  footer?: ReactNode
  size?: 'normal' | 'wide' | 'full'
  role?: 'dialog' | 'alertdialog'
}>

/** A modal dialog: it takes the focus, keeps it, and gives it back, to the window where what opened it is gone. */
export function Dialog(props: DialogProps) {
  const { title, nameInTitle, isOpen, onClose, closeName, children, footer, size = 'normal', role } = props
  useEffect(() => () => void bringFocusHome(), [])
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isKeyboardDismissDisabled={closeName === undefined}
    >
      <Modal className="modal" data-size={size}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {nameInTitle ? <MarkedName text={title} name={nameInTitle} /> : title}
            </Heading>
            {closeName ? <IconButton icon="close" name={closeName} onPress={onClose} /> : null}
          </header>
          <div className="dialog-body">{children}</div>
          {footer ? <footer className="dialog-foot">{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
