import './settings.css'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Dialog } from '../../ui/dialog'
import { Tabs } from '../../ui/tabs'
import { LanguageModel } from '../language-model/language-model'
import { LogView } from '../log/log-view'
import { ProjectSettings } from './project-settings'
import { SafetySettings } from './safety-settings'
import { WindowSettings } from './window-settings'

/** What the window looks like, what the project has chosen, and what has been done. All of it is kept at once. */
export function SettingsDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { settings, safety, languageModel, common } = useMessages()
  const project = useSession((it) => (it.stage === 'open' ? it.project : null))
  const [tab, setTab] = useState<'app' | 'model' | 'project' | 'safety' | 'history'>('app')
  const tabs = [
    { id: 'app' as const, text: settings.app, content: <WindowSettings /> },
    ...(project
      ? [
          { id: 'project' as const, text: settings.project, content: <ProjectSettings project={project} /> },
          { id: 'safety' as const, text: safety.tab, content: <SafetySettings project={project} /> },
        ]
      : []),
    { id: 'model' as const, text: languageModel.tab, content: <LanguageModel /> },
    ...(project ? [{ id: 'history' as const, text: settings.history, content: <LogView /> }] : []),
  ]
  return (
    <Dialog title={settings.title} isOpen onClose={onClose} closeName={common.close} size="wide">
      <div className="settings-tabs">
        <Tabs label={settings.title} value={tab} onChange={setTab} tabs={tabs} />
      </div>
    </Dialog>
  )
}
