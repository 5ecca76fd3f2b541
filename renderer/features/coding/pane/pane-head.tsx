import { useState } from 'react'
import type { DocumentView } from '../../../../core/contract/material'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { Badge } from '../../../ui/badge'
import { IconButton } from '../../../ui/icon-button'
import { KeysDialog } from './keys-dialog'

/** Which document this is, how far it is deidentified, and the keys of the reading column. */
export function PaneHead({ view }: Readonly<{ view: DocumentView }>) {
  const { common, coding } = useMessages()
  const areNamesHidden = useSession((it) => it.areNamesHidden)
  const [areKeysShown, showKeys] = useState(false)
  const { document, turns, codings } = view
  const isDone = document.state === 'deidentified'
  return (
    <header className="coding-head">
      <div className="coding-head-line">
        <h2
          className="coding-title"
          title={areNamesHidden && !isDone ? undefined : document.title}
          data-name={!isDone || undefined}
        >
          {document.title}
        </h2>
        <Badge tone={isDone ? 'plain' : 'decide'}>{common.state[document.state]}</Badge>
        <span className="coding-counts">
          {turns.length > 0 ? <span className="coding-turns">{`${coding.turns(turns.length)} · `}</span> : null}
          {coding.codings(codings.length)}
        </span>
        <IconButton icon="keyboard" name={coding.keys} onPress={() => showKeys(true)} />
      </div>
      {isDone ? null : <p className="coding-warning">{coding.notDeidentified}</p>}
      <KeysDialog isOpen={areKeysShown} onClose={() => showKeys(false)} />
    </header>
  )
}
