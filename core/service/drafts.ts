import type { SettingsId } from '../model/ids'
import type { App, ProjectSession } from './app-session'

/** Text that was being written, by field. */
export type Drafts = Readonly<Record<string, string>>

/**
 * Drafts over a lock: sealed with the project's key and held in memory alone, so that they can be read only by whoever
 * opens the project, and are gone with the app. `seq`: the project's last command then.
 */
export type SealedDrafts = Readonly<{ project: SettingsId; seq: number; sealed: Uint8Array }>

/** Null when nothing was being written. */
export function sealDrafts({ store, history }: ProjectSession, drafts: Drafts): SealedDrafts | null {
  if (Object.keys(drafts).length === 0) return null
  const sealed = store.sealDrafts(new TextEncoder().encode(JSON.stringify(drafts)))
  return { project: history.state.settings().id, seq: history.seq, sealed }
}

/**
 * The drafts of the project that is open, once. Another project's are dropped, and those of one that has changed
 * meanwhile, from another window: what was approved or removed there must not come back by a draft.
 */
export function takeDrafts(app: App): Drafts {
  const { project, drafts } = app
  app.drafts = null
  if (project === null || drafts === null) return {}
  const { store, history } = project
  if (drafts.project !== history.state.settings().id || drafts.seq !== history.seq) return {}
  const opened = store.openDrafts(drafts.sealed)
  return opened === null ? {} : (JSON.parse(new TextDecoder().decode(opened)) as Drafts)
}
