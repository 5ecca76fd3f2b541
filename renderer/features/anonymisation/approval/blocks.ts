import type { ApprovalState } from '../../../../core/contract/anonymise'

/** What stands between a document and its approval. */
export type Blocks = Readonly<{
  /** Clusters that wait in it. */
  open: number
  /** Words that were kept and are to be looked at once more. */
  kept: number
  /** Turns that nobody has read. */
  unread: number
  /** Reading is the only way: the user's word for it is not enough. */
  mustRead: boolean
}>

export function blocksOf({ open, kept, turns, turnsRead, mustRead }: ApprovalState): Blocks {
  return { open, kept, unread: Math.max(0, turns - turnsRead), mustRead }
}

/** Whether it can be approved; `isWaived`: the user says where it was read, without having read it here. */
export function canApprove({ open, kept, unread, mustRead }: Blocks, isWaived: boolean): boolean {
  return open === 0 && kept === 0 && (unread === 0 || (isWaived && !mustRead))
}
