import type { Language } from '../../../core/model/scalars'
import { catalogue } from '../../messages/messages'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { prefer } from '../../state/preferences'

const languages: readonly Language[] = ['nb', 'nn', 'en']

/** The language of the window, each named in itself. */
export function LanguageChoice() {
  const { start } = useMessages()
  const chosen = useLanguage()
  return (
    <div className="language-choice" role="group" aria-label={start.language}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === chosen}
          onClick={() => void prefer({ language })}
        >
          {catalogue[language].common.languageName}
        </button>
      ))}
    </div>
  )
}
