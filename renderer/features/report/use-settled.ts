import { useEffect, useState } from 'react'

const pause = 350

/** A value once it has stood still for a moment, so that typing does not ask at every letter. */
export function useSettled<T>(value: T): T {
  const written = JSON.stringify(value)
  const [settled, setSettled] = useState(written)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), pause)
    return () => clearTimeout(timer)
  }, [written])
  return JSON.parse(settled) as T
}
