import { FaultError } from '../../contract/fault'
import { isSameSpan } from '../../anchor/span'
import { codableSpan } from '../../coding/codable-span'
import { excerptsOf } from '../../coding/retrieval'
import { beginChange, type ChangeBuilder } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { Code } from '../../model/code'
import type { Coding } from '../../model/coding'
import type { CodeId, DocumentId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import { openProject, writableProject, type App } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { valueOf, withoutUndefined } from '../project/project-handlers'
import { newCode } from './codebook-handlers'

function spanOf(state: ProjectState, document: DocumentId, selected: Span): Span {
  return valueOf(codableSpan(state.textOf(document), state.placesOf(document), selected))
}

/** The code that is named, or one that the change makes. */
function codeFor(
  app: App,
  state: ProjectState,
  change: ChangeBuilder,
  named: CodeId | Parameters<typeof newCode>[2],
): Code {
  if (typeof named === 'string') return required(state.get(named))
  const code = newCode(app, state, named)
  change.add(code)
  return code
}

/** One coder codes one passage with one code once. */
function refuseTwin(
  state: ProjectState,
  { id, document, code, coder, span }: Pick<Coding, 'document' | 'code' | 'coder' | 'span'> & { id?: Coding['id'] },
): void {
  const twin = state
    .codingsOf(document)
    .some((it) => it.id !== id && it.code === code && it.coder === coder && isSameSpan(it.span, span))
  if (twin) throw new FaultError('coding.exists')
}

/** Coding, uncoding, coded passages and their counts. */
export const codingHandlers: Handlers<'coding.add' | 'coding.update' | 'coding.remove' | 'coding.excerpts'> = {
  async 'coding.add'(app, input) {
    const project = writableProject(app)
    const { state } = project.history
    required(state.get(input.document))
    const span = spanOf(state, input.document, input.span)
    const change = beginChange(state)
    const code = codeFor(app, state, change, input.code)
    refuseTwin(state, { document: input.document, code: code.id, coder: project.coder, span })
    const coding = {
      id: app.ports.ids.next('coding'),
      document: input.document,
      span,
      code: code.id,
      coder: project.coder,
      codedAt: app.ports.clock.now(),
      markedForUse: false,
      stance: null,
    }
    change.add(coding)
    await commit(app, 'coding.add', change.build())
    return { coding, code }
  },

  async 'coding.update'(app, input) {
    const { state } = writableProject(app).history
    const { coding: id, span, code, ...fields } = input
    const before = required(state.get(id))
    const change = beginChange(state)
    const coding = {
      ...before,
      ...withoutUndefined(fields),
      ...(code === undefined ? {} : { code: codeFor(app, state, change, code).id }),
      ...(span === undefined ? {} : { span: spanOf(state, before.document, span) }),
    }
    refuseTwin(state, coding)
    change.update(coding)
    await commit(app, 'coding.update', change.build())
    return coding
  },

  async 'coding.remove'(app, input) {
    const { state } = writableProject(app).history
    required(state.get(input.coding))
    const change = beginChange(state)
    change.remove(input.coding)
    await commit(app, 'coding.remove', change.build())
    return {}
  },

  'coding.excerpts'(app, input) {
    return excerptsOf(openProject(app).history.state, input.code, true)
  },
}
