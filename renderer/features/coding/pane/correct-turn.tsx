import { useState } from 'react'
import type { DocumentView } from '../../../../core/contract/material'
import type { DocumentId, TurnId } from '../../../../core/model/ids'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useDraft } from '../../../state/drafts'
import { notify } from '../../../state/notices'
import { today } from '../../../state/today'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Callout } from '../../../ui/callout'
import { FormDialog } from '../../../ui/form-dialog'
import { RadioGroup } from '../../../ui/radio-group'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { setCorrecting, useCodingRoom } from '../coding-room-state'

/** The form that corrects a turn of the document that Koding shows, while one is being corrected. */
export function CorrectTurn({ document }: Readonly<{ document: DocumentId }>) {
  const id = useCodingRoom((it) => it.correcting)
  const view = useQuery('document.view', { document }).value
  if (id === null || !view?.turns.some((it) => it.id === id)) return null
  return <CorrectionForm key={id} view={view} turn={id} />
}

/** What was said, to be written as it should stand; who asked for it is kept, the words of before are not. */
function CorrectionForm({ view, turn: id }: Readonly<{ view: DocumentView; turn: TurnId }>) {
  const { coding, common } = useMessages()
  const words = coding.correction
  const language = useLanguage()
  const [was] = useState(() => wordsOf(view, id))
  const [text, setText] = useDraft(`correct:${id}`, was)
  const [by, setBy] = useState<'researcher' | 'participant'>('researcher')
  const [on, setOn] = useState(today)
  const [isAsked, setAsked] = useState(false)
  const correct = useCommand('turn.correct', 'own')
  const isMissing = text.trim() === ''
  const isChanged = text.trim() !== was

  async function submit() {
    setAsked(true)
    if (isMissing || !isChanged || on === '') return
    const reply = await correct.run({ turn: id, was, text, by, on: by === 'participant' ? on : today() })
    if (!reply.ok) return
    notify(words.done)
    setCorrecting(null)
  }
  return (
    <FormDialog
      title={words.title}
      submit={words.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={() => setCorrecting(null)}
      isBusy={correct.isBusy}
    >
      {correct.fault === null ? null : (
        <Callout tone="refused" role="alert">
          {words.faults(correct.fault.code) ?? faultWords(language, correct.fault)}
        </Callout>
      )}
      <div data-name>
        <TextArea
          label={words.text}
          help={words.help}
          value={text}
          onChange={setText}
          rows={8}
          maxLength={100_000}
          autoFocus
          error={isAsked && isMissing ? words.empty : isAsked && !isChanged ? words.unchanged : null}
        />
      </div>
      <RadioGroup
        label={words.by}
        value={by}
        onChange={setBy}
        options={(['researcher', 'participant'] as const).map((it) => ({ id: it, ...words.who[it] }))}
      />
      {by === 'participant' ? <TextField label={words.on} kind="date" value={on} onChange={setOn} /> : null}
    </FormDialog>
  )
}

function wordsOf({ text, turns }: DocumentView, id: TurnId): string {
  const turn = turns.find((it) => it.id === id)
  return turn === undefined ? '' : text.slice(turn.span.start, turn.span.end)
}
