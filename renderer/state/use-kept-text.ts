import { useCallback, useEffect, useRef, useState } from 'react'

const PAUSE_MS = 1500

/** What keeps the fields that are on the page. */
const keepers = new Set<() => void>()

/** Keeps at once whatever is being written, before the window closes the project. */
export function keepAllNow(): void {
  for (const keep of keepers) keep()
}

/** Text that is written in a field. Nothing is to be saved: it is kept when the writing pauses or ends. */
export function useKeptText(
  kept: string,
  keep: (text: string) => void,
): Readonly<{ text: string; setText: (text: string) => void; keepNow: () => void }> {
  const [text, setText] = useState(kept)
  const written = useRef({ text, kept, keep })
  written.current = { text, kept, keep }
  // Undo, or another window, may have changed it under us.
  useEffect(() => setText(kept), [kept])
  const keepNow = useCallback(() => {
    const now = written.current
    if (now.text !== now.kept) now.keep(now.text)
    written.current = { ...now, kept: now.text }
  }, [])
  useEffect(() => {
    if (text === kept) return undefined
    const timer = setTimeout(keepNow, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, kept, keepNow])
  useEffect(() => {
    keepers.add(keepNow)
    return () => {
      keepers.delete(keepNow)
      keepNow()
    }
  }, [keepNow])
  return { text, setText, keepNow }
}
