import { useState } from 'react'
import type { DocumentSummary } from '../../../../core/contract/material'
import type { Fault } from '../../../../core/contract/fault'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { useCommand } from '../../../state/use-command'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Checkbox } from '../../../ui/checkbox'
import { Dialog } from '../../../ui/dialog'
import { needsNameList, useAfterNameList } from '../use-after-name-list'

type ApproveDialogProps = Readonly<{ summary: DocumentSummary; onClose: () => void }>

/** Says what approval does, asks whether the text has been read, and approves. */
export function ApproveDialog({ summary, onClose }: ApproveDialogProps) {
  const { anonymisation, common } = useMessages()
  const { approval } = anonymisation
  const language = useLanguage()
  const markRead = useCommand('document.markRead', 'own')
  const approve = useCommand('document.approve', 'own')
  const afterNameList = useAfterNameList()
  const { document, turns } = summary
  const [isRead, setRead] = useState(document.turnsRead >= turns)
  const [fault, setFault] = useState<Fault | null>(null)
  const [isAsking, setAsking] = useState(false)

  async function submit() {
    setFault(null)
    setAsking(false)
    const read = await markRead.run({ document: document.id, turns })
    const reply = read.ok ? await approve.run({ document: document.id }) : read
    if (reply.ok) {
      notify(approval.done)
      onClose()
    } else if (needsNameList(reply.fault.code)) {
      setFault(reply.fault)
      setAsking(true)
      afterNameList(() => void submit())
    } else setFault(reply.fault)
  }
  return (
    <Dialog
      title={approval.title(document.title)}
      isOpen={!isAsking}
      onClose={onClose}
      closeName={common.cancel}
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={!isRead}
            isBusy={markRead.isBusy || approve.isBusy}
            onPress={() => void submit()}
          >
            {anonymisation.approve}
          </Button>
        </>
      }
    >
      <p>{approval.set}</p>
      <Callout tone="decide">{approval.noUndo}</Callout>
      {fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, fault)}
        </Callout>
      ) : null}
      <Checkbox isSelected={isRead} onChange={setRead} detail={anonymisation.found}>
        {approval.read}
      </Checkbox>
    </Dialog>
  )
}
