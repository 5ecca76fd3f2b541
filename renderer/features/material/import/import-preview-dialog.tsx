import { useState } from 'react'
import { faultWords } from '../../../messages/faults'
import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Badge } from '../../../ui/badge'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Dialog } from '../../../ui/dialog'
import { confirmed } from './import-answers'
import { ImportForm } from './import-form'
import { ImportMessages } from './import-messages'
import { ImportProposals } from './import-proposals'
import { ImportSpeakers } from './import-speakers'
import { ImportTurns } from './import-turns'
import { ShareLabel } from './share-label'
import type { ImportPreview } from './use-import'
import { useMending } from './use-mending'

type ImportPreviewDialogProps = Readonly<{
  preview: ImportPreview
  /** «Fil 2 av 3», where there are several. */
  place: string | null
  onConfirmed: (title: string) => void
  onSkip: () => void
  onStop: () => void
}>

/** What was recognised in a file, mended here before anything is stored. */
export function ImportPreviewDialog({ preview, place, onConfirmed, onSkip, onStop }: ImportPreviewDialogProps) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const participants = useQuery('participant.list', {}).value
  const confirm = useCommand('import.confirm', 'own')
  const { answers, change, mend, undo } = useMending(preview, participants ?? [])
  const [shared, setShared] = useState<string | null>(null)
  const { draft } = preview

  async function submit() {
    const answered = confirmed(preview, answers)
    if (answered === null) return
    const reply = await confirm.run(answered)
    if (reply.ok) onConfirmed(reply.value.document.title)
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
        <Badge icon="file-type">{preview.fileName ? draft.format : material.import.typed}</Badge>
        {preview.fileName ? <span data-name>{preview.fileName}</span> : null}
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
          <ImportForm answers={answers} onChange={change}>
            <ImportProposals preview={preview} mend={answers.mend} onChange={mend} onShare={setShared} />
            <ImportSpeakers
              preview={preview}
              mend={answers.mend}
              participants={participants ?? []}
              onChange={mend}
              onShare={setShared}
              onUndo={undo}
            />
          </ImportForm>
        </div>
        {shared === null ? (
          <ImportTurns preview={preview} mend={answers.mend} />
        ) : (
          <ShareLabel
            key={shared}
            preview={preview}
            label={shared}
            mend={answers.mend}
            onChange={mend}
            onDone={() => setShared(null)}
          />
        )}
      </div>
    </Dialog>
  )
}
