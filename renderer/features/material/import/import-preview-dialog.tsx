import { useState } from 'react'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Dialog } from '../../../ui/dialog'
import { confirmed } from './import-answers'
import { focusReading } from './focus-reading'
import { ImportForm } from './import-form'
import { ImportMessages } from './import-messages'
import { ImportProposals } from './import-proposals'
import { ImportReadings } from './import-readings'
import { ImportSpeakers } from './import-speakers'
import { ImportTurns } from './import-turns'
import { mendKey } from '../../../../core/contract/material'
import { Understood } from './understood'
import type { ReadingMend } from './reading'
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
export function ImportPreviewDialog({ preview: first, place, onConfirmed, onSkip, onStop }: ImportPreviewDialogProps) {
  const { material, readings, common } = useMessages()
  const language = useLanguage()
  const participants = useQuery('participant.list', {}).value
  const confirm = useCommand('import.confirm', 'own')
  const { preview, answers, asked, change, mend, read, undo, isReading, fault } = useMending(first, participants ?? [])
  const [shared, setShared] = useState<string | null>(null)
  const [said, setSaid] = useState<'changed' | 'unchanged' | null>(null)

  async function readSo(how: ReadingMend, isTaken: boolean) {
    setSaid(null)
    const came = await read(how, isTaken)
    setSaid(came === 'failed' ? null : came)
    if (came === 'changed') setShared(null)
    return came
  }

  async function submit() {
    const answered = confirmed(preview, answers)
    if (answered === null) return
    const reply = await confirm.run(answered)
    if (reply.ok) onConfirmed(reply.value.document.title)
  }

  const wrong = confirm.fault ?? fault
  return (
    <Dialog
      title={material.import.title}
      isOpen
      onClose={onStop}
      closeName={common.cancel}
      size="full"
      footer={
        <>
          <span className="dialog-foot-start field-help" role="status">
            {isReading
              ? readings.rereading
              : said === null
                ? material.import.mistaken
                : said === 'changed'
                  ? readings.reread
                  : readings.unchanged}
          </span>
          <Button onPress={onSkip}>{material.import.skip}</Button>
          <Button kind="primary" onPress={() => void submit()} isBusy={confirm.isBusy || isReading}>
            {material.import.confirm}
          </Button>
        </>
      }
    >
      <Understood preview={preview} places={place ? [place] : []} />
      {wrong ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, wrong)}
        </Callout>
      ) : null}
      <div className="import">
        <div className="import-form">
          <ImportMessages preview={preview} />
          <ImportReadings
            preview={preview}
            asked={asked}
            isReading={isReading}
            onRead={(how, isTaken) => void readSo(how, isTaken).then(() => focusReading(mendKey(how)))}
          />
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
          <ImportTurns preview={preview} mend={answers.mend} onRead={readSo} />
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
