import { useState } from 'react'
import type { Input, Output } from '../../../../core/contract/contract'
import type { Fault } from '../../../../core/contract/fault'
import { notifyFault } from '../../../state/notices'
import { useCommand } from '../../../state/use-command'
import { needsNameList, useAfterNameList } from '../use-after-name-list'

type DecideInput = Input<'anonymise.decide'>

/** Carries out decisions. A missing name list is asked for and the decision then done; what the field can mend is kept. */
export function useDecide(
  onDone: (input: DecideInput, done: Output<'anonymise.decide'>) => void,
  onCollision: () => void,
) {
  const command = useCommand('anonymise.decide', 'own')
  const afterNameList = useAfterNameList()
  const [fault, setFault] = useState<Readonly<{ key: string; fault: Fault }> | null>(null)

  async function send(input: DecideInput): Promise<void> {
    setFault(null)
    const reply = await command.run(input)
    if (reply.ok) return onDone(input, reply.value)
    if (needsNameList(reply.fault.code)) return afterNameList(() => void send(input))
    if (reply.fault.code !== 'decision.collides') return notifyFault(reply.fault)
    setFault({ key: input.key, fault: reply.fault })
    onCollision()
  }
  return { send, isBusy: command.isBusy, fault }
}
