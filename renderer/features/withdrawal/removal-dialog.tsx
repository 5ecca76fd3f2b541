import './removal.css'
import { useState, type ReactNode } from 'react'
import type { Output } from '../../../core/contract/contract'
import type { RemovalEffect } from '../../../core/contract/withdrawal'
import type { Fault } from '../../../core/contract/fault'
import type { MemoId } from '../../../core/model/ids'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { usePanels } from '../../state/panels'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { ToSee } from './to-see'
import { WhatGoes } from './what-goes'

type Outcome = Output<'participant.withdraw'>

type RemovalDialogProps = Readonly<{
  title: string
  nameInTitle?: string
  effect: RemovalEffect | undefined
  isPerson: boolean
  fault: Fault | null
  isBusy: boolean
  /** Does it, and gives what was done; null: it was refused. */
  onRemove: (effect: RemovalEffect, keep: readonly MemoId[]) => Promise<Outcome | null>
  onClose: () => void
  /** Choices above what goes. */
  children?: ReactNode
}>

/** Tells what a removal for good does, asks for a typed word, does it, and leads to what it touched. */
export function RemovalDialog(props: RemovalDialogProps) {
  const { title, nameInTitle, effect, isPerson, fault, isBusy, onRemove, onClose, children } = props
  const { withdrawal: words, common } = useMessages()
  const language = useLanguage()
  const [kept, setKept] = useState<ReadonlySet<MemoId>>(new Set())
  const [typed, setTyped] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const isListAsked = usePanels((it) => it.open === 'name-list')
  const isConfirmed = typed.trim().toLocaleLowerCase() === words.word

  async function remove() {
    if (!effect || !isConfirmed) return
    const there = new Set(effect.memos.map((it) => it.memo))
    const done = await onRemove(
      effect,
      [...kept].filter((it) => there.has(it)),
    )
    setTyped('')
    if (done === null) return
    setOutcome(done)
  }
  function keep(memo: MemoId, isKept: boolean) {
    const next = new Set(kept)
    if (isKept) next.add(memo)
    else next.delete(memo)
    setKept(next)
  }

  if (outcome) return <Removed outcome={outcome} onClose={onClose} />
  return (
    <Dialog
      title={title}
      {...(nameInTitle === undefined ? {} : { nameInTitle })}
      isOpen={!isListAsked}
      onClose={onClose}
      closeName={common.close}
      size="wide"
      role="alertdialog"
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="danger" isDisabled={!effect || !isConfirmed} isBusy={isBusy} onPress={() => void remove()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      {fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, fault)}
        </Callout>
      ) : null}
      {children}
      {effect ? <WhatGoes effect={effect} isPerson={isPerson} kept={kept} onKeep={keep} /> : <p>{common.loading}</p>}
      <TextField label={words.type(words.word)} value={typed} onChange={setTyped} maxLength={20} />
    </Dialog>
  )
}

function Removed({ outcome, onClose }: Readonly<{ outcome: Outcome; onClose: () => void }>) {
  const { withdrawal: words, common } = useMessages()
  const { removal, touched } = outcome
  const { codings, memos } = removal.counts
  return (
    <Dialog
      title={words.done}
      isOpen
      onClose={onClose}
      closeName={common.close}
      size="wide"
      footer={
        <Button kind="primary" onPress={onClose} autoFocus>
          {common.close}
        </Button>
      }
    >
      <div className="removal">
        <Callout tone="passed">
          <p>
            {words.receiptFacts(removal.counts, codings, memos)}{' '}
            {words.receiptTouched(removal.touched, removal.unreachable)}
          </p>
          {removal.inNameList ? <p>{words.receiptWaiting}</p> : null}
          <p>{words.doneWords}</p>
        </Callout>
        {touched.length > 0 ? (
          <section>
            <h3>{words.look}</h3>
            <ToSee removal={removal.id} onGo={onClose} />
          </section>
        ) : null}
      </div>
    </Dialog>
  )
}
