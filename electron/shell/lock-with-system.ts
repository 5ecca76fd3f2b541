import { powerMonitor } from 'electron'

/** Locks when the system locks its screen (macOS and Windows tell it) or goes to sleep. */
export function lockWithSystem(lock: () => Promise<void>): void {
  const lockNow = () => void lock()
  powerMonitor.on('lock-screen', lockNow)
  powerMonitor.on('suspend', lockNow)
}
