import type { Language } from '../../../core/model/scalars'
import { en } from './en'
import { nb } from './nb'
import { nn } from './nn'

/** The labels of the window's menu. */
export type MenuTexts = Readonly<
  Record<
    | 'file'
    | 'edit'
    | 'view'
    | 'hide'
    | 'quit'
    | 'undo'
    | 'redo'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'resetZoom'
    | 'zoomIn'
    | 'zoomOut'
    | 'fullScreen',
    string
  >
>

/** What the hosts and the command line say themselves. A text that one language lacks does not compile. */
export type HostTexts = Readonly<{
  /** Which window was opened. */
  openedIn(window: string): string
  electronAbsent: string
  openAddress: string
  freshAddress: string
  windowTaken: string
  codeReused: string
  /** At the end, when the project's folder no longer answers. */
  folderGone: string
  ordinaryBrowser: string
  plainBrowserWarning: string
  openAnyway: string
  usage: string
  passphrase: string
  nameListPassphrase: string
  unknownProfile(name: string): string
  written(path: string): string
  /** The final check stopped a file. */
  refused(places: number): string
  /** A finished document was checked without the originals of what is approved. */
  checkedWithoutList: string
  menu: MenuTexts
}>

const texts: Readonly<Record<Language, HostTexts>> = { nb, nn, en }

export function hostTexts(language: Language): HostTexts {
  return texts[language]
}
