import { useState } from 'react'
import type { Input } from '../../../../core/contract/contract'
import type { DocumentSummary } from '../../../../core/contract/material'
import type { DocumentId } from '../../../../core/model/ids'
import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { Callout } from '../../../ui/callout'
import { Select } from '../../../ui/select'

type JoinChatProps = Readonly<{
  /** The answers as they stand; null while something is missing. */
  answered: Input<'import.confirm'> | null
  onJoined: (title: string) => void
}>

/** That a chat may stand among the words that were spoken meanwhile, instead of in a document of its own. */
export function JoinChat({ answered, onJoined }: JoinChatProps) {
  const words = useMessages().material.joinChat
  const language = useLanguage()
  const join = useCommand('import.join', 'own')
  const talks = (useQuery('document.list', {}).value ?? []).filter(isOpenTalk).map((it) => it.document)
  const [chosen, setChosen] = useState<DocumentId | null>(null)
  const document = chosen ?? talks.at(-1)?.id ?? null
  if (document === null) return null

  async function submit(into: DocumentId) {
    if (answered === null) return
    const { preview, speakers } = answered
    const reply = await join.run({ preview, speakers, document: into })
    if (!reply.ok) return
    const { title } = reply.value.document
    notify(words.done(title))
    onJoined(title)
  }
  return (
    <Callout tone="decide">
      <p>{words.help}</p>
      {join.fault ? <p role="alert">{faultWords(language, join.fault)}</p> : null}
      <Select<DocumentId>
        label={words.into}
        value={document}
        options={talks.map(({ id, title }) => ({ id, text: title, isName: true }))}
        onChange={setChosen}
      />
      <span>
        <Button onPress={() => void submit(document)} isBusy={join.isBusy} isDisabled={answered === null}>
          {words.join}
        </Button>
      </span>
    </Callout>
  )
}

/** A conversation whose words may still change. */
function isOpenTalk({ document: { kind, state } }: DocumentSummary): boolean {
  return (kind === 'interview' || kind === 'focus-group') && state !== 'deidentified'
}
