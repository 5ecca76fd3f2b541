import './start.css'
import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { useCommand } from '../../state/use-command'
import { Callout } from '../../ui/callout'
import { Icon, type IconName } from '../../ui/icon'
import { CreateProject } from './create-project'
import { LanguageChoice } from './language-choice'
import { OpenProject } from './open-project'

/** The first screen: three ways in, and what the app promises. */
export function StartScreen() {
  const { start, frame } = useMessages()
  const connection = useSession((it) => it.connection)
  const [way, setWay] = useState<'create' | 'open' | null>(null)
  const sample = useCommand('project.openSample')
  return (
    <div className="start">
      <main>
        <h1 className="start-name">{start.name}</h1>
        <p className="start-promise">{start.promise}</p>
        {connection === 'open' ? null : (
          <Callout tone="refused" role="alert">
            {frame[connection]}
          </Callout>
        )}
        <nav className="start-ways" aria-label={start.ways}>
          <Way
            icon="folder-add"
            name={start.newProject}
            help={start.newProjectHelp}
            onChoose={() => setWay('create')}
          />
          <Way
            icon="folder-open"
            name={start.openProject}
            help={start.openProjectHelp}
            onChoose={() => setWay('open')}
          />
          <Way
            icon="sample"
            name={start.openSample}
            help={start.openSampleHelp}
            isBusy={sample.isBusy}
            onChoose={() => void sample.run({ fresh: false })}
          />
        </nav>
      </main>
      <footer className="start-foot">
        <span className="start-safe">
          <Icon name="offline" />
          {start.safe}
        </span>
        <LanguageChoice />
      </footer>
      {way === 'create' ? <CreateProject onClose={() => setWay(null)} /> : null}
      {way === 'open' ? <OpenProject onClose={() => setWay(null)} /> : null}
    </div>
  )
}

type WayProps = Readonly<{ icon: IconName; name: string; help: string; isBusy?: boolean; onChoose: () => void }>

function Way({ icon, name, help, isBusy, onChoose }: WayProps) {
  return (
    <button type="button" className="start-way" aria-disabled={isBusy} onClick={() => !isBusy && onChoose()}>
      <Icon name={icon} size={20} />
      <span className="start-way-words">
        <strong>{name}</strong>
        <span>{help}</span>
      </span>
      <Icon name="chevron-right" />
    </button>
  )
}
