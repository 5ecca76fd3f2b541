import type { App } from './app-session'
import type { Handlers } from './handler'

import { valueOf, withoutUndefined } from './project/project-handlers'

/** Calls that need no project. */
export const appHandlers: Handlers<'app.status' | 'app.prefer' | 'file.list' | 'file.expect' | 'job.cancel'> = {
  'app.status': async (app) => ({
    version: app.version,
    host: app.host,
    preferences: await app.ports.preferences.read(),
  }),

  async 'app.prefer'(app, input) {
    const preferences = { ...(await app.ports.preferences.read()), ...withoutUndefined(input) }
    await app.ports.preferences.write(preferences)
    return preferences
  },

  'file.list': async (app, input) => valueOf(await app.ports.files.list(input.folder)),

  'file.expect': (app, input) => valueOf(app.ports.files.expect(input.name, input.bytes)),

  'job.cancel'(app: App, input) {
    app.running.get(input.job)?.()
    return {}
  },
}
