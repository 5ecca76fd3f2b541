import type { Handlers } from '../handler'
import { confirmImport } from './confirm-import'
import { previewFile, rereadPreview } from './import-preview'
import { joinChat } from './join-chat'
import { replaceDocument } from './replace-document'
import { documentSummary } from './summary'

/** Files in: a preview first, then one command. */
export const importHandlers: Handlers<
  'import.preview' | 'import.reread' | 'import.confirm' | 'import.replace' | 'import.join' | 'import.discard'
> = {
  'import.preview': (app, input) => previewFile(app, input.source),

  'import.reread': (app, input) => rereadPreview(app, input.preview, input.answers),

  async 'import.confirm'(app, input) {
    const id = await confirmImport(app, input)
    return documentSummary(app, id, { isCounted: input.isOneOfMany !== true })
  },

  'import.replace': (app, input) => replaceDocument(app, input),

  async 'import.join'(app, input) {
    const id = await joinChat(app, input)
    return documentSummary(app, id)
  },

  'import.discard'(app, input) {
    app.previews.delete(input.preview)
    return {}
  },
}
