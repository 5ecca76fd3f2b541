import './analysis.css'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { goTo } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { EmptyRoom } from '../../ui/empty-room'
import { ExcerptDrawer } from './excerpt-drawer'
import { FrequencyTable } from './frequency-table'
import type { Opened } from './number-button'
import { SourceTable } from './source-table'

/** Analyse: what is coded, counted. Every number opens its excerpts. */
export function AnalysisRoom() {
  const { common, analysis } = useMessages()
  const table = useQuery('analysis.frequency', {}).value
  const sources = useQuery('analysis.bySource', {}).value
  const [opened, setOpened] = useState<Opened | null>(null)
  if (!table) return null
  if (table.rows.length === 0)
    return (
      <EmptyRoom
        icon="chart"
        title={common.rooms.analysis}
        action={
          <Button kind="primary" onPress={() => goTo('coding')}>
            {analysis.toCoding}
          </Button>
        }
      >
        {analysis.empty}
      </EmptyRoom>
    )
  const row = table.rows.find((it) => it.code === opened?.code)
  return (
    <div className="analysis">
      <div className="analysis-page">
        <h2>{common.rooms.analysis}</h2>
        <FrequencyTable table={table} opened={opened} onOpen={(code) => setOpened({ code, document: null })} />
        {sources && sources.sources.length > 1 ? (
          <SourceTable table={sources} opened={opened} onOpen={setOpened} />
        ) : null}
      </div>
      {row && opened ? (
        <ExcerptDrawer code={row.code} document={opened.document} name={row.name} onClose={() => setOpened(null)} />
      ) : null}
    </div>
  )
}
