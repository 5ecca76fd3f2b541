import './frame.css'
import { useEffect, type ComponentType } from 'react'
import { useMessages } from '../../messages/use-messages'
import { useSession, type Room } from '../../state/session'
import { bringFocusHome } from '../../ui/focus-home'
import { AnalysisRoom } from '../analysis/room'
import { AnonymisationRoom } from '../anonymisation/room'
import { CodingRoom } from '../coding/room'
import { MaterialRoom } from '../material/room'
import { ReportRoom } from '../report/room'
import { ProjectNotices } from './project-notices'
import { Rail } from './rail'
import { StatusLine } from './status-line'

const roomOf: Readonly<Record<Room, ComponentType>> = {
  material: MaterialRoom,
  anonymisation: AnonymisationRoom,
  coding: CodingRoom,
  analysis: AnalysisRoom,
  report: ReportRoom,
}

/** The frame around an open project: rail, the room that is open, status line. */
export function Window() {
  const room = useSession((it) => it.room)
  const messages = useMessages()
  const Room = roomOf[room]
  useEffect(bringFocusHome, [room])
  return (
    <div className="window">
      <a className="skip-link" href="#room">
        {messages.frame.toContent}
      </a>
      <Rail />
      <main id="room" className="room" tabIndex={-1} aria-label={messages.common.rooms[room]}>
        <ProjectNotices />
        <Room />
      </main>
      <StatusLine />
    </div>
  )
}
