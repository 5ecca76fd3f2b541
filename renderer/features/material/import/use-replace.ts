import { useState } from 'react'
import type { Fault } from '../../../../core/contract/fault'
import type { Input, Output } from '../../../../core/contract/contract'
import { useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { useCommand } from '../../../state/use-command'
import type { Asked } from './import-run'

type Replacing = Readonly<{
  /** What came of it, while codings without a place or people who are gone are shown. */
  replaced: Output<'import.replace'> | null
  fault: Fault | null
  isBusy: boolean
  /** Puts the file's words, as answered, in the place of the document's. */
  submit: (answered: Input<'import.confirm'> | null) => Promise<void>
}>

/** The way of a file's words into the place of a document's. `onReplaced`: when nothing is left to be seen. */
export function useReplace(version: Asked['version'], onReplaced: (title: string) => void): Replacing {
  const words = useMessages().material.version
  const { run, fault, isBusy } = useCommand('import.replace', 'own')
  const [replaced, setReplaced] = useState<Output<'import.replace'> | null>(null)

  async function submit(answered: Input<'import.confirm'> | null) {
    if (answered === null || version === null) return
    const { preview, speakers } = answered
    const reply = await run({ preview, speakers, document: version.document })
    if (!reply.ok) return
    const { kept, moved, unplaced, gone } = reply.value
    if (unplaced.length + gone.length > 0) return setReplaced(reply.value)
    notify(`${words.done(version.title)}. ${kept + moved > 0 ? words.counts(kept, moved) : ''}`.trim())
    onReplaced(version.title)
  }
  return { replaced, fault, isBusy, submit }
}
