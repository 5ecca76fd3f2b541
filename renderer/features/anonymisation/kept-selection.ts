import { useEffect } from 'react'
import { keepOverLock } from '../../state/drafts'
import type { Selection } from './selection'

type Stored = Omit<Selection, 'picked'> & Readonly<{ picked: readonly string[] }>

let current: Selection | null = null

keepOverLock<Stored>(
  'review',
  () => (current?.draft ? { ...current, picked: [...current.picked] } : null),
  (stored) => (current = { ...stored, picked: new Set(stored.picked) }),
)

/** What was chosen and typed in the queue when the project was locked; null: nothing. */
export function keptSelection(): Selection | null {
  return current
}

/** Keeps what is chosen and typed in the queue over a lock, as long as the room is shown. */
export function useKeptSelection(chosen: Selection | null): void {
  useEffect(() => {
    current = chosen
  }, [chosen])
  useEffect(
    () => () => {
      current = null
    },
    [],
  )
}
