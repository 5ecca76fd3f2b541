import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Keys } from '../../../ui/keys'

type ResizeBarProps = Readonly<{ code: string; isReady: boolean; onApply: () => void; onCancel: () => void }>

/** Shown while the extent of a coding is being changed: what to do, and how it ends. */
export function ResizeBar({ code, isReady, onApply, onCancel }: ResizeBarProps) {
  const { common, coding } = useMessages()
  return (
    <div className="coding-resize" role="group" aria-label={coding.card.resize}>
      <p role="status">{coding.resizing(common.quote(code))}</p>
      <Button kind="primary" isDisabled={!isReady} onPress={onApply}>
        {coding.apply} <Keys keys="enter" isPlain />
      </Button>
      <Button onPress={onCancel}>
        {common.cancel} <Keys keys="escape" isPlain />
      </Button>
    </div>
  )
}
