import { useState } from 'react'
import type { ProjectStatus } from '../../../core/contract/project'
import { useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { fileNameOf } from '../report/file-name'

/** Where a copy goes and what it is called, before the user has said anything: the home folder and the study's title. */
export function useTarget(suffix: string) {
  const project = useSession((it) => it.project)
  const home = useQuery('file.list', { folder: null }).value?.folder ?? ''
  const [name, setName] = useState(() => suggested(project, suffix))
  const [chosen, setFolder] = useState('')
  const [isChoosing, setChoosing] = useState(false)
  return { name, setName, folder: chosen || home, setFolder, isChoosing, setChoosing }
}

export type Target = ReturnType<typeof useTarget>

function suggested(project: ProjectStatus | null, suffix: string): string {
  return fileNameOf(`${project?.settings.title ?? ''} – ${suffix}`)
}
