import type { PreferenceStore } from '../../core/service/ports'
import type { Service } from '../../core/service/service'

type Around = Readonly<{
  service: Pick<Service, 'askLock' | 'call' | 'onPush'>
  preferences: Pick<PreferenceStore, 'read'>
  /** Resolves when a window has had time to hand in what is being written. */
  pause: () => Promise<unknown>
}>

/**
 * Locks the project because the system has locked its screen or goes to sleep, unless the user has chosen never to be
 * locked out. The window does it; one that does not answer loses what is being written, and the project is locked all the
 * same. A command at work is finished first. A project that was opened again meanwhile stays open.
 */
export async function lockProject({ service, preferences, pause }: Around): Promise<void> {
  if ((await preferences.read()).lockAfterMinutes === 0) return
  let isClosed = false
  const stop = service.onPush((push) => {
    isClosed ||= push.event === 'project.closed'
  })
  if (service.askLock()) await pause()
  else isClosed = true
  stop()
  if (!isClosed) await service.call('project.close', {})
}
