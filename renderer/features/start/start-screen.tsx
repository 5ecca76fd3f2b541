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
import { ProjectsHere } from './projects-here'

type Way = Readonly<{ to: 'create' }> | Readonly<{ to: 'open'; path: string | null }>

/** The first screen: three ways in, the projects at hand, and what the app promises. */
export function StartScreen() {
  const { start, frame } = useMessages()
  const connection = useSession((it) => it.connection)
  const [way, setWay] = useState<Way | null>(null)
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
          <WayButton
            icon="folder-add"
            name={start.newProject}
            help={start.newProjectHelp}
            onChoose={() => setWay({ to: 'create' })}
          />
          <WayButton
            icon="folder-open"
            name={start.openProject}
            help={start.openProjectHelp}
            onChoose={() => setWay({ to: 'open', path: null })}
          />
          <WayButton
            icon="sample"
            name={start.openSample}
            help={start.openSampleHelp}
            isBusy={sample.isBusy}
            onChoose={() => void sample.run({ fresh: false })}
          />
        </nav>
        <ProjectsHere onChoose={(path) => setWay({ to: 'open', path })} />
      </main>
      <footer className="start-foot">
        <span className="start-safe">
          <Icon name="offline" />
          {start.safe}
        </span>
        <LanguageChoice />
      </footer>
      {way?.to === 'create' ? <CreateProject onClose={() => setWay(null)} /> : null}
      {way?.to === 'open' ? <OpenProject chosen={way.path} onClose={() => setWay(null)} /> : null}
    </div>
  )
}

type WayButtonProps = Readonly<{ icon: IconName; name: string; help: string; isBusy?: boolean; onChoose: () => void }>

function WayButton({ icon, name, help, isBusy, onChoose }: WayButtonProps) {
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
