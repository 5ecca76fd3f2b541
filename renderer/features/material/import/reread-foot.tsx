import type { Input } from '../../../../core/contract/contract'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import type { Asked } from './import-run'
import { ReplacedDialog } from './replaced-dialog'
import { useReplace } from './use-replace'

type RereadFootProps = Readonly<{
  version: Asked['version']
  /** The answers as they stand; null while something is missing. */
  answered: Input<'import.confirm'> | null
  isReading: boolean
  onReplaced: (title: string) => void
  onKeep: () => void
}>

/** The buttons under the reading of a document's own file: it is used, or the text stays as it is. */
export function RereadFoot({ version, answered, isReading, onReplaced, onKeep }: RereadFootProps) {
  const words = useMessages().material.reread
  const language = useLanguage()
  const { replaced, fault, isBusy, submit } = useReplace(version, onReplaced)
  const title = version?.title ?? ''
  return (
    <>
      <span className="dialog-foot-start field-help import-said" role={fault ? 'alert' : 'status'}>
        {fault ? faultWords(language, fault) : words.foot}
      </span>
      <Button onPress={onKeep}>{words.keep}</Button>
      <Button
        kind="primary"
        onPress={() => void submit(answered)}
        isBusy={isBusy || isReading}
        isDisabled={answered === null}
      >
        {words.use}
      </Button>
      {replaced ? <ReplacedDialog title={title} replaced={replaced} onClose={() => onReplaced(title)} /> : null}
    </>
  )
}
