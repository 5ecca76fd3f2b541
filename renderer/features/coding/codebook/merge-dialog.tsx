import { useMemo, useState } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import type { Code } from '../../../../core/model/code'
import type { CodeId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { notify } from '../../../state/notices'
import { useCommand } from '../../../state/use-command'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { GridList } from '../../../ui/grid-list'
import { TextField } from '../../../ui/text-field'
import { showCode } from '../coding-room-state'
import { codeEntries } from '../palette/code-entries'
import { findCodes, type CodeEntry } from '../palette/find-codes'
import { Swatch } from '../swatch'

type MergeDialogProps = Readonly<{ rows: readonly CodebookRow[]; code: Code; onClose: () => void }>

const LISTED = 50

/** Merges a code into another one that is chosen here, once it is said what becomes of the codings. */
export function MergeDialog({ rows, code, onClose }: MergeDialogProps) {
  const { common, codebook } = useMessages()
  const words = codebook.merge
  const [query, setQuery] = useState('')
  const [into, setInto] = useState<CodeId | null>(null)
  const targets = useMemo(() => targetsFor(rows, code.id), [rows, code.id])
  const found = query.trim() === '' ? targets.slice(0, LISTED) : findCodes(targets, query, [], LISTED)
  const target = targets.find((it) => it.code.id === into)?.code
  const effect = useQuery('codebook.effect', into ? { code: code.id, into } : null).value
  const merge = useCommand('codebook.merge')

  async function confirm() {
    if (!target || !effect) return
    const reply = await merge.run({ from: code.id, into: target.id, expect: effect.codings })
    onClose()
    if (!reply.ok) return
    showCode(target.id)
    notify(words.done(common.quote(code.name), common.quote(target.name)))
  }

  return (
    <Dialog
      title={words.title(common.quote(code.name))}
      isOpen
      onClose={onClose}
      closeName={common.close}
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={!target || !effect} isBusy={merge.isBusy} onPress={() => void confirm()}>
            {words.confirm}
          </Button>
        </>
      }
    >
      <p>{words.choose}</p>
      <TextField kind="search" label={words.field} value={query} onChange={setQuery} autoFocus />
      <div className="merge-targets">
        <GridList
          label={words.list}
          items={found}
          idOf={(it) => it.code.id}
          textOf={(it) => it.code.name}
          selected={into}
          onSelect={(id) => setInto(id as CodeId)}
          renderItem={(it) => <Target entry={it} />}
        />
        {found.length === 0 ? <p className="code-note">{codebook.filterNone}</p> : null}
      </div>
      <div role="status">
        {target && effect ? <MergeEffect rows={rows} code={code} into={target} effect={effect} /> : null}
      </div>
    </Dialog>
  )
}

/** Every code that is in use, but not the one that goes nor what is below it. */
function targetsFor(rows: readonly CodebookRow[], code: CodeId): readonly CodeEntry[] {
  return codeEntries(rows.filter((row) => !row.isParked)).filter(
    (it) => it.code.id !== code && !it.ancestors.includes(code),
  )
}

function Target({ entry: { code, path } }: Readonly<{ entry: CodeEntry }>) {
  return (
    <>
      <Swatch name={code.name} colour={code.colour} />
      <span className="code-name">{code.name}</span>
      <span className="merge-path">{path.join(' › ')}</span>
    </>
  )
}

type MergeEffectProps = Readonly<{
  rows: readonly CodebookRow[]
  code: Code
  into: Code
  effect: Readonly<{ codings: number; joined: number; memos: number }>
}>

function MergeEffect({ rows, code, into, effect }: MergeEffectProps) {
  const { common, coding, codebook } = useMessages()
  const words = codebook.merge
  const children = rows.filter((row) => row.code.parent === code.id).length
  return (
    <ul className="merge-effect">
      <li>{words.codings(effect.codings, common.quote(into.name))}</li>
      {effect.joined > 0 ? <li>{words.joined(effect.joined)}</li> : null}
      {children > 0 ? <li>{words.children(children)}</li> : null}
      {effect.memos > 0 ? <li>{words.memos(effect.memos)}</li> : null}
      <li>{words.words}</li>
      <li>{coding.remove.undo}</li>
    </ul>
  )
}
