import type { ReportOptions } from '../../../core/model/report-options'
import { useMessages } from '../../messages/use-messages'
import { Select } from '../../ui/select'
import { Switch } from '../../ui/switch'
import { TextField } from '../../ui/text-field'
import { OwnChoiceField } from './own-choice'

type ChoicesProps = Readonly<{ options: ReportOptions; onChange: (part: Partial<ReportOptions>) => void }>

const chapters = ['none', ...Array.from({ length: 12 }, (_, index) => String(index + 1))]

/** How tables are numbered, and what they hold beside counts. */
export function TableChoices({ options, onChange }: ChoicesProps) {
  const { report } = useMessages()
  const { tables, chapter } = options
  return (
    <fieldset className="choice-group">
      <legend className="field-label">{report.tables}</legend>
      <Select
        label={report.caption}
        value={tables.caption}
        options={(['point', 'colon'] as const).map((id) => ({ id, text: report.captions[id] }))}
        onChange={(caption) => onChange({ tables: { ...tables, caption } })}
      />
      <Select
        label={report.chapterNumber}
        value={chapter.number === null ? 'none' : String(chapter.number)}
        options={chapters.map((id) => ({ id, text: id === 'none' ? report.noChapter : id }))}
        onChange={(id) => onChange({ chapter: { ...chapter, number: id === 'none' ? null : Number(id) } })}
      />
      <OwnChoiceField of="chapter">
        <TextField
          label={report.chapterTitle}
          value={chapter.title}
          maxLength={200}
          onChange={(title) => onChange({ chapter: { ...chapter, title } })}
        />
      </OwnChoiceField>
      <Switch
        isSelected={tables.withBands}
        detail={report.bandsHelp}
        onChange={(withBands) => onChange({ tables: { ...tables, withBands } })}
      >
        {report.withBands}
      </Switch>
      <Switch
        isSelected={tables.withPercent}
        detail={report.percentHelp}
        onChange={(withPercent) => onChange({ tables: { ...tables, withPercent } })}
      >
        {report.withPercent}
      </Switch>
    </fieldset>
  )
}
