import type { DocumentId } from '../../../core/model/ids'
import type { Span } from '../../../core/model/scalars'
import { useMessages } from '../../messages/use-messages'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { askToRemove, usePassageAsked } from './passage-asked'
import { RemovalDialog } from './removal-dialog'

type RemovePassageProps = Readonly<{ document: DocumentId; span: Span; onClose: () => void }>

/** Takes one passage out for good. */
function RemovePassage({ document, span, onClose }: RemovePassageProps) {
  const { withdrawal: words } = useMessages()
  const effect = useQuery('removal.effect', { document, span })
  const remove = useCommand('removal.remove', 'own')
  return (
    <RemovalDialog
      title={words.passageTitle}
      effect={effect.value}
      isPerson={false}
      fault={remove.fault ?? effect.fault ?? null}
      isBusy={remove.isBusy}
      onClose={onClose}
      onRemove={async ({ digest }, keep) => {
        const reply = await remove.run({ document, span, expect: digest, keep: [...keep] })
        return reply.ok ? reply.value : null
      }}
    />
  )
}

/** The question about the passage that is to go, while there is one. */
export function RemovalQuestion({ document }: Readonly<{ document: DocumentId }>) {
  const span = usePassageAsked((it) => it.passage)
  if (span === null) return null
  return <RemovePassage document={document} span={span} onClose={() => askToRemove(null)} />
}
