import { useRef, useState } from 'react'
import type { Input, Output } from '../../../../core/contract/contract'
import type { Fault } from '../../../../core/contract/fault'
import { notifyFault } from '../../../state/notices'
import { useCommand } from '../../../state/use-command'
import { needsNameList, useAfterNameList } from '../use-after-name-list'

type DecideInput = Input<'anonymise.decide'>

/** A decision on its way. `onRefused`: nothing was done. */
type Deciding = Readonly<{
  input: DecideInput
  onDone: (done: Output<'anonymise.decide'>) => void
  onRefused: () => void
}>

/**
 * Carries out decisions one after the other: one that comes while another is on its way waits, and falls away when that is
 * refused. A missing name list is asked for and the decision then done; what the field can mend is kept.
 */
export function useDecide() {
  const command = useCommand('anonymise.decide', 'own')
  const afterNameList = useAfterNameList()
  const [fault, setFault] = useState<Readonly<{ key: string; fault: Fault }> | null>(null)
  const line = useRef<readonly Deciding[]>([])

  async function send(deciding: Deciding): Promise<void> {
    setFault(null)
    const isFirst = line.current.length === 0
    line.current = [...line.current, deciding]
    if (!isFirst) return
    for (let it = line.current[0]; it; it = line.current[0]) {
      const reply = await command.run(it.input)
      if (!reply.ok) return refuse(it, reply.fault)
      line.current = line.current.slice(1)
      it.onDone(reply.value)
    }
  }

  function refuse(deciding: Deciding, refused: Fault): void {
    line.current = []
    deciding.onRefused()
    if (needsNameList(refused.code)) afterNameList(() => void send(deciding))
    else if (refused.code === 'decision.collides') setFault({ key: deciding.input.key, fault: refused })
    else notifyFault(refused)
  }
  return {
    send,
    isBusy: command.isBusy,
    /** Whether a decision about this cluster is on its way. */
    isSending: (key: string) => line.current.some((it) => it.input.key === key),
    fault,
  }
}
