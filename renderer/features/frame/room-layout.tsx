import type { ReactNode } from 'react'
import { useMessages } from '../../messages/use-messages'
import { useSession, type Room } from '../../state/session'
import { SplitPanels } from '../../ui/split-panels'

type Part = Readonly<{ label: string; content: ReactNode; width?: number; min?: number; max?: number }>

type RoomLayoutProps = Readonly<{
  room: Room
  /** What there is to choose from, on the left. */
  list?: Part
  /** What belongs to the chosen thing, on the right. */
  side?: Part
  /** The name of the main part. */
  label: string
  children: ReactNode
}>

/** List, main part and side of a room. The panels resize, hide by their keys, and remember their widths. */
export function RoomLayout({ room, list, side, label, children }: RoomLayoutProps) {
  const { common } = useMessages()
  const isListHidden = useSession((it) => it.isListHidden)
  const isSideHidden = useSession((it) => it.isSideHidden)
  return (
    <SplitPanels
      name={room}
      mainLabel={label}
      resizeName={common.resize}
      start={list ? { width: 240, ...list, isHidden: isListHidden } : undefined}
      end={side ? { width: 300, ...side, isHidden: isSideHidden } : undefined}
    >
      {children}
    </SplitPanels>
  )
}
