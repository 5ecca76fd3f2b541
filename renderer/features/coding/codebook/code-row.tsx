import type { CodebookRow } from '../../../../core/contract/coding'
import { useMessages } from '../../../messages/use-messages'
import { IconButton } from '../../../ui/icon-button'
import { Menu } from '../../../ui/menu'
import type { TreeStep } from '../../../ui/tree-move'
import { VisuallyHidden } from '../../../ui/visually-hidden'
import { Swatch } from '../swatch'
import { useCodeMenu } from './code-menu'
import { useLevels } from './levels'

type CodeRowProps = Readonly<{
  row: CodebookRow
  canStep: (step: TreeStep) => boolean
  onStep: (step: TreeStep) => void
}>

/** One code in the tree: swatch, name, how many codings on it, how many participants on it or below it. */
export function CodeRow({ row, canStep, onStep }: CodeRowProps) {
  const { coding, memos } = useMessages()
  const levelOf = useLevels()
  const { code, depth, codings, participants } = row
  const entries = useCodeMenu(row, { canStep, onStep })
  return (
    <>
      <Swatch name={code.name} colour={code.colour} />
      <span className="code-name" title={levelOf(depth).name}>
        {code.name}
        <VisuallyHidden>, {levelOf(depth).name}</VisuallyHidden>
      </span>
      <span className="code-end">
        <span className="code-counts" title={coding.tree.countsHead}>
          <span aria-hidden>
            {codings} · {participants}
          </span>
          <VisuallyHidden>
            {coding.tree.counts(codings, participants)}
            {row.memos > 0 ? `, ${memos.on(row.memos)}` : ''}
          </VisuallyHidden>
        </span>
        <Menu label={coding.tree.menu(code.name)} entries={entries}>
          <IconButton icon="more" isSmall name={coding.tree.menu(code.name)} />
        </Menu>
      </span>
    </>
  )
}
