/** When a backup was taken, in ms since 1970 (UTC). */
type Dated = Readonly<{ at: number }>

const dayMs = 24 * 3600 * 1000
/** How many of one day are kept while the day lasts. */
const keptToday = 6
const days = 7
const weeks = 5

/**
 * Which backups stay, the newest first as given: the six newest of today, the newest of each of the seven days before,
 * the newest of each week (of the calendar, from Thursday, as 1970 began) in the five weeks before that, and always the
 * newest of all. Days are of UTC. What is dated ahead, by a clock that has since been set back, takes no place from what
 * is made now: six of it stay until the clock is there.
 */
export function backupsToKeep<T extends Dated>(newestFirst: readonly T[], now: number): readonly T[] {
  const filled = new Map<string, number>()
  return newestFirst.filter(({ at }, index) => {
    const slot = at > now ? 'ahead' : slotOf(at, now)
    if (slot === null) return index === 0
    const before = filled.get(slot) ?? 0
    filled.set(slot, before + 1)
    return before < (slot === 'today' || slot === 'ahead' ? keptToday : 1)
  })
}

function slotOf(at: number, now: number): string | null {
  const [day, today] = [Math.floor(at / dayMs), Math.floor(now / dayMs)]
  const age = today - day
  if (age === 0) return 'today'
  if (age <= days) return `day ${day}`
  const week = Math.floor(day / 7)
  return Math.floor((today - days) / 7) - week <= weeks ? `week ${week}` : null
}

/** Work that no backup holds yet: how many commands, and when (ms) the first of them was. */
export type Unsaved = Readonly<{ commands: number; since: number }>

export const nothingUnsaved: Unsaved = { commands: 0, since: 0 }

const hourMs = 3600 * 1000
const commandsBetween = 200

/** One more command at this time. A clock that was set back starts the hour anew. */
export function withCommand(unsaved: Unsaved, at: number): Unsaved {
  const since = unsaved.commands === 0 || at < unsaved.since ? at : unsaved.since
  return { commands: unsaved.commands + 1, since }
}

/** Whether it is time for a backup while the project is open: an hour after the first command without one, or 200 commands. */
export function isBackupDue({ commands, since }: Unsaved, now: number): boolean {
  return commands >= commandsBetween || (commands > 0 && now - since >= hourMs)
}
