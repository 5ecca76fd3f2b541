import { useMessages } from '../../../messages/use-messages'
import { Dialog } from '../../../ui/dialog'
import { Keys } from '../../../ui/keys'

/** The keys of the reading column, in words. */
export function KeysDialog({ isOpen, onClose }: Readonly<{ isOpen: boolean; onClose: () => void }>) {
  const { common, coding } = useMessages()
  return (
    <Dialog title={coding.keys} isOpen={isOpen} onClose={onClose} closeName={common.close}>
      <dl className="coding-keys">
        {coding.keyList.map(({ keys, also, text }) => (
          <div key={text}>
            <dt>
              {[...keys, ...also].map((it) => (
                <Keys key={it} keys={it} />
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
