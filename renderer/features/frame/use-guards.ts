import { useEffect } from 'react'
import { copyText } from './copy'

/**
 * Text leaves the window by no side door: copying and dragging are cancelled unless the core releases the words.
 * Fields keep their own clipboard, because what is typed there is the user's.
 */
export function useGuards(): void {
  useEffect(() => {
    document.addEventListener('copy', guardCopy)
    document.addEventListener('cut', guardCopy)
    document.addEventListener('dragstart', guardDrag)
    return () => {
      document.removeEventListener('copy', guardCopy)
      document.removeEventListener('cut', guardCopy)
      document.removeEventListener('dragstart', guardDrag)
    }
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [data-copy=own]') !== null
}

function guardCopy(event: Event): void {
  if (isField(event.target)) return
  event.preventDefault()
  void copyText()
}

/** A row of a tree may be dragged: it carries an id. A selection, a link or a picture would carry words. */
function guardDrag(event: DragEvent): void {
  const isRow = event.target instanceof Element && event.target.closest('[draggable=true]') !== null
  if (!isRow) event.preventDefault()
}
