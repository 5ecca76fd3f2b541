import { faultWords } from '../../../messages/faults'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Icon, type IconName } from '../../../ui/icon'
import { isIn, type ImportOutcome } from './import-queue'

const icons: Readonly<Record<ImportOutcome['what'], IconName>> = {
  failed: 'warning',
  same: 'copy',
  skipped: 'minus',
  replaced: 'check',
  added: 'check',
}

type ImportSummaryProps = Readonly<{ outcomes: readonly ImportOutcome[]; files: number; onClose: () => void }>

/** What became of each of several files, and why some are not there: what needs a look first. */
export function ImportSummary({ outcomes, files, onClose }: ImportSummaryProps) {
  const { material, common } = useMessages()
  const language = useLanguage()
  const words = material.summary
  const order = Object.keys(icons)
  const sorted = outcomes.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what) || a.file - b.file)
  const added = new Set(outcomes.filter(isIn).map((it) => it.file)).size

  function reasonOf(outcome: ImportOutcome): string {
    if (outcome.what === 'failed') return faultWords(language, outcome.fault)
    if (outcome.what === 'same' || outcome.what === 'replaced') return words[outcome.what](outcome.title)
    return words[outcome.what]
  }
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
      <p>{words.counts(added, files)}</p>
      <ul className="import-outcomes">
        {sorted.map((outcome, index) => (
          <li key={index} data-what={outcome.what}>
            <Icon name={icons[outcome.what]} />
            <span>
              <span data-name>{outcome.what === 'added' ? outcome.title : outcome.name}</span>
              <small data-name={outcome.what === 'same' || outcome.what === 'replaced' || undefined}>
                {reasonOf(outcome)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
