import { memo, useCallback, useMemo } from 'react'
import type { CodebookRow } from '../../../core/contract/coding'
import type { DocumentId } from '../../../core/model/ids'
import type { Action } from '../../actions/action'
import { useActions } from '../../actions/registry'
import { useMessages } from '../../messages/use-messages'
import { setSession } from '../../state/session'
import { useWish } from '../../state/wish'
import { useQuery } from '../../state/use-query'
import { Tabs } from '../../ui/tabs'
import { MemoPanel } from '../memo/memo-panel'
import { writeMemo } from '../memo/memo-state'
import { CodebookPanel } from './codebook/codebook-panel'
import { useCodeActions } from './codebook/use-code-actions'
import { setCodeTask, setCorrecting, useCodingRoom } from './coding-room-state'
import { focusedInText, focusedTurn } from './focused-in-text'

type SidePanelProps = Readonly<{ document: DocumentId; rows: readonly CodebookRow[] }>

function showSide(side: 'codebook' | 'memos'): void {
  useCodingRoom.setState({ side })
  setSession({ isSideHidden: false })
}

/** Beside the text: the codebook, or the memos. */
export const SidePanel = memo(function SidePanel({ document, rows }: SidePanelProps) {
  const { coding, memos } = useMessages()
  const side = useCodingRoom((it) => it.side)
  const code = useCodingRoom((it) => it.code)
  useCodeActions(rows.find((row) => row.code.id === code))
  const count = useQuery('memo.list', {}).value?.length ?? 0
  const note = useCallback(() => writeMemo(focusedInText() ?? document), [document])
  useWish('new-memo', note)
  useWish(
    'new-code',
    useCallback(() => setCodeTask({ kind: 'add', under: null }), []),
  )
  useActions(
    useMemo(
      (): readonly Action[] => [
        { id: 'coding.memo', label: (m) => m.memos.add, group: 'room', keys: 'alt+n', run: note },
        {
          id: 'coding.correct',
          label: (m) => m.coding.correction.title,
          group: 'room',
          keys: 'alt+r',
          run: () => setCorrecting(focusedTurn()),
        },
        {
          id: 'coding.codebook',
          label: (m) => m.coding.codebook,
          group: 'room',
          run: () => showSide('codebook'),
        },
        {
          id: 'coding.memos',
          label: (m) => m.memos.title,
          group: 'room',
          run: () => showSide('memos'),
        },
      ],
      [note],
    ),
  )
  return (
    <Tabs
      label={coding.side}
      value={side}
      onChange={(id) => useCodingRoom.setState({ side: id })}
      tabs={[
        { id: 'codebook', text: coding.codebook, content: <CodebookPanel rows={rows} /> },
        {
          id: 'memos',
          text: count > 0 ? `${memos.title} (${count})` : memos.title,
          content: <MemoPanel document={document} rows={rows} />,
        },
      ]}
    />
  )
})
