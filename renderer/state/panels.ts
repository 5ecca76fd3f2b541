import { create } from 'zustand'

/** What lies over the rooms: one at a time. */
export type Panel = 'palette' | 'shortcuts' | 'settings' | 'name-list' | 'help' | 'copies' | 'log'

export const usePanels = create<Readonly<{ open: Panel | null }>>(() => ({ open: null }))

export function openPanel(panel: Panel): void {
  usePanels.setState({ open: panel })
}

export function closePanel(): void {
  usePanels.setState({ open: null })
}
