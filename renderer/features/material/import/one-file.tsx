import type { Fault } from '../../../../core/contract/fault'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Dialog } from '../../../ui/dialog'
import { JobLine } from '../../frame/job-line'

type OneFileProps = Readonly<{
  name: string
  place: readonly string[]
  /** Why it cannot be read; null: it is being read. */
  fault: Fault | null
  isLast: boolean
  onSkip: () => void
  onStop: () => void
}>

/** A file on its way to its preview, or why there is none. */
export function OneFile({ name, place, fault, isLast, onSkip, onStop }: OneFileProps) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const goOn = (
    <Button kind="primary" onPress={onSkip} autoFocus>
      {isLast ? common.close : material.import.goOn}
    </Button>
  )
  return (
    <Dialog
      title={name}
      nameInTitle={name}
      isOpen
      onClose={onStop}
      closeName={common.cancel}
      footer={fault ? goOn : <Button onPress={onStop}>{common.cancel}</Button>}
    >
      {place.length > 0 ? <p className="field-help">{place.join(' · ')}</p> : null}
      {fault ? (
        <Callout tone="refused" role="alert">
          {faultWords(language, fault)}
        </Callout>
      ) : (
        <JobLine call="import.preview" label={material.import.reading} />
      )}
    </Dialog>
  )
}
