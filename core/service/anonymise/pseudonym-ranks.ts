import type { App, ProjectSession } from '../app-session'

const ranks = new WeakMap<ProjectSession, Map<string, Uint8Array>>()

/**
 * Chance that stays the same for a cluster while the project is open, so that suggestions do not change under the reader's
 * hand. Kept in memory only.
 */
export function steadyChance(app: App, project: ProjectSession, key: string): (count: number) => Uint8Array {
  const known = ranks.get(project) ?? new Map<string, Uint8Array>()
  ranks.set(project, known)
  return (count) => {
    const before = known.get(key)
    if (before !== undefined && before.length >= count) return before.slice(0, count)
    const fresh = app.ports.random.bytes(count)
    known.set(key, fresh)
    return fresh
  }
}
