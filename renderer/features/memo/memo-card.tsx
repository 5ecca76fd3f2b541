import type { DocumentId } from '../../../core/model/ids'
import type { Memo } from '../../../core/model/memo'
import { formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { goTo, useSession } from '../../state/session'
import { IconButton } from '../../ui/icon-button'
import { targetName, type MemoGround } from './memo-about'
import { RemoveMemo } from './remove-memo'

type MemoCardProps = Readonly<{ memo: Memo; ground: MemoGround; onOpen: () => void }>

/** A memo to read: what it is about, its words, who wrote it and when. A press opens it to be written on. */
export function MemoCard({ memo, ground, onOpen }: MemoCardProps) {
  const { memos: words } = useMessages()
  const language = useLanguage()
  const coder = useSession((it) => it.project?.coders.find((one) => one.id === memo.coder))
  const show = placeOf(memo, ground)
  return (
    <>
      <div className="memo-top">
        <p className="memo-about" data-name>
          {targetName(memo.about, words, ground)}
        </p>
        {show ? <IconButton icon="forward" isSmall name={words.goTo} onPress={show} /> : null}
        <RemoveMemo memo={memo.id} />
      </div>
      <button type="button" className="memo-words" data-name onClick={onOpen}>
        {memo.text}
      </button>
      <p className="memo-by">
        {words.kinds[memo.kind]} · {words.by(coder?.initials ?? '–', formatDateTime(language, memo.writtenAt))}
      </p>
    </>
  )
}

/** The way to the place in the texts that a memo is about, where there is one. */
function placeOf({ about }: Memo, { passages }: MemoGround): (() => void) | null {
  if (about?.startsWith('document:')) return () => goTo('coding', { document: about as DocumentId })
  const passage = passages.find((it) => it.about === about)
  return passage ? () => goTo('coding', { document: passage.document, span: passage.span }) : null
}
