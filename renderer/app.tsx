import { useEffect } from 'react'
import { useShortcuts } from './actions/use-shortcuts'
import { Notices } from './features/frame/notices'
import { Panels } from './features/frame/panels'
import { Window } from './features/frame/window'
import { useAutoLock } from './features/frame/use-auto-lock'
import { useGuards } from './features/frame/use-guards'
import { StartScreen } from './features/start/start-screen'
import { useMessages } from './messages/use-messages'
import { showPreferences } from './state/preferences'
import { useSession } from './state/session'
import { Locale } from './ui/locale'

/** The whole window: the start screen until a project is open, then its rooms. */
export function App() {
  const stage = useSession((it) => it.stage)
  const preferences = useSession((it) => it.preferences)
  const areNamesHidden = useSession((it) => it.areNamesHidden)
  const messages = useMessages()
  useEffect(() => showPreferences(document.documentElement, preferences), [preferences])
  useEffect(() => {
    document.documentElement.dataset['names'] = areNamesHidden ? 'hidden' : 'shown'
  }, [areNamesHidden])
  useShortcuts()
  useGuards()
  useAutoLock()
  return (
    <Locale language={preferences.language}>
      <div className="screen">
        {stage === 'starting' ? null : stage === 'open' ? <Window /> : <StartScreen />}
        <Panels />
        <Notices />
      </div>
      <p className="print-only">{messages.frame.print}</p>
    </Locale>
  )
}
