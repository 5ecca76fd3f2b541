import { useMessages } from '../../messages/use-messages'
import { Button } from '../../ui/button'
import { Keys } from '../../ui/keys'
import type { LastDone } from './use-last-done'

/** What was done last, with the way back from it. */
export function SaidLine({ last, isReadOnly }: Readonly<{ last: LastDone; isReadOnly: boolean }>) {
  const { common } = useMessages()
  return (
    <footer className="said-line" data-empty={last.said === '' || undefined}>
      <span role="status" data-name={last.said !== '' || undefined}>
        {last.said}
      </span>
      {last.canUndo && !isReadOnly ? (
        <Button kind="quiet" icon="undo" onPress={last.undo}>
          {common.undo}
          <Keys keys="mod+z" />
        </Button>
      ) : null}
    </footer>
  )
}
