import type { DocumentId } from '../../../core/model/ids'
import type { Span } from '../../../core/model/scalars'
import { api } from '../../api/client'
import { messagesNow } from '../../messages/use-messages'
import { notify } from '../../state/notices'

/** The app's own clipboard: it works always and never leaves the window. */
let ownClipboard: string | null = null

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
  ownClipboard = words
  const passage = selectedPassage()
  const reply = passage ? await api('clipboard.release', passage) : null
  if (reply?.ok) {
    await navigator.clipboard.writeText(reply.value.text)
    notify(messagesNow().frame.copied)
  } else {
    notify(messagesNow().frame.copyRefused)
  }
}

/** Something else was copied, here in a field or in another window: that is what a paste means from now on. */
export function forgetCopied(): void {
  ownClipboard = null
}

/** Puts the app's own clipboard into the field that has the focus. False: it is empty, and the system's is meant. */
export function pasteOwn(): boolean {
  // No other way writes into a field as if it were typed, so that undo in the field and its form hear of it.
  return ownClipboard !== null && document.execCommand('insertText', false, ownClipboard)
}
