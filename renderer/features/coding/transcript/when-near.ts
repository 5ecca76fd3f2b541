import { useEffect, type RefObject } from 'react'

const acts = new Map<Element, () => void>()
let watcher: IntersectionObserver | undefined

/** Acts once an element is less than two screens away; null: it is not watched. One watcher serves them all. */
export function useWhenNear(element: RefObject<HTMLElement | null>, act: (() => void) | null): void {
  useEffect(() => (act && element.current ? watch(element.current, act) : undefined), [element, act])
}

function watch(element: HTMLElement, act: () => void): () => void {
  watcher ??= new IntersectionObserver(
    (entries) => {
      for (const it of entries) if (it.isIntersecting) acts.get(it.target)?.()
    },
    { scrollMargin: '200% 0px' },
  )
  acts.set(element, act)
  watcher.observe(element)
  return () => {
    acts.delete(element)
    watcher?.unobserve(element)
  }
}
