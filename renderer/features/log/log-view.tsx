import './log.css'
import { useState } from 'react'
import type { Output, Reply } from '../../../core/contract/contract'
import type { LogFilter } from '../../../core/contract/log'
import { faultWords } from '../../messages/faults'
import { formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { SaveDialog } from '../files/save-dialog'
import { FindingList } from '../report/finding-list'
import { LogChoices } from './log-choices'
import { LogLines } from './log-lines'

const page = 200
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()

const everything: LogFilter = { coder: null, from: null, to: null, kinds: null, record: null }

type Outcome = Reply<Output<'log.write'>>

/** The log in words: chosen, looked through, and taken out as a Word file. */
export function LogView() {
  const { log, common } = useMessages()
  const language = useLanguage()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const [filter, setFilter] = useState(everything)
  const [shown, setShown] = useState(page)
  const [isSaving, setSaving] = useState(false)
  const write = useCommand('log.write', 'own')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { value } = useQuery('log.list', { filter, language, timeZone, skip: 0, limit: shown })
  if (!value) return <p>{common.loading}</p>
  const left = value.total - value.lines.length

  async function save(at: Readonly<{ folder: string; name: string }>) {
    setSaving(false)
    setOutcome(await write.run({ filter, language, timeZone, ...at }))
  }
  return (
    <div className="log">
      <p className="field-help">{log.lead}</p>
      <Chain {...value} />
      <LogChoices filter={filter} onChange={setFilter} />
      <div className="log-out">
        <Button icon="file-check" isBusy={write.isBusy} isDisabled={isReadOnly} onPress={() => setSaving(true)}>
          {log.write}
        </Button>
      </div>
      {outcome ? <WriteOutcome outcome={outcome} /> : null}
      {value.lines.length === 0 ? <p>{log.empty}</p> : <LogLines lines={value.lines} />}
      {left > 0 ? (
        <Button onPress={() => setShown(shown + page)}>{log.more(formatNumber(language, left))}</Button>
      ) : null}
      {isSaving ? (
        <SaveDialog
          title={log.saveTitle}
          choose={log.saveHere}
          kind="reports"
          ending=".docx"
          suggested={log.title}
          onClose={() => setSaving(false)}
          onSave={(at) => void save(at)}
        />
      ) : null}
    </div>
  )
}

/** Whether the chain of hashes holds. */
function Chain({ intact, brokenAt, commands }: Pick<Output<'log.list'>, 'intact' | 'brokenAt' | 'commands'>) {
  const { log } = useMessages()
  const language = useLanguage()
  return (
    <Callout tone={intact ? 'passed' : 'refused'}>
      {brokenAt === null ? log.intact(formatNumber(language, commands)) : log.broken(formatNumber(language, brokenAt))}
    </Callout>
  )
}

function WriteOutcome({ outcome }: Readonly<{ outcome: Outcome }>) {
  const { log } = useMessages()
  const language = useLanguage()
  if (!outcome.ok)
    return (
      <Callout tone="refused" role="alert">
        {faultWords(language, outcome.fault)}
      </Callout>
    )
  if (outcome.value.outcome === 'refused') return <FindingList findings={outcome.value.findings} wasStopped />
  return (
    <Callout tone="passed" role="alert">
      {log.written(outcome.value.path)}
    </Callout>
  )
}
