import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { closePanel } from '../../state/panels'
import { useCommand } from '../../state/use-command'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { ConfirmDialog } from '../../ui/confirm-dialog'

/** Puts the sample study back as it was. */
export function SampleBack() {
  const { settings, common } = useMessages()
  const open = useCommand('project.openSample')
  const [isAsking, setAsking] = useState(false)
  const words = settings.sampleBack
  return (
    <Callout>
      <p>{words.lead}</p>
      <div className="settings-action">
        <Button icon="restore" onPress={() => setAsking(true)}>
          {words.title}
        </Button>
      </div>
      <ConfirmDialog
        title={words.title}
        isOpen={isAsking}
        isDanger
        confirm={words.submit}
        cancel={common.cancel}
        isBusy={open.isBusy}
        onCancel={() => setAsking(false)}
        onConfirm={() => void open.run({ fresh: true }).then((reply) => reply.ok && closePanel())}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </Callout>
  )
}
