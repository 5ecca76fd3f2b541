import { create } from 'zustand'
import type { Output } from '../../../../core/contract/contract'
import type { ProjectStatus } from '../../../../core/contract/project'

export type Checked = Output<'report.checkFinished'>

/** The check of a finished document: in the window's memory alone, and gone with it. `of`: the project, by path. */
type FinishedState = Readonly<{ of: string | null; isOpen: boolean; checked: Checked | null }>

const nothing: FinishedState = { of: null, isOpen: false, checked: null }

export const useFinished = create<FinishedState>(() => nothing)

/** What is known in this project; another project's is forgotten. */
export function finishedIn(state: FinishedState, project: ProjectStatus): FinishedState {
  return state.of === project.path ? state : nothing
}

export function setFinished(project: ProjectStatus, part: Partial<Omit<FinishedState, 'of'>>): void {
  useFinished.setState({ ...finishedIn(useFinished.getState(), project), ...part, of: project.path })
}
