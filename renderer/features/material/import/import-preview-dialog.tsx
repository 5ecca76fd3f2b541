import { useState } from 'react'
import { mendKey } from '../../../../core/contract/material'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Callout } from '../../../ui/callout'
import { Dialog } from '../../../ui/dialog'
import { focusReading } from './focus-reading'
import { confirmed, type ImportAnswers } from './import-answers'
import { ImportFoot } from './import-foot'
import { ImportForm } from './import-form'
import { ImportMessages } from './import-messages'
import { ImportProposals } from './import-proposals'
import { ImportReadings } from './import-readings'
import { ImportSpeakers } from './import-speakers'
import { ImportTurns } from './import-turns'
import type { ReadingMend } from './reading'
import { ShareLabel } from './share-label'
import { Understood } from './understood'
import type { ImportPreview } from './use-import'
import { useMending, type Reread } from './use-mending'

type ImportPreviewDialogProps = Readonly<{
  preview: ImportPreview
  /** The title of the document that holds the same already. */
  same: string | null
  /** What was last said of the names. */
  names: ImportAnswers['names']
  /** «Fil 2 av 3», where there are several. */
  place: readonly string[]
  onConfirmed: (title: string, preview: ImportPreview, names: ImportAnswers['names']) => void
  onSkip: (preview: ImportPreview) => void
  /** From here on without asking; null: there is nothing more. */
  onRest: (() => void) | null
  onStop: () => void
}>

/** What was recognised in a file, mended here before anything is stored. */
export function ImportPreviewDialog(props: ImportPreviewDialogProps) {
  const { same, names, place, onConfirmed, onSkip, onRest, onStop } = props
  const { material, readings, common } = useMessages()
  const language = useLanguage()
  const participants = useQuery('participant.list', {}).value ?? []
  const confirm = useCommand('import.confirm', 'own')
  const mending = useMending(props.preview, participants, names)
  const { preview, answers, asked, change, mend, read, undo, isReading } = mending
  const [shared, setShared] = useState<string | null>(null)
  const [said, setSaid] = useState<Reread | null>(null)
  const { parts } = preview.draft

  async function readSo(how: ReadingMend, isTaken: boolean) {
    setSaid(null)
    const came = await read(how, isTaken)
    setSaid(came)
    if (came === 'changed') setShared(null)
    return came
  }
  async function submit(isRestToo: boolean) {
    const answered = confirmed(preview, answers)
    if (answered === null) return
    const reply = await confirm.run(answered)
    if (!reply.ok) return
    if (isRestToo) onRest?.()
    onConfirmed(reply.value.document.title, preview, answers.names)
  }
  function rest() {
    if (same === null) return void submit(true)
    onRest?.()
    onSkip(preview)
  }

  const wrong = confirm.fault ?? mending.fault
  return (
    <Dialog
      title={material.import.title}
      isOpen
      onClose={onStop}
      closeName={common.cancel}
      size="full"
      footer={
        <ImportFoot
          said={isReading ? 'reading' : said}
          isSame={same !== null}
          isPart={parts !== null}
          isBusy={confirm.isBusy || isReading}
          onConfirm={() => void submit(false)}
          onSkip={() => onSkip(preview)}
          onRest={onRest && rest}
        />
      }
    >
      <Understood
        preview={preview}
        places={parts ? [...place, readings.part(parts.index + 1, parts.titles.length)] : place}
      />
      {wrong ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, wrong)}
        </Callout>
      ) : null}
      <div className="import">
        <div className="import-form">
          <ImportMessages preview={preview} same={parts?.index ? null : same} />
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
              participants={participants}
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
