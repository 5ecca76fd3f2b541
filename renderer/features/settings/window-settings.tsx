import { useMessages } from '../../messages/use-messages'
import { prefer } from '../../state/preferences'
import { useSession } from '../../state/session'
import { IconButton } from '../../ui/icon-button'
import { RadioGroup } from '../../ui/radio-group'
import { Select } from '../../ui/select'

const smallest = 14
const largest = 24

/** Language, colours and typeface of the window. */
export function WindowSettings() {
  const { settings, common } = useMessages()
  const preferences = useSession((it) => it.preferences)
  const version = useSession((it) => it.version)
  const size = preferences.transcriptSize
  return (
    <div className="settings">
      <Select
        label={settings.language}
        value={preferences.language}
        onChange={(language) => void prefer({ language })}
        options={(['nb', 'nn', 'en'] as const).map((id) => ({ id, text: common.language[id] }))}
      />
      <RadioGroup
        label={settings.theme}
        value={preferences.theme}
        onChange={(theme) => void prefer({ theme })}
        isRow
        options={(['system', 'light', 'dark', 'contrast'] as const).map((id) => ({ id, text: settings.themes[id] }))}
      />
      <RadioGroup
        label={settings.font}
        value={preferences.transcriptFont}
        onChange={(transcriptFont) => void prefer({ transcriptFont })}
        isRow
        options={(['serif', 'sans', 'legible'] as const).map((id) => ({ id, text: settings.fonts[id] }))}
      />
      <div className="field" role="group" aria-label={settings.size}>
        <span className="field-label">{settings.size}</span>
        <div className="settings-size">
          <IconButton
            icon="minus"
            name={settings.smaller}
            isDisabled={size <= smallest}
            onPress={() => void prefer({ transcriptSize: size - 1 })}
          />
          <output>{settings.points(size)}</output>
          <IconButton
            icon="add"
            name={settings.larger}
            isDisabled={size >= largest}
            onPress={() => void prefer({ transcriptSize: size + 1 })}
          />
        </div>
      </div>
      <p className="settings-sample">{settings.sample}</p>
      {version ? <p className="field-help">{settings.version(version)}</p> : null}
    </div>
  )
}
