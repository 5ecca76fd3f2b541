import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'
import type { Cluster } from '../../../../core/contract/anonymise'
import { placeKey, placesOf, type AnyPlace } from '../review-order'

export type Seen = Readonly<{
  /** The list that holds the lines; a line has its place's key in `data-key`. */
  list: RefObject<HTMLDivElement | null>
  /** Those of the places that have not been on screen yet. */
  unseen: (places: readonly AnyPlace[]) => readonly AnyPlace[]
  /** Brings a place into view. */
  bring: (place: AnyPlace) => void
}>

/** Which places of a cluster have been on screen, whole, since the cluster was chosen. */
export function useSeen(cluster: Cluster | null): Seen {
  const key = cluster?.key ?? null
  const list = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState<Readonly<{ key: string | null; keys: ReadonlySet<string> }>>({
    key,
    keys: new Set(),
  })
  const lineKeys = cluster ? placesOf(cluster).map(placeKey).join() : ''
  const lines = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])]
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        const shown = entries.filter((it) => it.isIntersecting).map((it) => (it.target as HTMLElement).dataset['key']!)
        if (shown.length === 0) return
        setSeen((before) => ({ key, keys: new Set([...(before.key === key ? before.keys : []), ...shown]) }))
      },
      { threshold: 0.9 },
    )
    for (const line of lines()) watcher.observe(line)
    return () => watcher.disconnect()
    // Lines are made anew when what is decided elsewhere moves the places.
  }, [key, lineKeys])
  return {
    list,
    unseen: (places) => (seen.key === key ? places.filter((it) => !seen.keys.has(placeKey(it))) : places),
    bring: useCallback((place) => {
      lines()
        .find((it) => it.dataset['key'] === placeKey(place))
        ?.scrollIntoView({ block: 'start' })
    }, []),
  }
}
