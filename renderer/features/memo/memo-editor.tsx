import type { KeyboardEvent } from 'react'
import type { AnyId } from '../../../core/model/ids'
import { memoKind, type Memo, type MemoKind } from '../../../core/model/memo'
import { useMessages } from '../../messages/use-messages'
import { useKeptText } from '../../state/use-kept-text'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { TextArea } from '../../ui/text-area'
import { setMemoTask } from './memo-state'
import { RemoveMemo } from './remove-memo'
import { useMemoKeeper } from './use-memo-keeper'

type MemoEditorProps = Readonly<{ memo: Memo | null; about: AnyId | null }>

/** A memo being written. It is kept while it is written; Escape ends the writing, and loses nothing. */
export function MemoEditor({ memo, about }: MemoEditorProps) {
  const { common, memos: words } = useMessages()
  const { kind, setKind, keep } = useMemoKeeper(memo, about)
  const { text, setText, keepNow } = useKeptText(memo?.text ?? '', keep)

  function end() {
    keepNow()
    setMemoTask(null)
  }
  function press(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    end()
  }

  return (
    <div className="memo-editor" data-name onKeyDown={press}>
      <TextArea
        label={words.text}
        isLabelHidden
        help={words.kept}
        value={text}
        onChange={setText}
        onBlur={keepNow}
        rows={6}
        maxLength={100_000}
        autoFocus
      />
      <div className="memo-foot">
        <Select<MemoKind>
          label={words.kind}
          isLabelHidden
          value={kind}
          options={memoKind.options.map((id) => ({ id, text: words.kinds[id] }))}
          onChange={setKind}
        />
        {memo ? <RemoveMemo memo={memo.id} onRemoved={() => setMemoTask(null)} /> : null}
        <IconButton icon="check" isSmall name={common.close} keys="escape" onPress={end} />
      </div>
    </div>
  )
}
