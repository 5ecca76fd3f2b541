import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { preferences as preferencesSchema } from '../../core/contract/app'
import type { Language } from '../../core/model/scalars'
import type { PreferenceStore, Preferences } from '../../core/service/ports'
import { writeAtomically } from './store/atomic-write'
import { asFaults } from './store/disk-fault'
import { nodeFileSystem } from './store/file-system'

function defaults(language: Language): Preferences {
  return { language, theme: 'system', transcriptFont: 'serif', transcriptSize: 17, lockAfterMinutes: 15 }
}

/** Language and looks, in `preferences.json`. A file that cannot be understood counts as none. */
export function createPreferences(appData: string, language: Language): PreferenceStore {
  const path = join(appData, 'preferences.json')
  return {
    async read() {
      try {
        const stored = preferencesSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
        return stored.success ? stored.data : defaults(language)
      } catch {
        return defaults(language)
      }
    },
    write: (preferences) =>
      asFaults(async () => {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await writeAtomically(nodeFileSystem(), path, new TextEncoder().encode(`${JSON.stringify(preferences)}\n`))
      }),
  }
}
