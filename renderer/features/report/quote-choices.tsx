import type { Attribution, ReportOptions } from '../../../core/model/report-options'
import { useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Select } from '../../ui/select'
import { Switch } from '../../ui/switch'
import { AttributionChoice } from './attribution-choice'

type ChoicesProps = Readonly<{ options: ReportOptions; onChange: (part: Partial<ReportOptions>) => void }>

const counts = ['all', '1', '2', '3', '5', '10'] as const

/** How passages are printed, how many of them, and who stands behind. */
export function QuoteChoices({ options, onChange }: ChoicesProps) {
  const { report } = useMessages()
  const { quotes } = options
  const change = (part: Partial<typeof quotes>) => onChange({ quotes: { ...quotes, ...part } })
  return (
    <fieldset className="choice-group">
      <legend className="field-label">{report.quotes}</legend>
      <Select
        label={report.quoteForm}
        value={quotes.form}
        options={(['dash', 'block', 'inline'] as const).map((id) => ({ id, text: report.quoteForms[id] }))}
        onChange={(form) => change({ form })}
      />
      <Select
        label={report.perCode}
        value={counts.find((it) => it === String(quotes.perCode)) ?? 'all'}
        options={counts.map((id) => ({ id, text: id === 'all' ? report.allExcerpts : report.firstExcerpts(id) }))}
        onChange={(id) => change({ perCode: id === 'all' ? null : Number(id) })}
      />
      <Select
        label={report.attributionAt}
        value={quotes.attributionAt}
        options={(['after', 'lead-in'] as const).map((id) => ({ id, text: report.attributionsAt[id] }))}
        onChange={(attributionAt) => change({ attributionAt })}
      />
      <AttributionChoice value={quotes.attribution} onChange={(attribution) => change({ attribution })} />
      <OwnAttributions
        value={quotes.attributionOf}
        first={quotes.attribution}
        onChange={(attributionOf) => change({ attributionOf })}
      />
      <Switch isSelected={quotes.withNumbers} onChange={(withNumbers) => change({ withNumbers })}>
        {report.withNumbers}
      </Switch>
      <Switch isSelected={quotes.withStance} onChange={(withStance) => change({ withStance })}>
        {report.withStance}
      </Switch>
    </fieldset>
  )
}

type Own = ReportOptions['quotes']['attributionOf']

/** Documents whose quotes are attributed otherwise, as a focus group that is only called informants. */
function OwnAttributions({
  value,
  first,
  onChange,
}: Readonly<{ value: Own; first: Attribution; onChange: (own: Own) => void }>) {
  const { report } = useMessages()
  const documents = useQuery('document.list', {}).value ?? []
  const quoted = documents.filter((it) => it.codings > 0)
  if (quoted.length < 2) return null
  return (
    <details className="own-attributions">
      <summary>{report.ownAttributions}</summary>
      {quoted.map(({ document: { id, title } }) => {
        const own = value[id]
        return (
          <div key={id} className="choice-group">
            <Switch
              isSelected={own !== undefined}
              onChange={(isOwn) => {
                const others = Object.fromEntries(Object.entries(value).filter(([of]) => of !== id))
                onChange(isOwn ? { ...others, [id]: first } : others)
              }}
            >
              <span data-name>{title}</span>
            </Switch>
            {own ? <AttributionChoice value={own} onChange={(it) => onChange({ ...value, [id]: it })} /> : null}
          </div>
        )
      })}
    </details>
  )
}
