import { create } from 'zustand'
import type { Fault } from '../../core/contract/fault'
import { faultWords } from '../messages/faults'
import { session } from './session'

export type StoredNotice = Readonly<{ id: number; tone: 'fault' | 'plain'; text: string }>

/** Messages that wait to be read. */
export const useNotices = create<Readonly<{ notices: readonly StoredNotice[] }>>(() => ({ notices: [] }))

let last = 0

/** As long as one reads at a glance, as «Angret.». */
const aGlance = 40

/** Says something in passing. A plain notice goes by itself, after four seconds or eight; a fault stays until it is closed. */
export function notify(text: string, tone: StoredNotice['tone'] = 'plain'): void {
  const id = ++last
  useNotices.setState(({ notices }) => ({
    notices: [...notices.filter((it) => it.text !== text), { id, tone, text }].slice(-4),
  }))
  if (tone === 'plain') setTimeout(() => closeNotice(id), text.length <= aGlance ? 4000 : 8000)
}

/** Says in words, in the language of the window, why something was not done. */
export function notifyFault(fault: Fault): void {
  if (fault.code !== 'app.cancelled') notify(faultWords(session().preferences.language, fault), 'fault')
}

export function closeNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((it) => it.id !== id) }))
}
