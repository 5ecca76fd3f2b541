import { useEffect } from 'react'
import { actionFor, combinationOf, hasOwnUndo, isWriting } from './keys'
import { allActions } from './registry'

/** Lets the keyboard do the actions. Fields keep their keys, and so does an open dialog, but for Ctrl and Cmd. */
export function useShortcuts(): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return
      const combination = combinationOf(event)
      const isInField = isWriting(event.target)
      const isOver = document.querySelector('[role=dialog], [role=alertdialog], [role=menu]') !== null
      if ((isInField || isOver) && !combination.startsWith('mod+')) return
      // A field has an undo of its own.
      if (hasOwnUndo(event.target) && ['mod+z', 'mod+shift+z', 'mod+y'].includes(combination)) return
      const action = actionFor(allActions(), combination)
      if (!action) return
      event.preventDefault()
      action.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
