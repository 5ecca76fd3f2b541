import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { JobLine } from '../frame/job-line'
import { ImportPreviewDialog } from './import-preview-dialog'
import { useImport, type ImportFile } from './use-import'

/** Goes through the files: nothing is stored before its preview is confirmed. */
export function ImportFlow({ files, onDone }: Readonly<{ files: readonly ImportFile[]; onDone: () => void }>) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const { file, at, preview, fault, next, skip, stop } = useImport(files, onDone)
  if (!file) return null
  if (preview) {
    return (
      <ImportPreviewDialog
        key={preview.preview}
        preview={preview}
        place={files.length > 1 ? material.import.ofFiles(at + 1, files.length) : null}
        onConfirmed={next}
        onSkip={skip}
        onStop={stop}
      />
    )
  }
  const isLast = at + 1 === files.length
  return (
    <Dialog
      title={file.name}
      isOpen
      onClose={stop}
      closeName={common.cancel}
      footer={
        fault ? (
          <Button kind="primary" onPress={skip} autoFocus>
            {isLast ? common.close : material.import.skip}
          </Button>
        ) : (
          <Button onPress={stop}>{common.cancel}</Button>
        )
      }
    >
      {fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, fault)}
        </Callout>
      ) : (
        <JobLine call="import.preview" label={material.import.reading(file.name)} />
      )}
    </Dialog>
  )
}
