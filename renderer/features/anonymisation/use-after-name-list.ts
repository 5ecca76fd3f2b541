import { useCallback, useEffect, useRef } from 'react'
import { openPanel, usePanels } from '../../state/panels'
import { useSession } from '../../state/session'

/** Asks for the name list, and does the thing again once it is open. Closing the dialog drops it. */
export function useAfterNameList(): (again: () => void) => void {
  const waiting = useRef<(() => void) | null>(null)
  const nameList = useSession((it) => it.project?.nameList)
  const isAsking = usePanels((it) => it.open === 'name-list')
  useEffect(() => {
    const again = waiting.current
    if (isAsking || !again) return
    waiting.current = null
    if (nameList === 'open') again()
  }, [isAsking, nameList])
  return useCallback((again) => {
    waiting.current = again
    openPanel('name-list')
  }, [])
}

/** Whether a fault is mended by making or opening the name list. */
export function needsNameList(code: string): boolean {
  return code === 'name-list.none' || code === 'name-list.closed'
}
