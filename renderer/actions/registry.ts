import { useEffect } from 'react'
import { create } from 'zustand'
import type { Action } from './action'
import { globalActions } from './global-actions'

/** Actions that rooms have brought along while they are open, newest last. */
const useRoomActions = create<Readonly<{ sets: readonly (readonly Action[])[] }>>(() => ({ sets: [] }))

/** Brings a room's own actions: keys and palette know them for as long as the component is there. Memoise the list. */
export function useActions(actions: readonly Action[]): void {
  useEffect(() => {
    useRoomActions.setState(({ sets }) => ({ sets: [...sets, actions] }))
    return () => useRoomActions.setState(({ sets }) => ({ sets: sets.filter((it) => it !== actions) }))
  }, [actions])
}

/** Every action that there is at the moment. */
export function allActions(): readonly Action[] {
  return [...globalActions, ...useRoomActions.getState().sets.flat()]
}
