import { language as languages } from '../../core/model/scalars'
import { prefer } from '../state/preferences'
import { session } from '../state/session'
import type { Action } from './action'

const smallest = 14
const largest = 24

function sizeBy(step: number): void {
  void prefer({ transcriptSize: session().preferences.transcriptSize + step })
}

/** What the window looks like: also in the settings, here for the palette. */
export const windowActions: readonly Action[] = [
  ...(['system', 'light', 'dark', 'contrast'] as const).map((theme): Action => ({
    id: `theme.${theme}`,
    label: (m) => m.frame.theme[theme],
    group: 'view',
    when: () => session().preferences.theme !== theme,
    run: () => void prefer({ theme }),
  })),
  ...languages.options.map((language): Action => ({
    id: `language.${language}`,
    label: (m) => m.frame.language[language],
    group: 'view',
    when: () => session().preferences.language !== language,
    run: () => void prefer({ language }),
  })),
  {
    id: 'text.larger',
    label: (m) => m.frame.larger,
    group: 'view',
    keys: 'alt++',
    when: () => session().preferences.transcriptSize < largest,
    run: () => sizeBy(1),
  },
  {
    id: 'text.smaller',
    label: (m) => m.frame.smaller,
    group: 'view',
    keys: 'alt+-',
    when: () => session().preferences.transcriptSize > smallest,
    run: () => sizeBy(-1),
  },
]
