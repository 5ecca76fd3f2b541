import { useState } from 'react'
import type { Participant } from '../../../../core/model/participant'
import { useMessages } from '../../../messages/use-messages'
import { useDraft } from '../../../state/drafts'
import { useCommand } from '../../../state/use-command'
import { Checkbox } from '../../../ui/checkbox'
import { FormDialog } from '../../../ui/form-dialog'
import { RadioGroup } from '../../../ui/radio-group'
import { TextField } from '../../../ui/text-field'

const day = /^\d{4}-\d{2}-\d{2}$/u

/** What a participant has agreed to, and whether they are counted. */
export function ParticipantConsent({
  participant,
  onClose,
}: Readonly<{ participant: Participant; onClose: () => void }>) {
  const { material, common } = useMessages()
  const words = material.consent
  const update = useCommand('participant.update')
  const [consent, setConsent] = useDraft(`consent:${participant.id}`, participant.consent)
  const [isCounted, setCounted] = useState(participant.isCounted)

  async function submit() {
    const reply = await update.run({ participant: participant.id, consent, isCounted })
    if (reply.ok) onClose()
  }
  return (
    <FormDialog
      title={words.title(participant.label)}
      nameInTitle={participant.label}
      submit={words.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={update.isBusy}
    >
      <RadioGroup
        label={words.basis}
        value={consent.basis}
        onChange={(basis) => setConsent({ ...consent, basis })}
        options={(['consent', 'public-interest'] as const).map((id) => ({ id, text: words.bases[id] }))}
      />
      <TextField
        label={words.given}
        kind="date"
        value={consent.given ?? ''}
        onChange={(given) => setConsent({ ...consent, given: day.test(given) ? given : null })}
      />
      <Checkbox
        isSelected={consent.mayQuote}
        onChange={(mayQuote) => setConsent({ ...consent, mayQuote })}
        detail={words.mayQuoteHelp}
      >
        {words.mayQuote}
      </Checkbox>
      <Checkbox isSelected={isCounted} onChange={setCounted} detail={words.countedHelp}>
        {words.counted}
      </Checkbox>
    </FormDialog>
  )
}
