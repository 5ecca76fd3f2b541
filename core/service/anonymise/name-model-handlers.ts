import type { Handlers } from '../handler'
import { valueOf } from '../project/project-handlers'
import { readAnew } from './model-reading'

/** The language model that the user has placed by hand. */
export const nameModelHandlers: Handlers<
  'nameModel.status' | 'nameModel.look' | 'nameModel.choose' | 'nameModel.forget'
> = {
  async 'nameModel.status'({ ports, project }) {
    const lines = [...(project?.reading.documents.values() ?? [])].flat()
    return {
      chosen: await ports.nameModel.chosen(),
      fault: project?.reading.fault ?? null,
      read: lines.filter((it) => it.said !== null).length,
      of: lines.length,
    }
  },

  'nameModel.look': async (app, { folder }) => valueOf(await app.ports.nameModel.look(folder)),

  async 'nameModel.choose'(app, model) {
    valueOf(await app.ports.nameModel.choose(model))
    await readAnew(app)
    return {}
  },

  async 'nameModel.forget'(app) {
    await app.ports.nameModel.forget()
    await readAnew(app)
    return {}
  },
}
