import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Icon, type IconName } from '../../../ui/icon'
import type { ImportOutcome } from './use-import'

const icons: Readonly<Record<ImportOutcome['what'], IconName>> = {
  added: 'check',
  skipped: 'minus',
  failed: 'warning',
}

/** What became of each of several files, and why some are not there. */
export function ImportSummary({
  outcomes,
  onClose,
}: Readonly<{ outcomes: readonly ImportOutcome[]; onClose: () => void }>) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const words = material.summary
  const count = (what: ImportOutcome['what']) => outcomes.filter((it) => it.what === what).length
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      closeName={common.close}
      footer={
        <Button kind="primary" onPress={onClose} autoFocus>
          {common.ok}
        </Button>
      }
    >
      <p>{words.counts(count('added'), outcomes.length)}</p>
      <ul className="import-outcomes">
        {outcomes.map((outcome, index) => (
          <li key={index} data-what={outcome.what}>
            <Icon name={icons[outcome.what]} />
            <span>
              <span data-name>{outcome.what === 'added' ? outcome.title : outcome.name}</span>
              <small>{outcome.what === 'failed' ? faultWords(language, outcome.fault) : words[outcome.what]}</small>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
