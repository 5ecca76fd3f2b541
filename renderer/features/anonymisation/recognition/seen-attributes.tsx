import { useMessages } from '../../../messages/use-messages'
import { Checkbox } from '../../../ui/checkbox'

type SeenProps = Readonly<{
  label: string
  help: string
  attributes: readonly string[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}>

/** A few attributes to tick, in the order in which they stand. */
export function AttributeChoice({ label, help, attributes, chosen, onChange }: SeenProps) {
  return (
    <fieldset className="recognise-attributes">
      <legend>{label}</legend>
      <p className="recognise-help">{help}</p>
      <div className="recognise-ticks">
        {attributes.map((name) => (
          <Checkbox
            key={name}
            isSelected={chosen.includes(name)}
            onChange={(isSeen) => onChange(attributes.filter((it) => (it === name ? isSeen : chosen.includes(it))))}
          >
            {name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}

/** The attributes that the reader of the cards gets to see, folded away until somebody asks. */
export function SeenAttributes(props: Omit<SeenProps, 'label' | 'help'>) {
  const { recognition } = useMessages()
  const { seen } = recognition
  return (
    <details className="recognise-seen">
      <summary>
        {seen.label} <span className="recognise-soft">{seen.some(props.chosen.length, props.attributes.length)}</span>
      </summary>
      <AttributeChoice label={seen.label} help={seen.help} {...props} />
    </details>
  )
}
