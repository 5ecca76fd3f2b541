import type { Handlers } from '../handler'
import { valueOf } from '../project/project-handlers'
import { readAnew, readSoFar } from './model-reading'

/** The language model that the user has placed by hand. */
export const nameModelHandlers: Handlers<
  'nameModel.status' | 'nameModel.look' | 'nameModel.choose' | 'nameModel.forget'
> = {
  async 'nameModel.status'({ ports, project }) {
    const so = project ? readSoFar(project.reading) : { read: 0, of: 0 }
    return { chosen: await ports.nameModel.chosen(), fault: project?.reading.fault ?? null, ...so }
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
