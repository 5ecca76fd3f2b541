import { useEffect, type RefObject } from 'react'

const acts = new Map<Element, () => void>()
/** Those that have come near and are not in sight yet, the nearest last. */
let waiting: readonly Element[] = []
let frame = 0
let watcher: IntersectionObserver | undefined

/**
 * Acts once an element is less than two screens away; null: it is not watched. What is in sight acts at once, the rest one a
 * frame, the nearest first: no frame has to draw all that a jump brings near. One watcher serves them all.
 */
export function useWhenNear(element: RefObject<HTMLElement | null>, act: (() => void) | null): void {
  useEffect(() => (act && element.current ? watch(element.current, act) : undefined), [element, act])
}

function watch(element: HTMLElement, act: () => void): () => void {
  watcher ??= new IntersectionObserver(sort, { scrollMargin: '200% 0px' })
  acts.set(element, act)
  watcher.observe(element)
  return () => {
    acts.delete(element)
    watcher?.unobserve(element)
  }
}

function sort(entries: readonly IntersectionObserverEntry[]): void {
  const near = entries.filter((it) => it.isIntersecting).map((it) => ({ it: it.target, away: away(it) }))
  const seen = new Set(near.map(({ it }) => it))
  waiting = [
    ...waiting.filter((it) => !seen.has(it)),
    ...near
      .filter(({ away }) => away > 0)
      .sort((a, b) => b.away - a.away)
      .map(({ it }) => it),
  ]
  for (const { it, away } of near) if (away === 0) acts.get(it)?.()
  if (waiting.length > 0 && frame === 0) frame = requestAnimationFrame(next)
}

/** How far it is from the window, in pixels; 0 in sight. */
function away({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): number {
  return Math.max(0, -bottom, top - window.innerHeight)
}

function next(): void {
  const element = waiting.at(-1)
  waiting = waiting.slice(0, -1)
  frame = waiting.length > 0 ? requestAnimationFrame(next) : 0
  if (element) acts.get(element)?.()
}
