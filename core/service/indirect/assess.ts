import { beginChange } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { Assessment } from '../../model/assessment'
import { openProject, writableProject, type App } from '../app-session'
import { commit, required } from '../commit'

/** What was answered about a participant or a turn, the latest first. */
export function assessmentsOf(state: ProjectState, about: Assessment['about']): readonly Assessment[] {
  return state
    .all('assessment')
    .filter((it) => it.about === about)
    .toSorted((a, b) => b.assessedAt.localeCompare(a.assessedAt) || (a.id < b.id ? -1 : 1))
}

/** Keeps one answer of who codes about a participant or a turn, in the place of an earlier one; null takes it back. */
export async function assess(
  app: App,
  command: 'indirect.assess' | 'indirect.need' | 'secondReview.judge',
  { about, answer }: Readonly<{ about: Assessment['about']; answer: Assessment['answer'] | null }>,
): Promise<void> {
  const project = writableProject(app)
  const { state } = project.history
  required(state.get(about))
  const before = assessmentsOf(state, about).find((it) => it.coder === project.coder)
  const change = beginChange(state)
  const now = { about, coder: project.coder, assessedAt: app.ports.clock.now() }
  if (answer === null) {
    if (before !== undefined) change.remove(before.id)
  } else if (before === undefined) change.add({ id: app.ports.ids.next('assessment'), ...now, answer })
  else if (before.answer !== answer) change.update({ ...before, ...now, answer })
  await commit(app, command, change.build())
}

/** An answer as the window tells it: by whom, when, and whether it is one's own. */
export function givenBy(app: App, { coder, assessedAt }: Assessment) {
  const project = openProject(app)
  const { initials = '', name = '' } = project.history.state.get(coder) ?? {}
  return { coder: initials || name, at: assessedAt, isOwn: coder === project.coder }
}
