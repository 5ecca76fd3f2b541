import type { Output } from '../../../../core/contract/contract'
import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'

type ReplacedDialogProps = Readonly<{ title: string; replaced: Output<'import.replace'>; onClose: () => void }>

/** What became of the codings of a document that got other words: those whose words are gone, one by one. */
export function ReplacedDialog({ title, replaced, onClose }: ReplacedDialogProps) {
  const { material, common } = useMessages()
  const words = material.version
  return (
    <Dialog
      title={words.done(title)}
      nameInTitle={title}
      isOpen
      onClose={onClose}
      closeName={common.close}
      footer={
        <Button kind="primary" onPress={onClose} autoFocus>
          {common.ok}
        </Button>
      }
    >
      <p>{words.counts(replaced.kept, replaced.moved)}</p>
      <p>{words.unplaced(replaced.unplaced.length)}</p>
      <ul className="import-outcomes">
        {replaced.unplaced.map(({ code, words: lost }, index) => (
          <li key={index} data-what="unplaced">
            <span>
              {code}
              <small data-name>{common.quote(lost)}</small>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
