import './import.css'
import { useEffect } from 'react'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Dialog } from '../../../ui/dialog'
import { JobLine } from '../../frame/job-line'
import { ImportPreviewDialog } from './import-preview-dialog'
import { ImportSummary } from './import-summary'
import { useImport, type ImportFile } from './use-import'

type ImportFlowProps = Readonly<{ files: readonly ImportFile[]; onDone: () => void }>

/** Goes through the files: nothing is stored before its preview is confirmed. Where not all of several files were taken, it ends with what became of each. */
export function ImportFlow({ files, onDone }: ImportFlowProps) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const { file, at, preview, fault, outcomes, added, skip, stop } = useImport(files)
  const isWhole = outcomes.every((it) => it.what === 'added')
  // What became of a single file was seen when it was asked about.
  const isOver = !file && (files.length === 1 || isWhole)

  useEffect(() => {
    if (!isOver) return
    const [first] = outcomes
    if (outcomes.length > 1) notify(material.summary.counts(outcomes.length, outcomes.length))
    else if (first?.what === 'added') notify(material.import.done(first.title))
    onDone()
  }, [isOver, outcomes, material, onDone])

  if (!file) return isOver ? null : <ImportSummary outcomes={outcomes} onClose={onDone} />
  const place = files.length > 1 ? material.import.ofFiles(at + 1, files.length) : null
  if (preview) {
    return (
      <ImportPreviewDialog
        key={preview.preview}
        preview={preview}
        place={place}
        onConfirmed={added}
        onSkip={skip}
        onStop={stop}
      />
    )
  }
  const isLast = at + 1 === files.length
  return (
    <Dialog
      title={file.name}
      nameInTitle={file.name}
      isOpen
      onClose={stop}
      closeName={common.cancel}
      footer={
        fault ? (
          <Button kind="primary" onPress={skip} autoFocus>
            {isLast ? common.close : material.import.goOn}
          </Button>
        ) : (
          <Button onPress={stop}>{common.cancel}</Button>
        )
      }
    >
      {place ? <p className="field-help">{place}</p> : null}
      {fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, fault)}
        </Callout>
      ) : (
        <JobLine call="import.preview" label={material.import.reading} />
      )}
    </Dialog>
  )
}
