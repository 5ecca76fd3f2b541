import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { notify } from '../../state/notices'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { proposedAnswers } from './import-answers'
import { ImportForm } from './import-form'
import { ImportMessages } from './import-messages'
import { ImportTurns } from './import-turns'
import type { ImportPreview } from './use-import'

type ImportPreviewDialogProps = Readonly<{
  preview: ImportPreview
  /** «Fil 2 av 3», where there are several. */
  place: string | null
  onConfirmed: () => void
  onSkip: () => void
  onStop: () => void
}>

/** What was recognised in a file, mended here before anything is stored. */
export function ImportPreviewDialog({ preview, place, onConfirmed, onSkip, onStop }: ImportPreviewDialogProps) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const participants = useQuery('participant.list', {}).value
  const confirm = useCommand('import.confirm', 'own')
  const [changed, setChanged] = useState<ReturnType<typeof proposedAnswers> | null>(null)
  const answers = changed ?? proposedAnswers(preview, participants ?? [])
  const { draft } = preview

  async function submit() {
    if (answers.title.trim() === '') return
    const reply = await confirm.run({ ...answers, title: answers.title.trim(), preview: preview.preview })
    if (!reply.ok) return
    notify(material.import.done(reply.value.document.title))
    onConfirmed()
  }

  return (
    <Dialog
      title={material.import.title}
      isOpen
      onClose={onStop}
      closeName={common.cancel}
      size="full"
      footer={
        <>
          <span className="dialog-foot-start field-help">{material.import.mistaken}</span>
          <Button onPress={onSkip}>{material.import.skip}</Button>
          <Button kind="primary" onPress={() => void submit()} isBusy={confirm.isBusy}>
            {material.import.confirm}
          </Button>
        </>
      }
    >
      <p className="import-file">
        <Badge icon="file-type">{draft.format}</Badge>
        <span data-name>{preview.fileName}</span>
        <span>
          {material.import.facts(formatNumber(language, draft.turns.length), formatNumber(language, preview.words))}
        </span>
        {place ? <Badge tone="accent">{place}</Badge> : null}
      </p>
      {confirm.fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, confirm.fault)}
        </Callout>
      ) : null}
      <div className="import">
        <div className="import-form">
          <ImportMessages preview={preview} />
          <ImportForm preview={preview} answers={answers} participants={participants ?? []} onChange={setChanged} />
        </div>
        <ImportTurns preview={preview} answers={answers} />
      </div>
    </Dialog>
  )
}
