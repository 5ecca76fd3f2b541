import { create } from 'zustand'
import type { CodeId } from '../../../../core/model/ids'

const KEPT = 12

/** The codes last used in this window, newest first. */
export const useRecentCodes = create<Readonly<{ recent: readonly CodeId[] }>>(() => ({ recent: [] }))

export function rememberCode(code: CodeId): void {
  useRecentCodes.setState(({ recent }) => ({ recent: [code, ...recent.filter((it) => it !== code)].slice(0, KEPT) }))
}
