import { nextColour, nextOrder } from '../../coding/codebook'
import type { ChangeBuilder } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { Draft } from '../../import/draft'
import type { Code } from '../../model/code'
import type { CodeId, DocumentId } from '../../model/ids'
import { writableProject, type App } from '../app-session'
import { newCode } from '../coding/codebook-handlers'

/**
 * Keeps the codes and codings of another program: a code that is there under the same names, from the top, is that code; the
 * others are made, with their definitions. The codings are of whoever codes now.
 */
export function addCodings(app: App, change: ChangeBuilder, document: DocumentId, draft: Draft): void {
  if (draft.codes.length === 0) return
  const { history, coder } = writableProject(app)
  const codes = codesOf(app, history.state, change, draft)
  const codedAt = app.ports.clock.now()
  const seen = new Set<string>()
  for (const { span, code: at } of draft.codings) {
    const code = codes[at]
    const key = `${code} ${span.start} ${span.end}`
    if (code === undefined || seen.has(key)) continue
    seen.add(key)
    const id = app.ports.ids.next('coding')
    change.add({ id, document, span, code, coder, codedAt, markedForUse: false, stance: null })
  }
}

/** The code of each name path, in the draft's order. */
function codesOf(app: App, state: ProjectState, change: ChangeBuilder, { codes }: Draft): readonly CodeId[] {
  const byPath = new Map<string, CodeId>()
  const added = new Map<CodeId, Code>()
  const keyOf = (parent: CodeId | null, name: string) => `${parent ?? ''}/${name.toLocaleLowerCase('nb')}`
  for (const it of state.all('code')) byPath.set(keyOf(it.parent, it.name), it.id)
  return codes.map(({ path, definition }) => {
    let parent: CodeId | null = null
    for (const [depth, written] of path.entries()) {
      const name = written.normalize('NFC').trim() || '?'
      const key = keyOf(parent, name)
      let id = byPath.get(key)
      if (id === undefined) {
        const codes = [...state.all('code'), ...added.values()]
        const code: Code = {
          ...newCode(app, state, { name, parent: null }),
          parent,
          definition: depth === path.length - 1 ? definition : '',
          colour: nextColour(codes, parent),
          order: nextOrder(codes, parent),
        }
        change.add(code)
        added.set(code.id, code)
        id = code.id
        byPath.set(key, id)
      }
      parent = id
    }
    return parent!
  })
}
