import { useState } from 'react'

/** The last answer that there was, while a newer one is on its way: what is on screen stays where it is. */
export function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}
