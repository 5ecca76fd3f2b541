import './paper.css'
import './report.css'
import { useCallback } from 'react'
import { useMessages } from '../../messages/use-messages'
import { goTo, useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { useWish } from '../../state/wish'
import { Button } from '../../ui/button'
import { EmptyRoom } from '../../ui/empty-room'
import { RoomLayout } from '../frame/room-layout'
import { FinalCheck } from './final-check'
import { FinishedRoom } from './finished/finished-room'
import { finishedIn, setFinished, useFinished } from './finished/finished-state'
import { PaperPreview } from './paper-preview'
import { ReportChoices } from './report-choices'
import { optionsOf, useReport } from './report-state'

/** Rapport: what goes in, how it will print, and the final check before anything leaves. */
export function ReportRoom() {
  const { common, report, finished } = useMessages()
  const project = useSession((it) => it.project)
  const state = useReport()
  const finishedState = useFinished()
  const isFinished = project !== null && finishedIn(finishedState, project).isOpen
  const rows = useQuery('codebook.list', {}).value
  const profiles = useQuery('profile.list', {}).value
  const full = profiles?.ready[0]?.options
  useWish(
    'check-finished',
    useCallback(() => project && setFinished(project, { isOpen: true }), [project]),
  )
  if (!project || !rows || !full) return null
  if (isFinished) return <FinishedRoom project={project} />
  if (rows.length === 0)
    return (
      <EmptyRoom
        icon="file-check"
        title={common.rooms.report}
        action={
          <span className="room-buttons">
            <Button onPress={() => setFinished(project, { isOpen: true })}>{finished.title}</Button>
            <Button kind="primary" onPress={() => goTo('coding')}>
              {report.toCoding}
            </Button>
          </span>
        }
      >
        {report.empty}
      </EmptyRoom>
    )
  const options = optionsOf(state, project, full)
  return (
    <RoomLayout
      room="report"
      label={report.preview}
      list={{
        label: report.content,
        content: <ReportChoices project={project} options={options} />,
        width: 304,
      }}
      side={{
        label: report.check.title,
        content: <FinalCheck project={project} options={options} />,
        width: 340,
        min: 280,
      }}
    >
      <PaperPreview options={options} />
    </RoomLayout>
  )
}
