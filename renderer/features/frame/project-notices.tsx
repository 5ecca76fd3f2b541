import { useState } from 'react'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Callout } from '../../ui/callout'
import { IconButton } from '../../ui/icon-button'

/** What there is to know about the project as it was opened: a synced folder, a lost end, read only. */
export function ProjectNotices() {
  const { common } = useMessages()
  const language = useLanguage()
  const notices = useSession((it) => it.project?.notices)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const open = (notices ?? []).filter((it) => !closed.has(it.code))
  if (open.length === 0) return null
  return (
    <div className="project-notices">
      {open.map((notice) => (
        <Callout key={notice.code} tone="decide">
          <p>{faultWords(language, notice)}</p>
          <IconButton
            icon="close"
            name={common.close}
            isSmall
            onPress={() => setClosed(new Set([...closed, notice.code]))}
          />
        </Callout>
      ))}
    </div>
  )
}
