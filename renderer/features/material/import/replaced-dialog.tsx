import type { Output } from '../../../../core/contract/contract'
import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Icon } from '../../../ui/icon'

type ReplacedDialogProps = Readonly<{ title: string; replaced: Output<'import.replace'>; onClose: () => void }>

/** What became of a document that got other words: codings whose words are gone, one by one, and who does not answer any more. */
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
      {replaced.kept + replaced.moved > 0 ? <p>{words.counts(replaced.kept, replaced.moved)}</p> : null}
      {replaced.unplaced.length > 0 ? <p>{words.unplaced(replaced.unplaced.length)}</p> : null}
      {replaced.unplaced.length > 0 ? (
        <ul className="import-outcomes">
          {replaced.unplaced.map(({ code, words: lost }, index) => (
            <li key={index}>
              <Icon name="note" />
              <span>
                {code}
                <small data-name>{common.quote(lost)}</small>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {replaced.gone.length > 0 ? (
        <p>
          {words.gone(replaced.gone.length)} <span data-name>{replaced.gone.join(', ')}</span>
        </p>
      ) : null}
    </Dialog>
  )
}
