import type { LogFilter, LogKind } from '../../../core/contract/log'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'

const all = 'all'
const kinds: readonly (LogKind | typeof all)[] = [
  all,
  'decision',
  'material',
  'anonymisation',
  'coding',
  'memo',
  'report',
  'project',
]
const day = /^\d{4}-\d{2}-\d{2}$/u

type LogChoicesProps = Readonly<{ filter: LogFilter; onChange: (filter: LogFilter) => void }>

/** Whose lines, of which kind, about which document and from which days. */
export function LogChoices({ filter, onChange }: LogChoicesProps) {
  const { log } = useMessages()
  const coders = useSession((it) => it.project?.coders) ?? []
  const documents = useQuery('document.list', {}).value ?? []
  const dayOf = (typed: string) => (day.test(typed) ? typed : null)
  return (
    <div className="log-choices">
      <Select
        label={log.who}
        value={filter.coder ?? all}
        onChange={(id) => onChange({ ...filter, coder: coders.find((it) => it.id === id)?.id ?? null })}
        options={[
          { id: all, text: log.everybody },
          ...coders.map((it) => ({ id: it.id, text: it.name === '' ? it.initials : it.name })),
        ]}
      />
      <Select
        label={log.kind}
        value={filter.kinds?.[0] ?? all}
        onChange={(kind) => onChange({ ...filter, kinds: kind === all ? null : [kind] })}
        options={kinds.map((id) => ({ id, text: log.kinds[id] }))}
      />
      <Select
        label={log.record}
        value={filter.record ?? all}
        onChange={(id) =>
          onChange({ ...filter, record: documents.find((it) => it.document.id === id)?.document.id ?? null })
        }
        options={[
          { id: all, text: log.everywhere },
          ...documents.map(({ document }) => ({ id: document.id, text: document.title })),
        ]}
      />
      <TextField
        label={log.from}
        kind="date"
        value={filter.from ?? ''}
        onChange={(typed) => onChange({ ...filter, from: dayOf(typed) })}
      />
      <TextField
        label={log.to}
        kind="date"
        value={filter.to ?? ''}
        onChange={(typed) => onChange({ ...filter, to: dayOf(typed) })}
      />
    </div>
  )
}
