import type { Output } from '../../../core/contract/contract'
import { formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Icon } from '../../ui/icon'
import { projectName } from '../files/path'

type Entry = Output<'file.list'>['entries'][number]

const most = 4

/**
 * The projects that lie where new ones are made, the one changed last first. They are read off the folder each time: which
 * projects somebody has is remembered nowhere outside them.
 */
export function ProjectsHere({ onChoose }: Readonly<{ onChoose: (path: string) => void }>) {
  const { start } = useMessages()
  const language = useLanguage()
  const found = latestProjects(useQuery('file.list', { folder: null }).value?.entries ?? [])
  if (found.length === 0) return null
  return (
    <section className="start-projects" aria-labelledby="start-projects">
      <h2 id="start-projects">{start.projectsHere}</h2>
      <ul>
        {found.map((it) => (
          <li key={it.path}>
            <button type="button" className="start-project" onClick={() => onChoose(it.path)}>
              <Icon name="project" />
              <span className="start-project-name">{projectName(it.path)}</span>
              <span className="start-project-when">{formatDateTime(language, it.modified)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function latestProjects(entries: readonly Entry[]): readonly Entry[] {
  const projects = entries.filter((it) => it.kind === 'project')
  return projects.toSorted((a, b) => b.modified.localeCompare(a.modified)).slice(0, most)
}
