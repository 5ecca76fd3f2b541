import { useEffect } from 'react'
import { onPush } from '../../api/client'
import { createIdleWatch } from '../../state/idle'
import { lockProject } from '../../state/lock'
import { useSession } from '../../state/session'

/** To read is to use: the mouse and the wheel count as the keys do. Speech that is written down comes as input alone. */
const signs = ['keydown', 'input', 'pointerdown', 'pointermove', 'wheel'] as const
const lookEveryMs = 5000

/**
 * Locks the project when the app has not been used for as long as the user has chosen. A long job counts as use as long as
 * it gets on: the time begins when it is done, so that whoever let it work finds what came of it.
 */
export function useAutoLock(): void {
  const minutes = useSession((it) => it.preferences.lockAfterMinutes)
  const isOpen = useSession((it) => it.stage === 'open')
  useEffect(() => {
    if (!isOpen || minutes === 0) return undefined
    const watch = createIdleWatch(minutes * 60_000, Date.now, () => void lockProject())
    const options = { capture: true, passive: true }
    for (const sign of signs) window.addEventListener(sign, watch.used, options)
    const stop = onPush((push) => push.event === 'job.progress' && watch.used())
    const timer = setInterval(watch.look, lookEveryMs)
    return () => {
      for (const sign of signs) window.removeEventListener(sign, watch.used, options)
      stop()
      clearInterval(timer)
    }
  }, [isOpen, minutes])
}
