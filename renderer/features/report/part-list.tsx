import type { ReportOptions } from '../../../core/model/report-options'
import { useMessages } from '../../messages/use-messages'
import { OrderList } from '../../ui/order-list'
import { Switch } from '../../ui/switch'

type Parts = ReportOptions['parts']

/** The parts with a switch each, in the order in which they are printed. */
export function PartList({ parts, onChange }: Readonly<{ parts: Parts; onChange: (parts: Parts) => void }>) {
  const { report } = useMessages()
  const isIn = new Map(parts.map((it) => [it.part, it.isIn]))
  return (
    <fieldset>
      <legend className="field-label">{report.content}</legend>
      <p className="final-lead">{report.orderHelp}</p>
      <OrderList
        label={report.content}
        ids={parts.map((it) => it.part)}
        textOf={(part) => report.parts[part]}
        dragName={report.movePart}
        onOrder={(ids) => onChange(ids.map((part) => ({ part, isIn: isIn.get(part) ?? false })))}
        renderItem={(part) => (
          <Switch
            isSelected={isIn.get(part) ?? false}
            onChange={(now) => onChange(parts.map((it) => (it.part === part ? { part, isIn: now } : it)))}
          >
            {report.parts[part]}
          </Switch>
        )}
      />
    </fieldset>
  )
}
