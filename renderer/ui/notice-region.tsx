import './notice-region.css'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { IconButton } from './icon-button'

type Notice = Readonly<{ id: number; tone: 'fault' | 'plain'; text: string; action?: ReactNode }>

type NoticeRegionProps = Readonly<{
  label: string
  closeName: string
  notices: readonly Notice[]
  onClose: (id: number) => void
}>

/** Messages that come by themselves. They are read out, and stay until they are closed when something went wrong. */
export function NoticeRegion({ label, closeName, notices, onClose }: NoticeRegionProps) {
  return (
    <section className="notices" aria-label={label} aria-live="polite" aria-atomic="false" data-react-aria-top-layer>
      {notices.map((notice) => (
        <div key={notice.id} className="notice" data-tone={notice.tone}>
          <Icon name={notice.tone === 'fault' ? 'warning' : 'info'} />
          <p>{notice.text}</p>
          {notice.action}
          <IconButton icon="close" name={closeName} isSmall onPress={() => onClose(notice.id)} />
        </div>
      ))}
    </section>
  )
}
