import { create } from 'zustand'
import type { DocumentId } from '../../../core/model/ids'
import type { Span } from '../../../core/model/scalars'
import { api } from '../../api/client'
import { messagesNow } from '../../messages/use-messages'
import { notify } from '../../state/notices'

/** The app's own clipboard: it works always and never leaves the window. */
export const useOwnClipboard = create<Readonly<{ text: string | null }>>(() => ({ text: null }))

export type SelectedPassage = Readonly<{ document: DocumentId; span: Span }>

let selectedPassage: () => SelectedPassage | null = () => null

/** A room that shows a document says how its selection is read as a passage. Gives the way to stop. */
export function provideSelection(read: () => SelectedPassage | null): () => void {
  selectedPassage = read
  return () => {
    if (selectedPassage === read) selectedPassage = () => null
  }
}

/** Keeps the selected words in the app, and gives them to the system's clipboard where the core releases them. */
export async function copyText(): Promise<void> {
  const words = document.getSelection()?.toString() ?? ''
  if (words === '') return
  useOwnClipboard.setState({ text: words })
  const passage = selectedPassage()
  const reply = passage ? await api('clipboard.release', passage) : null
  if (reply?.ok) {
    await navigator.clipboard.writeText(reply.value.text)
    notify(messagesNow().frame.copied)
  } else {
    notify(messagesNow().frame.copyRefused)
  }
}
