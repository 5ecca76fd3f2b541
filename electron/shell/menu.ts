import type { MenuItemConstructorOptions } from 'electron'
import type { MenuTexts } from '../host/language/texts'

const separator = { type: 'separator' } as const

/** The menu: what the system itself does. The app's own actions have their keys and buttons in the window. */
export function menuTemplate(texts: MenuTexts, platform: NodeJS.Platform): readonly MenuItemConstructorOptions[] {
  const quit: MenuItemConstructorOptions = { role: 'quit', label: texts.quit }
  return [
    ...(platform === 'darwin'
      ? [{ label: 'Fortrolig', submenu: [{ role: 'hide' as const, label: texts.hide }, separator, quit] }]
      : [{ label: texts.file, submenu: [quit] }]),
    {
      label: texts.edit,
      submenu: [
        { role: 'undo', label: texts.undo },
        { role: 'redo', label: texts.redo },
        separator,
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
      ],
    },
    {
      label: texts.view,
      submenu: [
        { role: 'resetZoom', label: texts.resetZoom },
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        separator,
        { role: 'togglefullscreen', label: texts.fullScreen },
      ],
    },
  ]
}
