import './import.css'
import { useEffect } from 'react'
import { useMessages } from '../../../messages/use-messages'
import { holdChanges } from '../../../state/held-changes'
import { notify } from '../../../state/notices'
import { ImportPreviewDialog } from './import-preview-dialog'
import { ImportProgress } from './import-progress'
import { countsOf, isIn } from './import-queue'
import { ImportSummary } from './import-summary'
import { OneFile } from './one-file'
import { useImport, type ImportFile } from './use-import'

type ImportFlowProps = Readonly<{ files: readonly ImportFile[]; onDone: () => void }>

/** Goes through the files: nothing is stored before its preview is confirmed. Where not all of several files were taken, it ends with what became of each. */
export function ImportFlow({ files, onDone }: ImportFlowProps) {
  const { material } = useMessages()
  const { state, run } = useImport(files)
  const { queue, asked, fault } = state
  const [task] = queue.tasks
  const isWhole = queue.outcomes.every(isIn)
  // What became of a single document was seen when it was asked about.
  const isOver = !task && (queue.outcomes.length === 1 || isWhole)
  const isMany = files.length > 1

  useEffect(() => (queue.isTakingRest ? holdChanges() : undefined), [queue.isTakingRest])
  useEffect(() => {
    if (!isOver) return
    const [first] = queue.outcomes
    if (queue.outcomes.length > 1) notify(material.summary.counts(countsOf(queue).added, files.length))
    else if (first?.what === 'added') notify(material.import.done(first.title))
    onDone()
  }, [isOver, queue, files.length, material, onDone])

  if (!task) return isOver ? null : <ImportSummary outcomes={queue.outcomes} files={files.length} onClose={onDone} />
  const place = isMany ? [material.import.ofFiles(task.file + 1, files.length)] : []
  const isLast = queue.tasks.length + queue.aside.length === 1
  if (asked) {
    return (
      <ImportPreviewDialog
        key={`${asked.preview.preview} ${asked.preview.answers.part}`}
        asked={asked}
        names={state.names}
        place={place}
        onCame={run.came}
        onSkip={run.skip}
        onRest={isLast ? null : run.takeRest}
        onStop={run.stop}
      />
    )
  }
  const names = files.map((it) => it.name)
  if (fault === null && isMany) return <ImportProgress queue={queue} names={names} onStop={run.stop} />
  return (
    <OneFile
      name={names[task.file] ?? ''}
      place={place}
      fault={fault}
      isLast={isLast}
      onSkip={() => run.skip(null)}
      onStop={run.stop}
    />
  )
}
