import type { ProjectStatus } from '../../../core/contract/project'
import type { ReportOptions } from '../../../core/model/report-options'
import { useMessages } from '../../messages/use-messages'
import { Select } from '../../ui/select'
import { TextField } from '../../ui/text-field'
import { InformantChoices } from './informant-choices'
import { OwnChoiceField } from './own-choice'
import { PartList } from './part-list'
import { ProfileChoice } from './profile-choice'
import { QuoteChoices } from './quote-choices'
import { setReport } from './report-state'
import { TableChoices } from './table-choices'

type ReportChoicesProps = Readonly<{ project: ProjectStatus; options: ReportOptions }>

/** What goes into the report, in which order and form. */
export function ReportChoices({ project, options }: ReportChoicesProps) {
  const { common, report } = useMessages()
  function change(part: Partial<ReportOptions>) {
    setReport(project, { options: { ...options, ...part }, written: null })
  }
  const isIn = (part: string) => options.parts.some((it) => it.part === part && it.isIn)
  return (
    <div className="report-choices">
      <h2>{common.rooms.report}</h2>
      <ProfileChoice options={options} onChoose={change} isReadOnly={project.isReadOnly} />
      <OwnChoiceField of="report-title">
        <TextField
          label={report.title}
          help={report.titleHelp}
          value={options.title}
          onChange={(title) => change({ title })}
          maxLength={300}
          isName
        />
      </OwnChoiceField>
      <Select
        label={report.language}
        value={options.language}
        options={(['nb', 'nn', 'en'] as const).map((id) => ({ id, text: common.language[id] }))}
        onChange={(language) => change({ language })}
      />
      <PartList parts={options.parts} onChange={(parts) => change({ parts })} />
      {isIn('excerpts') ? <QuoteChoices options={options} onChange={change} /> : null}
      {isIn('informants') ? (
        <OwnChoiceField of="informants">
          <InformantChoices options={options} onChange={change} />
        </OwnChoiceField>
      ) : null}
      <TableChoices options={options} onChange={change} />
    </div>
  )
}
