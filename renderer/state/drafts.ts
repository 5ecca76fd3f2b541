import { useEffect, useRef, useState } from 'react'

/** What a field or a room holds that is kept nowhere yet, as text; null: nothing. */
type Source = () => string | null

const sources = new Map<string, Source>()
const restorers = new Map<string, (text: string) => void>()
/** What came back after a lock and has not been taken up by its field. */
const waiting = new Map<string, string>()

/** All that would be lost if the page were loaded anew now, by field. */
export function draftsNow(): Readonly<Record<string, string>> {
  const written = [...sources].flatMap(([key, read]) => {
    const text = read()
    return text === null ? [] : [[key, text] as const]
  })
  return Object.fromEntries([...waiting, ...written])
}

/** Takes up what was being written when the project was locked: rooms at once, fields when they are shown. True: some wait. */
export function takeUpDrafts(drafts: Readonly<Record<string, string>>): boolean {
  waiting.clear()
  for (const [key, text] of Object.entries(drafts)) {
    const restore = restorers.get(key)
    if (restore) restore(text)
    else waiting.set(key, text)
  }
  return waiting.size > 0
}

/** Forgets what no field has taken up: it may hold what has just been removed for good. */
export function forgetDrafts(): void {
  waiting.clear()
}

/** Whether something waits to be written on, so that a dialog can open where it was. */
export function isDraftWaiting(key: string): boolean {
  return waiting.has(key)
}

/** Keeps what a room holds in memory over a lock. `read` null: there is nothing. What is restored was read in the same run. */
export function keepOverLock<T>(key: string, read: () => T | null, restore: (value: T) => void): void {
  sources.set(key, () => {
    const value = read()
    return value === null ? null : JSON.stringify(value)
  })
  restorers.set(key, (text) => restore(JSON.parse(text) as T))
}

/**
 * State that a field or a form is written in, as `useState`, that is still there after a lock. The key names the field and
 * the record that it is about. It is forgotten when the field is left, by sending or by cancelling.
 */
export function useDraft<T>(key: string, initial: T | (() => T)): readonly [T, (value: T) => void] {
  const [first] = useState(initial)
  const [value, setValue] = useState<T>(() => {
    const text = waiting.get(key)
    return text === undefined ? first : (JSON.parse(text) as T)
  })
  const now = useRef(value)
  now.current = value
  useEffect(() => {
    waiting.delete(key)
    sources.set(key, () => (now.current === first ? null : JSON.stringify(now.current)))
    return () => void sources.delete(key)
  }, [key, first])
  return [value, setValue]
}
