import { useEffect } from 'react'
import type { Queue } from '../../../core/contract/anonymise'
import { setSession, useSession } from '../../state/session'
import { clusterAt, placeKey } from './review-order'

/** Takes up the place that another room has pointed at. */
export function useTarget(queue: Queue, show: (key: string, place: string) => void): void {
  const target = useSession((it) => it.target)
  useEffect(() => {
    if (!target) return
    const found = clusterAt(queue.clusters, target.document, target.span)
    setSession({ target: null })
    if (found) show(found.cluster.key, placeKey(found.place))
  })
}
