import { useMessages } from '../../messages/use-messages'
import { openPanel } from '../../state/panels'
import { goTo, setSession, useSession } from '../../state/session'
import { Icon } from '../../ui/icon'

/** What is always known: saved, coded by, name list, left to decide, offline. Parts that lead somewhere are buttons. */
export function StatusLine() {
  const { frame } = useMessages()
  const project = useSession((it) => it.project)
  const connection = useSession((it) => it.connection)
  const areNamesHidden = useSession((it) => it.areNamesHidden)
  if (!project) return null
  return (
    <footer className="status-line" aria-label={frame.status}>
      <span className="status-part" role="status" data-tone={connection === 'open' ? undefined : 'open'}>
        <Icon name={connection === 'open' ? 'check' : 'warning'} size={12} />
        {connection === 'open' ? frame.saved : frame[connection]}
      </span>
      {project.isReadOnly ? <span className="status-part">{frame.readOnly}</span> : null}
      <button type="button" className="status-part" onClick={() => openPanel('settings')}>
        {frame.codedBy(project.coder.initials)}
      </button>
      <button
        type="button"
        className="status-part"
        data-tone={project.nameList === 'open' ? 'open' : undefined}
        onClick={() => openPanel('name-list')}
      >
        <Icon name={project.nameList === 'open' ? 'unlocked' : 'locked'} size={12} />
        {frame.nameList[project.nameList]}
      </button>
      <button
        type="button"
        className="status-part"
        data-tone={project.toDecide > 0 ? 'decide' : undefined}
        onClick={() => goTo('anonymisation')}
      >
        {frame.toDecide(project.toDecide)}
      </button>
      <span className="status-part" title={frame.offlineHelp}>
        {frame.offline}
      </span>
      <span className="status-end">
        {areNamesHidden ? (
          <button type="button" className="status-part" onClick={() => setSession({ areNamesHidden: false })}>
            <Icon name="hide" size={12} />
            {frame.namesHidden}
          </button>
        ) : null}
      </span>
    </footer>
  )
}
