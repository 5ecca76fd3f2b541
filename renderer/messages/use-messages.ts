import type { Language } from '../../core/model/scalars'
import { session, useSession } from '../state/session'
import { catalogue, type Messages } from './messages'

/** The texts of the window, in its language. */
export function useMessages(): Messages {
  return catalogue[useSession((it) => it.preferences.language)]
}

/** The same outside a component. */
export function messagesNow(): Messages {
  return catalogue[session().preferences.language]
}

export function useLanguage(): Language {
  return useSession((it) => it.preferences.language)
}
