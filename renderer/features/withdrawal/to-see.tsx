import type { Removal } from '../../../core/model/removal'
import { useMessages } from '../../messages/use-messages'
import { goTo, useSession } from '../../state/session'
import { useCommand } from '../../state/use-command'
import { useQuery } from '../../state/use-query'
import { TouchedList } from './touched-list'

/** What a removal touched, where it stands now: each to go to and to tick off. */
export function ToSee({ removal, onGo }: Readonly<{ removal: Removal['id']; onGo?: () => void }>) {
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const touched = useQuery('removal.touched', { removal }).value ?? []
  const see = useCommand('removal.see')
  return (
    <TouchedList
      touched={touched}
      acts={{
        isReadOnly: isReadOnly || see.isBusy,
        onGo: ({ document, span }) => {
          onGo?.()
          goTo('coding', { document, span })
        },
        onSee: ({ id }, isSeen) => void see.run({ removal, passage: id, isSeen }),
      }}
    />
  )
}

/** The same under the receipt, with how much of it is left. Nothing where nothing was touched. */
export function ToSeeLater({ removal }: Readonly<{ removal: Removal }>) {
  const { withdrawal: words } = useMessages()
  const { passages } = removal
  if (passages.length === 0) return null
  const left = passages.filter((it) => !it.isSeen).length
  return (
    <details>
      <summary>{words.toSee(left, passages.length)}</summary>
      <ToSee removal={removal.id} />
    </details>
  )
}
