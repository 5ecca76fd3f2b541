import type { ReportOptions } from '../../../core/model/report-options'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Callout } from '../../ui/callout'
import { PaperSheets } from './paper-sheets'
import { useSettled } from './use-settled'

/** The report as it will read on paper. */
export function PaperPreview({ options }: Readonly<{ options: ReportOptions }>) {
  const { common, report } = useMessages()
  const language = useLanguage()
  const { value, fault } = useQuery('report.preview', { options: useSettled(options) })
  if (fault)
    return (
      <div className="paper-ground">
        <Callout tone="refused" role="alert">
          {faultWords(language, fault)}
        </Callout>
      </div>
    )
  return (
    <div className="paper-ground" role="group" aria-label={report.preview} tabIndex={0}>
      <p className="paper-lead">{report.previewLead}</p>
      {value ? (
        <PaperSheets preview={value} language={options.language} />
      ) : (
        <p className="paper-lead">{common.loading}</p>
      )}
    </div>
  )
}
