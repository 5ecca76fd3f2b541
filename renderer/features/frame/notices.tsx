import { useMessages } from '../../messages/use-messages'
import { closeNotice, useNotices } from '../../state/notices'
import { NoticeRegion } from '../../ui/notice-region'

/** The messages that wait, over whatever is open. */
export function Notices() {
  const { common } = useMessages()
  const notices = useNotices((it) => it.notices)
  return <NoticeRegion label={common.notices} closeName={common.close} notices={notices} onClose={closeNotice} />
}
