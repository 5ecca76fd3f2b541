import { useEffect } from 'react'
import { createIdleWatch } from '../../state/idle'
import { lockProject } from '../../state/lock'
import { useSession } from '../../state/session'

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
const lookEveryMs = 5000

/** Locks the project when the app has not been used for as long as the user has chosen. */
export function useAutoLock(): void {
  const minutes = useSession((it) => it.preferences.lockAfterMinutes)
  const isOpen = useSession((it) => it.stage === 'open')
  useEffect(() => {
    if (!isOpen || minutes === 0) return undefined
    const watch = createIdleWatch(minutes * 60_000, Date.now, () => void lockProject())
    const options = { capture: true, passive: true }
    for (const sign of signs) window.addEventListener(sign, watch.used, options)
    const timer = setInterval(watch.look, lookEveryMs)
    return () => {
      for (const sign of signs) window.removeEventListener(sign, watch.used, options)
      clearInterval(timer)
    }
  }, [isOpen, minutes])
}
