import { useMemo, useState } from 'react'
import { messagesNow } from '../../messages/use-messages'
import { runCommand } from '../../state/use-command'

/** What was done last, in words, and the way back from it. */
export type LastDone = Readonly<{
  said: string
  canUndo: boolean
  /** Something was done, and can be undone unless it says not. `backTo`: the cluster to show when it is undone. */
  say: (said: string, backTo: string | null, canUndo?: boolean) => void
  /** Something is to be known, and nothing was done. */
  tell: (said: string) => void
  /** Something else was done since. */
  forget: () => void
  undo: () => void
}>

type Done = Readonly<{ said: string; canUndo: boolean; backTo: string | null }>

const nothing: Done = { said: '', canUndo: false, backTo: null }

/** Remembers what was done last in the room. Undo goes back to the cluster it was done to. */
export function useLastDone(show: (key: string) => void): LastDone {
  const [done, setDone] = useState<Done>(nothing)
  return useMemo(
    () => ({
      said: done.said,
      canUndo: done.canUndo,
      say: (said, backTo, canUndo = true) => setDone({ said, canUndo, backTo }),
      tell: (said) => setDone((before) => ({ ...before, said })),
      forget: () => setDone(nothing),
      undo() {
        void runCommand('history.undo', {}).then((reply) => {
          if (!reply.ok) return
          setDone({ ...nothing, said: messagesNow().frame.undone })
          if (done.backTo !== null) show(done.backTo)
        })
      },
    }),
    [done, show],
  )
}
