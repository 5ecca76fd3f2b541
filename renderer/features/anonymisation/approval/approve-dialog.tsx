import './approval.css'
import { useState, type ReactNode } from 'react'
import type { ApprovalState } from '../../../../core/contract/anonymise'
import type { FileOut } from '../../../../core/contract/copies'
import type { Fault } from '../../../../core/contract/fault'
import type { DocumentSummary } from '../../../../core/contract/material'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { useDraft } from '../../../state/drafts'
import { notify } from '../../../state/notices'
import { useSession } from '../../../state/session'
import { useCommand } from '../../../state/use-command'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Checkbox } from '../../../ui/checkbox'
import { Dialog } from '../../../ui/dialog'
import { Icon } from '../../../ui/icon'
import { TextField } from '../../../ui/text-field'
import { CopiesHolding, useOriginalsOutside } from '../../copies/copies-holding'
import { needsNameList, useAfterNameList } from '../use-after-name-list'
import { blocksOf, canApprove, type Blocks } from './blocks'
import { SecondLook } from './second-look'

type ApproveDialogProps = Readonly<{
  summary: DocumentSummary
  approval: ApprovalState
  onRead: () => void
  onDecide: () => void
  onClose: () => void
}>

/** What must be done before approval and what approval does; then it is done. */
export function ApproveDialog({ summary, approval, onRead, onDecide, onClose }: ApproveDialogProps) {
  const { anonymisation, common } = useMessages()
  const words = anonymisation.approval
  const language = useLanguage()
  const approve = useCommand('document.approve', 'own')
  const afterNameList = useAfterNameList()
  const { document } = summary
  const [isWaived, setWaived] = useState(false)
  const [where, setWhere] = useDraft(`approve:${document.id}`, '')
  const [fault, setFault] = useState<Fault | null>(null)
  const [isAsking, setAsking] = useState(false)
  const blocks = blocksOf(approval)
  const outside = useOriginalsOutside(document.id)

  async function submit() {
    setFault(null)
    setAsking(false)
    const reply = await approve.run({ document: document.id, ...(isWaived ? { unread: where } : {}) })
    if (reply.ok) {
      notify([words.done, ...stillHeld(outside, words.stillHeld)].join(' '))
      onClose()
    } else if (needsNameList(reply.fault.code)) {
      setFault(reply.fault)
      setAsking(true)
      afterNameList(() => void submit())
    } else setFault(reply.fault)
  }
  return (
    <Dialog
      title={words.title(document.title)}
      nameInTitle={document.title}
      isOpen={!isAsking}
      onClose={onClose}
      closeName={common.cancel}
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={!canApprove(blocks, isWaived && where.trim() !== '')}
            isBusy={approve.isBusy}
            onPress={() => void submit()}
          >
            {anonymisation.approve}
          </Button>
        </>
      }
    >
      {fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, fault)}
        </Callout>
      ) : null}
      <BeforeApproval approval={approval} blocks={blocks} onRead={onRead} onDecide={onDecide} />
      <SecondLook document={document.id} isNext={blocks.open === 0 && blocks.unread === 0} />
      {blocks.unread > 0 && !blocks.mustRead ? (
        <Checkbox isSelected={isWaived} onChange={setWaived} detail={words.readDetail}>
          {words.read}
        </Checkbox>
      ) : null}
      {isWaived ? (
        <TextField label={words.readWhere} value={where} onChange={setWhere} maxLength={1000} isRequired autoFocus />
      ) : null}
      <section className="approve-does">
        <h3>{words.does}</h3>
        <p>{words.set}</p>
        <p>{words.noUndo}</p>
      </section>
      <CopiesHolding document={document.id} />
    </Dialog>
  )
}

/** The copies that approval has not reached, by name; nothing where there is none. */
function stillHeld(outside: readonly FileOut[], lead: string): readonly string[] {
  return outside.length === 0 ? [] : [`${lead} ${outside.map((it) => it.name).join(', ')}.`]
}

type BeforeProps = Readonly<{ approval: ApprovalState; blocks: Blocks; onRead: () => void; onDecide: () => void }>

/** What approval waits for, each with its state and the way to it. */
function BeforeApproval({ approval, blocks, onRead, onDecide }: BeforeProps) {
  const { anonymisation } = useMessages()
  const words = anonymisation.approval
  const nameList = useSession((it) => it.project?.nameList ?? 'none')
  const { open, kept, unread, mustRead } = blocks
  return (
    <ul className="approve-needs" aria-label={words.before}>
      <Need isMet={open === 0} act={open > 0 ? { name: words.toQueue, run: onDecide } : null}>
        {open === 0 ? words.allDecided : anonymisation.toDecide(open)}
      </Need>
      {kept > 0 ? (
        <Need isMet={false} act={null}>
          {anonymisation.secondLook.left(kept)}
        </Need>
      ) : null}
      <Need
        isMet={unread === 0}
        act={
          unread > 0 ? { name: approval.turnsRead > 0 ? words.readOn : anonymisation.reading.open, run: onRead } : null
        }
      >
        {unread === 0 ? words.allRead : anonymisation.reading.readOf(approval.turnsRead, approval.turns)}
        {unread > 0 && mustRead ? <span className="approve-must">{words.mustRead}</span> : null}
      </Need>
      <Need isMet={nameList === 'open'} act={null}>
        {words.nameList[nameList]}
      </Need>
    </ul>
  )
}

type NeedProps = Readonly<{
  isMet: boolean
  act: Readonly<{ name: string; run: () => void }> | null
  children: ReactNode
}>

function Need({ isMet, act, children }: NeedProps) {
  return (
    <li data-met={isMet || undefined}>
      <Icon name={isMet ? 'check' : 'circle'} />
      <span>{children}</span>
      {act ? <Button onPress={act.run}>{act.name}</Button> : null}
    </li>
  )
}
