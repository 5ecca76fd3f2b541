import { useEffect } from 'react'
import { copyText, forgetCopied, pasteOwn } from './copy'

/**
 * Text leaves the window by no side door: copying and dragging are cancelled unless the core releases the words.
 * Fields keep their own clipboard, because what is typed there is the user's.
 */
export function useGuards(): void {
  useEffect(() => {
    document.addEventListener('copy', guardCopy)
    document.addEventListener('cut', guardCopy)
    document.addEventListener('paste', guardPaste)
    document.addEventListener('dragstart', guardDrag)
    window.addEventListener('blur', forgetCopied)
    return () => {
      document.removeEventListener('copy', guardCopy)
      document.removeEventListener('cut', guardCopy)
      document.removeEventListener('paste', guardPaste)
      document.removeEventListener('dragstart', guardDrag)
      window.removeEventListener('blur', forgetCopied)
    }
  }, [])
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [data-copy=own]') !== null
}

function guardCopy(event: Event): void {
  if (isField(event.target)) return forgetCopied()
  event.preventDefault()
  void copyText()
}

function guardPaste(event: ClipboardEvent): void {
  if (isField(event.target) && pasteOwn()) event.preventDefault()
}

/** A row of a tree may be dragged: it carries an id. A selection, a link or a picture would carry words. */
function guardDrag(event: DragEvent): void {
  const isRow = event.target instanceof Element && event.target.closest('[draggable=true]') !== null
  if (!isRow) event.preventDefault()
}
