import type { ProjectStatus } from '../../../core/contract/project'
import type { ReportOptions } from '../../../core/model/report-options'
import { useMessages } from '../../messages/use-messages'
import { Select } from '../../ui/select'
import { Switch } from '../../ui/switch'
import { TextField } from '../../ui/text-field'
import { setReport } from './report-state'

type ReportChoicesProps = Readonly<{ project: ProjectStatus; options: ReportOptions }>

const parts = ['codebook', 'excerpts', 'frequency'] as const
const attributions = ['participant-and-document', 'participant', 'none'] as const

/** What goes into the report. */
export function ReportChoices({ project, options }: ReportChoicesProps) {
  const { common, report } = useMessages()
  function change(part: Partial<ReportOptions>) {
    setReport(project, { options: { ...options, ...part }, written: null })
  }
  return (
    <div className="report-choices">
      <h2>{common.rooms.report}</h2>
      <TextField
        label={report.title}
        help={report.titleHelp}
        value={options.title}
        onChange={(title) => change({ title })}
        maxLength={300}
        isName
      />
      <Select
        label={report.language}
        value={options.language}
        options={(['nb', 'nn', 'en'] as const).map((id) => ({ id, text: common.language[id] }))}
        onChange={(language) => change({ language })}
      />
      <fieldset>
        <legend className="field-label">{report.content}</legend>
        {parts.map((part) => (
          <Switch
            key={part}
            isSelected={options.parts[part]}
            detail={report.partHelp[part]}
            onChange={(isIn) => change({ parts: { ...options.parts, [part]: isIn } })}
          >
            {report.parts[part]}
          </Switch>
        ))}
      </fieldset>
      <Select
        label={report.attribution}
        value={options.attribution}
        isDisabled={!options.parts.excerpts}
        options={attributions.map((id) => ({ id, text: report.attributions[id] }))}
        onChange={(attribution) => change({ attribution })}
      />
    </div>
  )
}
