import { useState } from 'react'
import type { Input, Output, Reply } from '../../../../core/contract/contract'
import type { Fault } from '../../../../core/contract/fault'
import type { IdentifierKind } from '../../../../core/model/identifier'
import type { ParticipantId } from '../../../../core/model/ids'
import { messagesNow } from '../../../messages/use-messages'
import { notifyFault } from '../../../state/notices'
import { runCommand } from '../../../state/use-command'
import { scopeOf } from '../decision/scope'
import { isOutside, mainForm, placesOf, type AnyPlace } from '../review-order'
import { needsNameList, useAfterNameList } from '../use-after-name-list'
import type { Review } from '../use-review'

type Call = 'anonymise.merge' | 'anonymise.split' | 'anonymise.kind' | 'anonymise.participant' | 'anonymise.undecide'

export type Regroup = Readonly<{
  dialog: 'merge' | 'split' | null
  /** Why what the dialog asks for was not done. */
  fault: Fault | null
  canSplit: boolean
  canUndecide: boolean
  open: (dialog: 'merge' | 'split') => void
  close: () => void
  merge: (keys: readonly string[]) => void
  splitForms: (forms: readonly string[]) => void
  splitPlaces: (places: readonly AnyPlace[]) => void
  setKind: (kind: IdentifierKind) => void
  setParticipant: (participant: ParticipantId | null) => void
  undecide: () => void
}>

/** Puts right what belongs together: merges, splits, kinds, participants, and takes decisions back. */
export function useRegroup({ cluster, place, picked, scope, last, show }: Review): Regroup {
  const [dialog, setDialog] = useState<'merge' | 'split' | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const afterNameList = useAfterNameList()
  const key = cluster?.key ?? ''
  const form = cluster ? mainForm(cluster) : ''
  const done = messagesNow().anonymisation.regroup.done

  async function run<N extends Call>(name: N, input: Input<N>, said: string): Promise<void> {
    setFault(null)
    const reply: Reply<Output<N>> = await runCommand(name, input, 'own')
    if (reply.ok) {
      setDialog(null)
      letGo()
      last.say(said, key)
      show(reply.value.key)
    } else if (needsNameList(reply.fault.code)) {
      setDialog(null)
      afterNameList(() => void run(name, input, said))
    } else if (dialog) setFault(reply.fault)
    else notifyFault(reply.fault)
  }
  const places = cluster ? placesOf(cluster) : []
  return {
    dialog,
    fault,
    canSplit: cluster !== null && (cluster.forms.length > 1 || places.length > 1),
    canUndecide: places.some((it) => it.decision !== null),
    open(next) {
      setFault(null)
      setDialog(next)
    },
    close: () => setDialog(null),
    merge: (keys) => void run('anonymise.merge', { keys: [key, ...keys] }, done.merged(form)),
    splitForms: (forms) => void run('anonymise.split', { key, forms: [...forms] }, done.split(form)),
    splitPlaces(chosen) {
      const inTexts = chosen.flatMap((it) => (isOutside(it) ? [] : [{ document: it.document, span: it.span }]))
      void run('anonymise.split', { key, places: inTexts }, done.split(form))
    },
    setKind: (kind) => void run('anonymise.kind', { key, kind }, done.kind(form)),
    setParticipant: (participant) => void run('anonymise.participant', { key, participant }, done.participant(form)),
    undecide() {
      const reach = scopeOf(places, { kind: scope, place, picked })
      if (reach) void run('anonymise.undecide', { key, scope: reach }, done.undecided(form))
    },
  }
}

/** Gives Enter back to the decision: the button of a menu that has done its work keeps the focus. */
function letGo(): void {
  const focused = document.activeElement
  if (focused instanceof HTMLElement && focused.closest('[role=toolbar]')) focused.blur()
}
