import type { Input } from '../../../../core/contract/contract'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import type { Asked } from './import-run'
import { ReplacedDialog } from './replaced-dialog'
import { useReplace } from './use-replace'

type AnotherVersionProps = Readonly<{
  version: NonNullable<Asked['version']>
  /** The answers as they stand; null while something is missing. */
  answered: Input<'import.confirm'> | null
  onReplaced: (title: string) => void
}>

/** That a file is another version of a document, and the way to put its words in the place of the document's. */
export function AnotherVersion({ version, answered, onReplaced }: AnotherVersionProps) {
  const words = useMessages().material.version
  const language = useLanguage()
  const { replaced, fault, isBusy, submit } = useReplace(version, onReplaced)
  const { title } = version
  return (
    <>
      <Callout tone="decide">
        <p data-name>{words.is(title)}</p>
        <p>{words.help}</p>
        {fault ? <p role="alert">{faultWords(language, fault)}</p> : null}
        <span>
          <Button onPress={() => void submit(answered)} isBusy={isBusy} isDisabled={answered === null}>
            {words.replace}
          </Button>
        </span>
      </Callout>
      {replaced ? <ReplacedDialog title={title} replaced={replaced} onClose={() => onReplaced(title)} /> : null}
    </>
  )
}
