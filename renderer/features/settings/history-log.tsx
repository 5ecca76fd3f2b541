import type { Output } from '../../../core/contract/contract'
import { formatDateTime, formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Callout } from '../../ui/callout'
import { Table, type Column } from '../../ui/table'

type Line = Output<'history.list'>['entries'][number]

/** The audit trail, newest first: no words of the material stand in it. */
export function HistoryLog() {
  const { settings, common } = useMessages()
  const language = useLanguage()
  const { value } = useQuery('history.list', { limit: 200 })
  if (!value) return <p>{common.loading}</p>
  const columns: readonly Column<Line>[] = [
    { id: 'seq', header: '', align: 'end', cell: (line) => formatNumber(language, line.seq) },
    { id: 'time', header: settings.time, cell: (line) => formatDateTime(language, line.time) },
    { id: 'who', header: settings.who, cell: (line) => line.coder },
    { id: 'what', header: settings.what, isRowHeader: true, cell: (line) => commandWords(line, settings) },
    { id: 'records', header: settings.records, align: 'end', cell: (line) => formatNumber(language, line.records) },
  ]
  const lines = [...value.entries].sort((a, b) => b.seq - a.seq)
  return (
    <div className="settings-history">
      <p className="field-help">{settings.historyHelp}</p>
      <Callout tone={value.intact ? 'passed' : 'refused'}>{value.intact ? settings.intact : settings.broken}</Callout>
      <Table
        caption={settings.history}
        isCaptionHidden
        columns={columns}
        rows={lines}
        rowId={(line) => String(line.seq)}
      />
    </div>
  )
}

function commandWords(line: Line, { commands }: Readonly<{ commands: Readonly<Record<string, string>> }>): string {
  return commands[line.command] ?? line.command
}
