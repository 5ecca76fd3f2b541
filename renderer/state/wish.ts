import { useEffect } from 'react'
import { create } from 'zustand'
import { goTo, type Room } from './session'

/** What a room can be asked to do from elsewhere, as from the palette or the guide. */
export type Wish =
  | 'add-files'
  | 'write-document'
  | 'next-undecided'
  | 'approve-document'
  | 'new-code'
  | 'new-memo'
  | 'check-report'
  | 'check-finished'
  | 'write-report'

const useWishes = create<Readonly<{ wish: Wish | null }>>(() => ({ wish: null }))

/** Opens a room and asks it to do something there. */
export function wishIn(room: Room, wish: Wish): void {
  useWishes.setState({ wish })
  goTo(room)
}

/** Does what was asked for, once, as soon as the component that can do it is there. */
export function useWish(wish: Wish, grant: () => void): void {
  const isAsked = useWishes((it) => it.wish === wish)
  useEffect(() => {
    if (!isAsked) return
    useWishes.setState({ wish: null })
    grant()
  }, [isAsked, grant])
}
