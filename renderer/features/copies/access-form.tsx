import { useState } from 'react'
import type { Output } from '../../../core/contract/contract'
import type { ParticipantId } from '../../../core/model/ids'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useDraft } from '../../state/drafts'
import { useSession } from '../../state/session'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { FormDialog } from '../../ui/form-dialog'
import { Select } from '../../ui/select'
import { Refusal } from './outcome'
import { ReasonField, TargetFields, TargetFolder } from './target-fields'
import { useTarget } from './use-target'

type Written = Extract<Output<'participant.access'>, { outcome: 'written' }>
type Refused = Extract<Output<'participant.access'>, { outcome: 'refused' }>['findings']

/** `participant`: whose it is, where the form was opened for one. */
type AccessFormProps = Readonly<{ participant?: ParticipantId; onClose: () => void }>

/** Makes one participant's access file, and shows its password once. */
export function AccessForm({ participant, onClose }: AccessFormProps) {
  const { copies, common } = useMessages()
  const words = copies.access
  const language = useLanguage()
  const project = useSession((it) => it.project)
  const people = useQuery('participant.list', {}).value ?? []
  const access = useCommand('participant.access', 'own')
  const target = useTarget(copies.suffix.access)
  const [chosen, setChosen] = useState<string | null>(participant ?? null)
  const [reason, setReason] = useDraft('access.reason', '')
  const [isAsked, setAsked] = useState(false)
  const [findings, setFindings] = useState<Refused>([])
  const [written, setWritten] = useState<Written | null>(null)
  const person = people.find((it) => it.id === chosen)

  async function submit() {
    setAsked(true)
    setFindings([])
    if (person === undefined || target.name.trim() === '' || reason.trim() === '') return
    const at = { folder: target.folder, name: target.name.trim(), reason: reason.trim() }
    const reply = await access.run({
      ...at,
      participant: person.id,
      language: project?.settings.reportLanguage ?? language,
    })
    if (!reply.ok) return
    if (reply.value.outcome === 'written') setWritten(reply.value)
    else setFindings(reply.value.findings)
  }
  if (written !== null) return <Password written={written} onClose={onClose} />
  if (target.isChoosing) return <TargetFolder target={target} />
  return (
    <FormDialog
      title={words.title}
      submit={words.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={access.isBusy}
    >
      <p>{words.lead}</p>
      <Refusal fault={access.fault} said={words.refused(findings.length)} findings={findings} />
      {project?.nameList === 'closed' ? <Callout tone="decide">{copies.listClosed}</Callout> : null}
      <Select
        label={words.participant}
        value={chosen}
        onChange={setChosen}
        options={people.map((it) => ({ id: it.id, text: it.label }))}
        error={isAsked && person === undefined ? copies.missing : null}
      />
      <ReasonField value={reason} onChange={setReason} isAsked={isAsked} />
      <TargetFields target={target} isAsked={isAsked} />
    </FormDialog>
  )
}

function Password({ written, onClose }: Readonly<{ written: Written; onClose: () => void }>) {
  const { copies, common } = useMessages()
  const words = copies.access
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" onPress={onClose}>
          {common.close}
        </Button>
      }
    >
      <Callout tone="passed" role="alert">
        {words.done(written.path)}
      </Callout>
      <p>
        {words.password}: <code className="copies-password">{written.password}</code>
      </p>
      <p className="field-help">{words.passwordHelp}</p>
    </Dialog>
  )
}
