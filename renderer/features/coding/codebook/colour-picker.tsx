import type { Code } from '../../../../core/model/code'
import { useMessages } from '../../../messages/use-messages'
import { runCommand } from '../../../state/use-command'
import { Swatch } from '../swatch'

/** The twelve colours, one of them the code's. */
export function ColourPicker({ code }: Readonly<{ code: Code }>) {
  const { detail, colours } = useMessages().coding
  return (
    <fieldset className="code-colours">
      <legend className="field-label">{detail.colour}</legend>
      {colours.map((name, colour) => (
        <label key={name} className="code-colour" title={name}>
          <input
            type="radio"
            name={`colour ${code.id}`}
            className="visually-hidden"
            checked={code.colour === colour}
            onChange={() => void runCommand('codebook.update', { code: code.id, colour })}
            aria-label={name}
          />
          <Swatch name={code.name} colour={colour} />
        </label>
      ))}
    </fieldset>
  )
}
