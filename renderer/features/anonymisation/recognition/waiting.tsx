import type { Fault } from '../../../../core/contract/fault'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Callout } from '../../../ui/callout'

/** What stands there until an answer has come, or why none comes. */
export function Waiting({ fault }: Readonly<{ fault: Fault | undefined }>) {
  const { recognition } = useMessages()
  const language = useLanguage()
  if (!fault)
    return (
      <p className="recognise-none" role="status">
        {recognition.looking}
      </p>
    )
  return (
    <Callout tone="refused" role="alert">
      {faultWords(language, fault)}
    </Callout>
  )
}
