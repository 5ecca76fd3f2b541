import './empty-room.css'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

type EmptyRoomProps = Readonly<{ icon: IconName; title: string; children: ReactNode; action?: ReactNode }>

/** A room with nothing in it yet: one sentence on what it is for, and its one button. */
export function EmptyRoom({ icon, title, children, action }: EmptyRoomProps) {
  return (
    <div className="empty-room">
      <Icon name={icon} size={24} />
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  )
}
