import './analysis.css'
import { useState } from 'react'
import type { CodeId } from '../../../core/model/ids'
import { useMessages } from '../../messages/use-messages'
import { goTo } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { EmptyRoom } from '../../ui/empty-room'
import { ExcerptDrawer } from './excerpt-drawer'
import { FrequencyTable } from './frequency-table'

/** Analyse: what is coded, counted. Every number opens its excerpts. */
export function AnalysisRoom() {
  const { common, analysis } = useMessages()
  const table = useQuery('analysis.frequency', {}).value
  const [opened, setOpened] = useState<CodeId | null>(null)
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
  const row = table.rows.find((it) => it.code === opened)
  return (
    <div className="analysis">
      <div className="analysis-page">
        <h2>{common.rooms.analysis}</h2>
        <FrequencyTable table={table} opened={row?.code ?? null} onOpen={setOpened} />
      </div>
      {row ? <ExcerptDrawer code={row.code} name={row.name} onClose={() => setOpened(null)} /> : null}
    </div>
  )
}
