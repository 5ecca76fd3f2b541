import './paper.css'
import './report.css'
import { useMessages } from '../../messages/use-messages'
import { goTo, useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Button } from '../../ui/button'
import { EmptyRoom } from '../../ui/empty-room'
import { RoomLayout } from '../frame/room-layout'
import { FinalCheck } from './final-check'
import { PaperPreview } from './paper-preview'
import { ReportChoices } from './report-choices'
import { optionsOf, useReport } from './report-state'

/** Rapport: what goes in, how it will print, and the final check before anything leaves. */
export function ReportRoom() {
  const { common, report } = useMessages()
  const project = useSession((it) => it.project)
  const state = useReport()
  const rows = useQuery('codebook.list', {}).value
  const profiles = useQuery('profile.list', {}).value
  const full = profiles?.ready[0]?.options
  if (!project || !rows || !full) return null
  if (rows.length === 0)
    return (
      <EmptyRoom
        icon="file-check"
        title={common.rooms.report}
        action={
          <Button kind="primary" onPress={() => goTo('coding')}>
            {report.toCoding}
          </Button>
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
