import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { ProgressLine } from '../../../ui/progress-line'
import { countsOf, type ImportQueue } from './import-queue'

type ImportProgressProps = Readonly<{ queue: ImportQueue; names: readonly string[]; onStop: () => void }>

/** How far several files have come, and which of them is at hand. It can be stopped at any time. */
export function ImportProgress({ queue, names, onStop }: ImportProgressProps) {
  const { material, common } = useMessages()
  const words = material.progress
  const { done, added } = countsOf(queue)
  const name = names[queue.tasks[0]?.file ?? -1] ?? ''
  const failed = queue.outcomes.filter((it) => it.what === 'failed').length
  const counts = [
    words.added(added),
    ...(queue.aside.length > 0 ? [words.aside(queue.aside.length)] : []),
    ...(failed > 0 ? [words.failed(failed)] : []),
  ]
  const title = queue.isTakingRest ? words.taking : words.reading
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onStop}
      closeName={common.cancel}
      footer={
        <Button onPress={onStop} autoFocus>
          {common.cancel}
        </Button>
      }
    >
      <p data-name>{name}</p>
      <ProgressLine
        label={title}
        isLabelHidden
        share={names.length === 0 ? null : done / names.length}
        words={common.ofTotal(String(Math.min(done + 1, names.length)), String(names.length))}
      />
      <p className="field-help">{counts.join(' · ')}</p>
      <p className="field-help">{words.stays}</p>
    </Dialog>
  )
}
