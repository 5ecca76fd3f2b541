import type { InformantColumn, ReportOptions } from '../../../core/model/report-options'
import { useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { Select } from '../../ui/select'
import { Switch } from '../../ui/switch'
import { TextField } from '../../ui/text-field'

type ChoicesProps = Readonly<{ options: ReportOptions; onChange: (part: Partial<ReportOptions>) => void }>

/** The attributes that the informant table shows, and how each is made coarser. */
export function InformantChoices({ options, onChange }: ChoicesProps) {
  const { report } = useMessages()
  const people = useQuery('participant.list', {}).value ?? []
  const { columns } = options.informants
  const names = [...new Set(people.flatMap((it) => Object.keys(it.attributes)))]
  const put = (next: readonly InformantColumn[]) => onChange({ informants: { columns: next } })
  if (names.length === 0) return null
  return (
    <fieldset className="choice-group">
      <legend className="field-label">{report.informantColumns}</legend>
      {names.map((attribute) => {
        const column = columns.find((it) => it.attribute === attribute)
        const values = [...new Set(people.flatMap((it) => it.attributes[attribute] ?? []))]
        return (
          <div key={attribute} className="choice-group">
            <Switch
              isSelected={column !== undefined}
              isDisabled={column === undefined && columns.length >= 8}
              onChange={(isIn) =>
                put(
                  isIn
                    ? [...columns, { attribute, heading: '', coarser: firstForm(values), words: {} }]
                    : columns.filter((it) => it !== column),
                )
              }
            >
              {attribute}
            </Switch>
            {column ? (
              <ColumnForm
                column={column}
                values={values}
                onChange={(next) => put(columns.map((it) => (it === column ? next : it)))}
              />
            ) : null}
          </div>
        )
      })}
    </fieldset>
  )
}

/** Numbers are proposed as bands, so that nobody's age stands there. */
function firstForm(values: readonly string[]): InformantColumn['coarser'] {
  return values.length > 0 && values.every((it) => /^\d/u.test(it.trim())) ? 'bands' : 'as-is'
}

type ColumnFormProps = Readonly<{
  column: InformantColumn
  values: readonly string[]
  onChange: (column: InformantColumn) => void
}>

function ColumnForm({ column, values, onChange }: ColumnFormProps) {
  const { report } = useMessages()
  return (
    <>
      <Select
        label={report.coarser}
        value={column.coarser}
        options={(['as-is', 'bands', 'words'] as const).map((id) => ({ id, text: report.coarserForms[id] }))}
        onChange={(coarser) => onChange({ ...column, coarser })}
      />
      {column.coarser === 'words'
        ? values.map((value) => (
            <TextField
              key={value}
              label={report.insteadOf(value)}
              value={column.words[value] ?? ''}
              maxLength={200}
              isName
              onChange={(text) => onChange({ ...column, words: { ...column.words, [value]: text } })}
            />
          ))
        : null}
    </>
  )
}
