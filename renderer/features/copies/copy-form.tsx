import { useState } from 'react'
import type { Output } from '../../../core/contract/contract'
import { useMessages } from '../../messages/use-messages'
import { useDraft } from '../../state/drafts'
import { notify } from '../../state/notices'
import { useSession } from '../../state/session'
import { useCommand } from '../../state/use-command'
import { Callout } from '../../ui/callout'
import { Checkbox } from '../../ui/checkbox'
import { FormDialog } from '../../ui/form-dialog'
import { isUsablePassword, NewPassword, noPassword } from '../start/new-password'
import { Refusal } from './outcome'
import { ReasonField, TargetFields, TargetFolder } from './target-fields'
import { useTarget } from './use-target'

type CopyFormProps = Readonly<{ kind: 'forCoder' | 'raw'; onClose: () => void }>
type Refused = Extract<Output<'copy.forCoder'>, { outcome: 'refused' }>['findings']

/** Makes a copy of the project: for a second coder, or the whole of it. */
export function CopyForm({ kind, onClose }: CopyFormProps) {
  const { copies, common } = useMessages()
  const words = copies[kind]
  const isListClosed = useSession((it) => it.project?.nameList === 'closed')
  const forCoder = useCommand('copy.forCoder', 'own')
  const raw = useCommand('copy.raw', 'own')
  const target = useTarget(copies.suffix[kind])
  const [password, setPassword] = useState(noPassword)
  const [reason, setReason] = useDraft(`copy.reason:${kind}`, '')
  const [withCodings, setWithCodings] = useState(true)
  const [isAsked, setAsked] = useState(false)
  const [findings, setFindings] = useState<Refused>([])
  const isComplete =
    target.name.trim() !== '' && isUsablePassword(password) && (kind === 'forCoder' || reason.trim() !== '')

  async function submit() {
    setAsked(true)
    setFindings([])
    if (!isComplete) return
    const at = { folder: target.folder, name: target.name.trim(), passphrase: password.first }
    const path =
      kind === 'raw'
        ? pathOf(await raw.run({ ...at, reason: reason.trim() }))
        : pathOf(await forCoder.run({ ...at, documents: null, withCodings }), setFindings)
    if (path === null) return
    notify(words.done(path))
    onClose()
  }
  if (target.isChoosing) return <TargetFolder target={target} />
  return (
    <FormDialog
      title={words.title}
      submit={words.submit}
      cancel={common.cancel}
      onSubmit={() => void submit()}
      onCancel={onClose}
      isBusy={forCoder.isBusy || raw.isBusy}
    >
      <p>{words.lead}</p>
      <Refusal
        fault={forCoder.fault ?? raw.fault}
        said={copies.forCoder.refused(findings.length)}
        findings={findings}
      />
      {kind === 'raw' && isListClosed ? <Callout tone="decide">{copies.listClosed}</Callout> : null}
      <TargetFields target={target} isAsked={isAsked} />
      <NewPassword
        label={copies.password}
        help={copies.passwordHelp}
        value={password}
        onChange={setPassword}
        isAsked={isAsked}
      />
      {kind === 'raw' ? (
        <ReasonField value={reason} onChange={setReason} isAsked={isAsked} />
      ) : (
        <Checkbox isSelected={withCodings} onChange={setWithCodings} detail={copies.forCoder.withCodingsHelp}>
          {copies.forCoder.withCodings}
        </Checkbox>
      )}
    </FormDialog>
  )
}

type Made = Output<'copy.forCoder'> | Output<'copy.raw'>
type Answer = Readonly<{ ok: true; value: Made }> | Readonly<{ ok: false }>

/** Where the copy is; null when none was made, with what stopped it handed on. */
function pathOf(reply: Answer, onRefused: (findings: Refused) => void = () => undefined): string | null {
  if (!reply.ok) return null
  if ('path' in reply.value) return reply.value.path
  onRefused(reply.value.findings)
  return null
}
