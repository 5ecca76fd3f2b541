import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import type { Reread } from './use-mending'

type ImportFootProps = Readonly<{
  /** What came of reading the file once more, or that it is being read. */
  said: Reread | 'reading' | null
  /** The project holds the same already: to leave it at that is the first choice. */
  isSame: boolean
  /** It is one of several interviews in the file. */
  isPart: boolean
  isBusy: boolean
  onConfirm: () => void
  onSkip: () => void
  /** Null: this is the last one. */
  onRest: (() => void) | null
}>

/** The buttons under a preview, with what was last done to it. */
export function ImportFoot({ said, isSame, isPart, isBusy, onConfirm, onSkip, onRest }: ImportFootProps) {
  const { material, readings } = useMessages()
  const words = material.import
  const sentences = {
    reading: readings.rereading,
    changed: readings.reread,
    unchanged: readings.unchanged,
    failed: words.mistaken,
  }
  const skip = (
    <Button key="skip" kind={isSame ? 'primary' : 'plain'} onPress={onSkip}>
      {isPart ? words.skipPart : words.skip}
    </Button>
  )
  const confirm = (
    <Button key="confirm" kind={isSame ? 'plain' : 'primary'} onPress={onConfirm} isBusy={isBusy}>
      {isSame ? words.confirmAgain : words.confirm}
    </Button>
  )
  return (
    <>
      <span className="dialog-foot-start field-help import-said" role="status">
        {said === null ? words.mistaken : sentences[said]}
        {onRest && said === null ? ` ${words.restHelp}` : ''}
      </span>
      {onRest ? (
        <Button onPress={onRest} isDisabled={isBusy}>
          {words.rest}
        </Button>
      ) : null}
      {isSame ? [confirm, skip] : [skip, confirm]}
    </>
  )
}
