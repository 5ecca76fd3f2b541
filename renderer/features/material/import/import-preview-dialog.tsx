import { useState } from 'react'
import type { Fault } from '../../../../core/contract/fault'
import { mendKey } from '../../../../core/contract/material'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
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
import type { Asked, CameIn } from './import-run'
import { ImportText } from './import-text'
import type { ReadingMend } from './reading'
import { IntoDocument } from './into-document'
import { RereadFoot } from './reread-foot'
import { Understood } from './understood'
import type { ImportPreview } from './use-import'
import { useConfirm } from './use-confirm'
import { useMending, type Reread } from './use-mending'

export type ImportPreviewDialogProps = Readonly<{
  asked: Asked
  /** What was last said of the names. */
  names: ImportAnswers['names']
  /** «Fil 2 av 3», where there are several. */
  place: readonly string[]
  onCame: (result: CameIn, preview: ImportPreview, names: ImportAnswers['names']) => void
  onSkip: (preview: ImportPreview) => void
  /** From here on without asking; null: there is nothing more. */
  onRest: (() => void) | null
  onStop: () => void
}>

/** What was recognised in a file, mended here before anything is stored. */
export function ImportPreviewDialog(props: ImportPreviewDialogProps) {
  const { names, place, onCame, onSkip, onRest, onStop } = props
  const { same, version } = props.asked
  const { material, readings, common } = useMessages()
  const participants = useQuery('participant.list', {}).value ?? []
  const mending = useMending(props.asked.preview, participants, names)
  const { preview, answers, asked, change, mend, read, readAfresh, undo, isReading } = mending
  const confirm = useConfirm(props, preview, answers)
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
  const wrong = confirm.fault ?? mending.fault
  return (
    <Dialog
      {...(preview.isReread ? rereadTitle(material.reread.title, version) : { title: material.import.title })}
      isOpen
      onClose={onStop}
      closeName={common.cancel}
      size="full"
      footer={
        preview.isReread ? (
          <RereadFoot
            version={version}
            answered={confirmed(preview, answers)}
            isReading={isReading}
            onReplaced={(title) => onCame({ what: 'replaced', title }, preview, answers.names)}
            onKeep={() => onSkip(preview)}
          />
        ) : (
          <ImportFoot
            said={isReading ? 'reading' : said}
            isSame={same !== null}
            isPart={parts !== null}
            isBusy={confirm.isBusy || isReading}
            onConfirm={() => void confirm.submit(false)}
            onSkip={() => onSkip(preview)}
            onRest={onRest && confirm.rest}
          />
        )
      }
    >
      <Understood
        preview={preview}
        places={parts ? [...place, readings.part(parts.index + 1, parts.titles.length)] : place}
      />
      {wrong ? <Wrong fault={wrong} /> : null}
      <div className="import">
        <div className="import-form">
          <ImportMessages preview={preview} same={same} />
          <IntoDocument
            asked={props.asked}
            preview={preview}
            answers={answers}
            onCame={(result) => onCame(result, preview, answers.names)}
          />
          <ImportReadings
            preview={preview}
            asked={asked}
            isReading={isReading}
            onReadAfresh={() => void readAfresh().then(setSaid)}
            onRead={(how, isTaken) => void readSo(how, isTaken).then(() => focusReading(mendKey(how)))}
          />
          <ImportForm answers={answers} onChange={change} isOfText={preview.isReread}>
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
        <ImportText
          preview={preview}
          mend={answers.mend}
          shared={shared}
          onChange={mend}
          onShared={() => setShared(null)}
          onRead={readSo}
        />
      </div>
    </Dialog>
  )
}

function rereadTitle(words: (title: string) => string, version: Asked['version']) {
  const name = version?.title ?? ''
  return { title: words(name), nameInTitle: name }
}

function Wrong({ fault }: Readonly<{ fault: Fault }>) {
  const language = useLanguage()
  return (
    <Callout tone="refused" role="alert">
      {faultWords(language, fault)}
    </Callout>
  )
}
