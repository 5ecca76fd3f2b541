import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { releaseProject } from '../../state/session'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Dialog } from '../../ui/dialog'

type RecoveryCodeProps = Readonly<{ code: string; go?: string; onDone?: () => void }>

/** Shown once. It goes, and a new project opens, when the person says that the code is on paper. */
export function RecoveryCode({ code, go, onDone = releaseProject }: RecoveryCodeProps) {
  const { recovery } = useMessages().start
  const [isWritten, setWritten] = useState(false)
  return (
    <Dialog
      title={recovery.title}
      isOpen
      onClose={() => undefined}
      footer={
        <Button kind="primary" isDisabled={!isWritten} onPress={onDone}>
          {go ?? recovery.go}
        </Button>
      }
    >
      <p>{recovery.lead}</p>
      <p className="recovery-code" data-copy="own" aria-label={recovery.code} role="group">
        {code.split('-').map((group, index) => (
          <span key={index}>{index === 0 ? group : `-${group}`}</span>
        ))}
      </p>
      <ul className="advice">
        {recovery.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Checkbox isSelected={isWritten} onChange={setWritten} autoFocus>
        {recovery.confirm}
      </Checkbox>
    </Dialog>
  )
}
