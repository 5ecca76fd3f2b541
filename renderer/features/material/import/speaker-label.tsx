import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { IconButton } from '../../../ui/icon-button'
import { TextField } from '../../../ui/text-field'
import { mergedLabels, type Mend, type Voice } from './mend'

type SpeakerLabelProps = Readonly<{
  voice: Voice
  counts: Readonly<{ turns: number; words: number }>
  mend: Mend
  onRename: (label: string) => void
  onTakeBack: (label: string) => void
}>

/** A speaker as they shall stand, how much they say, and the spellings that were put into them. */
export function SpeakerLabel({ voice, counts, mend, onRename, onTakeBack }: SpeakerLabelProps) {
  const { material } = useMessages()
  const language = useLanguage()
  return (
    <span className="import-label">
      <TextField
        label={`${material.import.label}: ${voice.label}`}
        isLabelHidden
        value={voice.label}
        onChange={onRename}
        maxLength={300}
        isName
        error={voice.label.trim() === '' ? material.import.labelMissing : null}
      />
      <small>{material.import.facts(formatNumber(language, counts.turns), formatNumber(language, counts.words))}</small>
      {mergedLabels(mend, voice.id).map((label) => (
        <span key={label} className="merged-label">
          <span data-name>{material.mends.with(label)}</span>
          <IconButton icon="close" name={material.mends.takeBackOne(label)} isSmall onPress={() => onTakeBack(label)} />
        </span>
      ))}
    </span>
  )
}
