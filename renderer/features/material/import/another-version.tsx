import { useState } from 'react'
import type { Input, Output } from '../../../../core/contract/contract'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { useCommand } from '../../../state/use-command'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import type { Asked } from './import-run'
import { ReplacedDialog } from './replaced-dialog'

type AnotherVersionProps = Readonly<{
  version: NonNullable<Asked['version']>
  /** The answers as they stand; null while something is missing. */
  answered: Input<'import.confirm'> | null
  onReplaced: () => void
}>

/** That a file is another version of a document, and the way to put its words in the place of the document's. */
export function AnotherVersion({ version, answered, onReplaced }: AnotherVersionProps) {
  const words = useMessages().material.version
  const language = useLanguage()
  const replace = useCommand('import.replace', 'own')
  const [replaced, setReplaced] = useState<Output<'import.replace'> | null>(null)

  async function submit() {
    if (answered === null) return
    const { preview, speakers } = answered
    const reply = await replace.run({ preview, speakers, document: version.document })
    if (!reply.ok) return
    const { kept, moved, unplaced } = reply.value
    if (unplaced.length > 0) return setReplaced(reply.value)
    notify(`${words.done(version.title)}. ${kept + moved > 0 ? words.counts(kept, moved) : ''}`.trim())
    onReplaced()
  }
  return (
    <>
      <Callout tone="decide">
        <p data-name>{words.is(version.title)}</p>
        <p>{words.help}</p>
        {replace.fault ? <p role="alert">{faultWords(language, replace.fault)}</p> : null}
        <span>
          <Button onPress={() => void submit()} isBusy={replace.isBusy} isDisabled={answered === null}>
            {words.replace}
          </Button>
        </span>
      </Callout>
      {replaced ? <ReplacedDialog title={version.title} replaced={replaced} onClose={onReplaced} /> : null}
    </>
  )
}
