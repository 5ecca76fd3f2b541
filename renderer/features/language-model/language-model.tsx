import { useRef, useState } from 'react'
import type { Output } from '../../../core/contract/contract'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { notify } from '../../state/notices'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { ProgressLine } from '../../ui/progress-line'
import { FolderDialog } from '../files/folder-dialog'
import { ModelFacts, ModelFiles } from './model-facts'
import { ModelProgress } from './model-progress'
import { useModelLook, type ModelLooking } from './use-model-look'

/** The language model that the user may place by hand: look at a folder, use what lies there, stop using it. */
export function LanguageModel() {
  const { languageModel: words, common } = useMessages()
  const { value: status, refresh } = useQuery('nameModel.status', {})
  const looking = useModelLook()
  const [isChoosing, setChoosing] = useState(false)
  const home = useRef<HTMLButtonElement>(null)
  const { look } = looking

  /** What had the focus goes: the button that stays takes it. */
  function leave(then: () => void) {
    home.current?.focus()
    then()
  }
  const done = (said: string) =>
    leave(() => {
      looking.clear()
      refresh()
      notify(said)
    })
  return (
    <div className="settings">
      {words.lead.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {!status ? <p>{common.loading}</p> : null}
      {status?.chosen && !look ? (
        <InUse status={status} onLook={(it) => leave(() => looking.run(it))} onDone={done} />
      ) : null}
      <Looking looking={looking} />
      {look ? <Found look={look} onClear={() => leave(looking.clear)} onDone={done} /> : null}
      <div>
        <Button ref={home} icon="folder" isBusy={looking.isBusy} onPress={() => setChoosing(true)}>
          {status?.chosen || look ? words.other : words.choose}
        </Button>
      </div>
      {isChoosing ? (
        <FolderDialog
          title={words.chooseTitle}
          choose={words.useFolder}
          onClose={() => setChoosing(false)}
          onChoose={(folder) => {
            setChoosing(false)
            looking.run(folder)
          }}
        />
      ) : null}
    </div>
  )
}

/** That a folder is being read and tried, or why it cannot be used. */
function Looking({ looking: { isBusy, fault } }: Readonly<{ looking: ModelLooking }>) {
  const { languageModel: words } = useMessages()
  const language = useLanguage()
  if (isBusy) return <ProgressLine label={words.looking} share={null} />
  return fault ? (
    <Callout tone="refused" role="alert">
      {faultWords(language, fault)}
    </Callout>
  ) : null
}

type InUseProps = Readonly<{
  status: Output<'nameModel.status'>
  onLook: (folder: string) => void
  onDone: (said: string) => void
}>

/** The model that is used here, how far it has come, and the way out. */
function InUse({ status: { chosen }, onLook, onDone }: InUseProps) {
  const { languageModel: words } = useMessages()
  const forget = useCommand('nameModel.forget')
  if (!chosen) return null
  return (
    <fieldset className="form form-group">
      <legend>{words.inUse}</legend>
      <span className="form-place">{chosen.folder}</span>
      <ModelProgress />
      <ModelFiles files={chosen.files} />
      <div className="settings-buttons">
        <Button icon="restore" onPress={() => onLook(chosen.folder)}>
          {words.again}
        </Button>
        <Button
          icon="remove"
          isBusy={forget.isBusy}
          onPress={() => void forget.run({}).then((reply) => reply.ok && onDone(words.removed))}
        >
          {words.remove}
        </Button>
      </div>
    </fieldset>
  )
}

type FoundProps = Readonly<{
  look: Output<'nameModel.look'>
  onClear: () => void
  onDone: (said: string) => void
}>

/** What lies in the folder, shown before it is used. */
function Found({ look, onClear, onDone }: FoundProps) {
  const { languageModel: words, common } = useMessages()
  const choose = useCommand('nameModel.choose')
  const { folder, files } = look

  async function use() {
    const reply = await choose.run({ folder, files: files.map(({ name, sha256 }) => ({ name, sha256 })) })
    if (reply.ok) onDone(words.used)
  }
  return (
    <fieldset className="form form-group">
      <legend>{words.inFolder}</legend>
      <span className="form-place">{folder}</span>
      <ModelFacts look={look} />
      <div className="settings-buttons">
        <Button kind="primary" autoFocus isBusy={choose.isBusy} onPress={() => void use()}>
          {words.use}
        </Button>
        <Button onPress={onClear}>{common.cancel}</Button>
      </div>
    </fieldset>
  )
}
