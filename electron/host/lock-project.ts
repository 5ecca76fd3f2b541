import type { PreferenceStore } from '../../core/service/ports'
import type { Service } from '../../core/service/service'

type Around = Readonly<{
  service: Pick<Service, 'askLock' | 'call'>
  preferences: Pick<PreferenceStore, 'read'>
  /** Resolves when a window has had time to hand in what is being written. */
  pause: () => Promise<unknown>
}>

/**
 * Locks the project because the system has locked its screen or goes to sleep, unless the user has chosen never to be
 * locked out. The window does it; one that does not answer loses what is being written, and the project is locked all the
 * same. A command at work is finished first.
 */
export async function lockProject({ service, preferences, pause }: Around): Promise<void> {
  if ((await preferences.read()).lockAfterMinutes === 0 || !service.askLock()) return
  await pause()
  await service.call('project.close', {})
}
