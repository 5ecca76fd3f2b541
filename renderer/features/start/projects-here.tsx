import { useState } from 'react'
import type { Output } from '../../../core/contract/contract'
import { formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Icon } from '../../ui/icon'
import { projectName } from '../files/path'
import { openKept } from './open-kept'

type Entry = Output<'file.list'>['entries'][number]

const most = 4

/**
 * The projects that lie where new ones are made, the one changed last first. They are read off the folder each time: which
 * projects somebody has is remembered nowhere outside them.
 */
export function ProjectsHere({ onChoose }: Readonly<{ onChoose: (path: string) => void }>) {
  const { start } = useMessages()
  const found = latestProjects(useQuery('file.list', { folder: null }).value?.entries ?? [])
  if (found.length === 0) return null
  return (
    <section className="start-projects" aria-labelledby="start-projects">
      <h2 id="start-projects">{start.projectsHere}</h2>
      <ul>
        {found.map((it) => (
          <li key={it.path}>
            <ProjectHere project={it} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ProjectHereProps = Readonly<{ project: Entry; onChoose: (path: string) => void }>

/** One that opens without its password does so at once, and is asked for it where that fails. */
function ProjectHere({ project: { path, modified }, onChoose }: ProjectHereProps) {
  const { start } = useMessages()
  const language = useLanguage()
  const isKept = useQuery('project.entry', { path }).value?.withoutPassword === 'on'
  const [isOpening, setOpening] = useState(false)

  async function open() {
    if (!isKept) return onChoose(path)
    setOpening(true)
    const isOpen = await openKept(path)
    setOpening(false)
    if (!isOpen) onChoose(path)
  }
  return (
    <button
      type="button"
      className="start-project"
      aria-disabled={isOpening}
      onClick={() => (isOpening ? undefined : void open())}
    >
      <Icon name={isKept ? 'unlocked' : 'project'} />
      <span className="start-project-name">
        {projectName(path)}
        {isKept ? <span className="start-project-kept">{start.open.withoutPassword}</span> : null}
      </span>
      <span className="start-project-when">{formatDateTime(language, modified)}</span>
    </button>
  )
}

function latestProjects(entries: readonly Entry[]): readonly Entry[] {
  const projects = entries.filter((it) => it.kind === 'project')
  return projects.toSorted((a, b) => b.modified.localeCompare(a.modified)).slice(0, most)
}
