import { create } from 'zustand'
import type { CodeId } from '../../../core/model/ids'

/** What the room shows beside the text. */
type CodingRoomState = Readonly<{
  code: CodeId | null
  tab: 'excerpts' | 'definition'
}>

export const useCodingRoom = create<CodingRoomState>(() => ({ code: null, tab: 'excerpts' }))

/** Shows a code in the side panel. */
export function showCode(code: CodeId | null, tab?: CodingRoomState['tab']): void {
  useCodingRoom.setState(tab ? { code, tab } : { code })
}
