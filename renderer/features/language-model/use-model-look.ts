import { useCallback, useRef, useState } from 'react'
import type { Output } from '../../../core/contract/contract'
import type { Fault } from '../../../core/contract/fault'
import { api } from '../../api/client'

type Look = Output<'nameModel.look'>

/** A look at the model in a folder: it is read and tried, and nothing is kept. */
export type ModelLooking = Readonly<{
  look: Look | null
  fault: Fault | null
  isBusy: boolean
  run: (folder: string) => void
  clear: () => void
}>

const nothing = { look: null, fault: null, isBusy: false }

export function useModelLook(): ModelLooking {
  const [is, set] = useState<Pick<ModelLooking, 'look' | 'fault' | 'isBusy'>>(nothing)
  const turn = useRef(0)
  const run = useCallback((folder: string) => {
    const mine = (turn.current += 1)
    set({ ...nothing, isBusy: true })
    void api('nameModel.look', { folder }).then((reply) => {
      // Another folder was chosen since, or this one was let go of.
      if (turn.current !== mine) return
      set(reply.ok ? { ...nothing, look: reply.value } : { ...nothing, fault: reply.fault })
    })
  }, [])
  const clear = useCallback(() => {
    turn.current += 1
    set(nothing)
  }, [])
  return { ...is, run, clear }
}
