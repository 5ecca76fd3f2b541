import { useEffect, useRef, useState } from 'react'
import type { Coder } from '../../../core/model/coder'
import { useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { Button } from '../../ui/button'
import { CoderFields, isInitials } from '../start/coder-fields'

/** Changes who codes from now on. */
export function CoderSettings({ coder, isDisabled }: Readonly<{ coder: Coder; isDisabled: boolean }>) {
  const { settings } = useMessages()
  const set = useCommand('coder.set')
  const [typed, setTyped] = useState({ name: coder.name, initials: coder.initials })
  const fields = useRef<HTMLFieldSetElement>(null)
  useEffect(() => setTyped({ name: coder.name, initials: coder.initials }), [coder.id, coder.name, coder.initials])
  async function change() {
    const reply = await set.run({ name: typed.name.trim(), initials: typed.initials.trim() })
    // The button is gone once it has done its work: the focus stays with what it was about.
    if (reply.ok) fields.current?.querySelector('input')?.focus()
  }
  const isSame = typed.name.trim() === coder.name && typed.initials.trim() === coder.initials
  return (
    <fieldset ref={fields} className="form form-group">
      <legend>{settings.coder}</legend>
      <CoderFields value={typed} onChange={setTyped} isAsked />
      <p className="field-help">{settings.coderHelp}</p>
      {isSame ? null : (
        <div>
          <Button
            isDisabled={isDisabled || !isInitials(typed.initials)}
            isBusy={set.isBusy}
            onPress={() => void change()}
          >
            {settings.coderSave}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
