import type { Attribution } from '../../../core/model/report-options'
import { useMessages } from '../../messages/use-messages'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { OwnChoiceField } from './own-choice'

type AttributionChoiceProps = Readonly<{ value: Attribution; onChange: (value: Attribution) => void }>

/** Who and where stand behind a quote. */
export function AttributionChoice({ value, onChange }: AttributionChoiceProps) {
  const { report } = useMessages()
  return (
    <>
      <Select
        label={report.attribution}
        value={value.who}
        options={(['pseudonym', 'word', 'none'] as const).map((id) => ({ id, text: report.whos[id] }))}
        onChange={(who) => onChange({ ...value, who })}
      />
      <Select
        label={report.place}
        value={value.place}
        options={(['kind', 'title', 'words', 'none'] as const).map((id) => ({ id, text: report.places[id] }))}
        onChange={(place) => onChange({ ...value, place })}
      />
      {value.place === 'words' ? (
        <OwnChoiceField of="attribution">
          <TextField
            label={report.placeWords}
            help={report.placeWordsHelp}
            value={value.words}
            maxLength={120}
            onChange={(words) => onChange({ ...value, words })}
          />
        </OwnChoiceField>
      ) : null}
    </>
  )
}
