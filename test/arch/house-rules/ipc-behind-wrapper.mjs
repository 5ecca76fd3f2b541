const wrappers = /electron\/shell\/(ipc|preload)\.ts$/u
const guarded = new Set(['ipcMain', 'ipcRenderer'])

/** Only the wrapper and the preload script touch the channel between window and host. */
export const ipcBehindWrapper = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { direct: 'Go through electron/shell/ipc.ts.' },
  },
  create(context) {
    if (wrappers.test(context.filename.replaceAll('\\', '/'))) return {}
    return {
      ImportSpecifier(node) {
        if (node.parent.source.value === 'electron' && guarded.has(node.imported.name))
          context.report({ node, messageId: 'direct' })
      },
    }
  },
}
