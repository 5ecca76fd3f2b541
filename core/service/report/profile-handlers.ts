import { beginChange } from '../../history/change-builder'
import type { Profile } from '../../model/profile'
import { reportOptions } from '../../model/report-options'
import { openProject, writableProject } from '../app-session'
import { commit, required } from '../commit'
import type { Handlers } from '../handler'
import { partOrder, readyNames, readyProfile } from './ready-profiles'

/** Reports under a name: the ready-made ones, and those that the user has saved. */
export const profileHandlers: Handlers<'profile.list' | 'profile.save' | 'profile.remove'> = {
  'profile.list'(app) {
    const { state } = openProject(app).history
    return {
      ready: readyNames.map((name) => ({ name, options: reportOptions.parse(readyProfile(state, name)) })),
      saved: state
        .all('profile')
        .map((it) => ({ ...it, options: withEveryPart(it.options) }))
        .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    }
  },

  async 'profile.save'(app, { name, options }) {
    const { state } = writableProject(app).history
    const all = state.all('profile')
    const known = all.find((it) => isSameName(it.name, name))
    const order = all.reduce((last, it) => Math.max(last, it.order + 1), 0)
    const profile = known ? { ...known, name, options } : { id: app.ports.ids.next('profile'), name, options, order }
    const change = beginChange(state)
    if (known) change.update(profile)
    else change.add(profile)
    await commit(app, 'profile.save', change.build())
    return profile
  },

  async 'profile.remove'(app, input) {
    const { state } = writableProject(app).history
    const profile = required(state.get(input.profile))
    const change = beginChange(state)
    change.remove(profile.id)
    await commit(app, 'profile.remove', change.build())
    return {}
  },
}

/** A profile that was saved before there was a part has it last, and out. */
function withEveryPart(options: Profile['options']): Profile['options'] {
  const listed = new Set(options.parts.map((it) => it.part))
  const missing = partOrder.filter((it) => !listed.has(it)).map((part) => ({ part, isIn: false }))
  return missing.length === 0 ? options : { ...options, parts: [...options.parts, ...missing] }
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('nb') === b.trim().toLocaleLowerCase('nb')
}
