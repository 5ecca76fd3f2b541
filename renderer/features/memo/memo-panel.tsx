import './memo.css'
import type { CodebookRow } from '../../../core/contract/coding'
import type { DocumentId } from '../../../core/model/ids'
import type { Memo } from '../../../core/model/memo'
import { useMessages } from '../../messages/use-messages'
import { useQuery } from '../../state/use-query'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { useCodingRoom } from '../coding/coding-room-state'
import { memosIn, scopesFor, targetName, type MemoGround } from './memo-about'
import { MemoCard } from './memo-card'
import { MemoEditor } from './memo-editor'
import { useMemoGround } from './use-memo-ground'
import { setMemoTask, showMemos, useMemos, writeMemo, type MemoScope } from './memo-state'

type MemoPanelProps = Readonly<{ document: DocumentId; rows: readonly CodebookRow[] }>

/** The memos beside the text: those about one thing or all, and one that is being written. */
export function MemoPanel({ document, rows }: MemoPanelProps) {
  const { memos: words } = useMessages()
  const { scope, task } = useMemos()
  const code = useCodingRoom((it) => it.code)
  const all = useQuery('memo.list', {}).value
  const ground = useMemoGround(document, rows)
  const scopes = scopesFor({ scope, document, code, memos: all ?? [] }, words, ground)
  const shown = memosIn(all ?? [], scope)
  const writing = task && 'memo' in task ? task.memo : null
  const about = scope === 'all' ? document : scope === 'project' ? null : scope
  return (
    <section className="memos" aria-label={words.title}>
      <div className="memos-head">
        <Select<MemoScope> label={words.filter} isLabelHidden value={scope} options={scopes} onChange={showMemos} />
        <IconButton icon="add" name={words.add} keys="alt+n" onPress={() => writeMemo(about)} />
      </div>
      {task && 'about' in task ? (
        <div className="memo" data-writing>
          <p className="memo-about" data-name>
            {targetName(task.about, words, ground)}
          </p>
          <MemoEditor key={`new ${task.about ?? ''}`} memo={null} about={task.about} />
        </div>
      ) : null}
      <MemoList memos={shown} writing={writing} ground={ground} />
      {shown.length === 0 && task === null ? <p className="memos-empty">{words.empty}</p> : null}
    </section>
  )
}

type MemoListProps = Readonly<{ memos: readonly Memo[]; writing: string | null; ground: MemoGround }>

function MemoList({ memos, writing, ground }: MemoListProps) {
  const { memos: words } = useMessages()
  const made = useMemos((it) => it.made)
  return (
    <ul className="memo-list" aria-label={words.title}>
      {memos
        .filter((it) => it.id !== made)
        .map((it) => (
          <li key={it.id} className="memo" data-writing={it.id === writing || undefined}>
            {it.id === writing ? (
              <MemoEditor memo={it} about={it.about} />
            ) : (
              <MemoCard memo={it} ground={ground} onOpen={() => setMemoTask({ memo: it.id })} />
            )}
          </li>
        ))}
    </ul>
  )
}
