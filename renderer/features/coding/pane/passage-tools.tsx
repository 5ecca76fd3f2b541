import { useMemo } from 'react'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/registry'
import type { CodingId } from '../../../../core/model/ids'
import type { Span } from '../../../../core/model/scalars'
import { CodingPalette, type OnPassage } from '../palette/coding-palette'
import type { CodeEntry } from '../palette/find-codes'
import type { Box } from '../palette/palette-place'
import type { CodeTarget } from '../palette/palette-state'
import { askToRemove } from '../../withdrawal/passage-asked'
import { useRecentCodes } from './recent-codes'
import { SelectionButton } from './selection-button'
import type { CodingCommands } from './use-coding-commands'

type PassageToolsProps = Readonly<{
  passage: Span
  boxOf: () => Box | null
  scroller: () => HTMLElement | null
  onPassage: readonly OnPassage[]
  entries: readonly CodeEntry[]
  /** What was typed when the palette was opened; null while it is closed. */
  typed: string | null
  onPalette: (typed: string | null) => void
  commands: CodingCommands
  /** Begins a memo about the turn that the passage begins in. */
  onNote: () => void
  /** Begins to correct that turn. */
  onCorrect: () => void
  /** The palette is closed by a press elsewhere. */
  onLeave: () => void
  /** The passage is coded: the reader goes on. */
  onDone: () => void
}>

/** What can be done with the selected passage: code it, code it with its own words, mark it as identifying. */
export function PassageTools(props: PassageToolsProps) {
  const {
    passage,
    boxOf,
    scroller,
    onPassage,
    entries,
    typed,
    onPalette,
    onNote,
    onCorrect,
    onLeave,
    commands,
    onDone,
  } = props
  const recent = useRecentCodes((it) => it.recent)
  const { code, codeInVivo, mark, uncode } = commands
  const inVivo = useMemo(
    () => () => void codeInVivo(passage).then((isDone) => isDone && onDone()),
    [codeInVivo, passage, onDone],
  )
  useActions(
    useMemo(
      (): readonly Action[] => [
        { id: 'coding.inVivo', label: (m) => m.coding.inVivo, group: 'room', keys: 'mod+i', run: inVivo },
      ],
      [inVivo],
    ),
  )

  async function codePassage(goal: CodeTarget, stay: boolean) {
    const isThere = onPassage.some((it) => it.entry.code.id === goal)
    if ((isThere || (await code(passage, goal))) && !stay) onDone()
  }

  if (typed === null)
    return (
      <SelectionButton
        boxOf={boxOf}
        onPress={() => onPalette('')}
        onInVivo={inVivo}
        onNote={onNote}
        onCorrect={onCorrect}
        onMark={(kind) => void mark(passage, kind)}
        onRemove={() => askToRemove(passage)}
      />
    )
  return (
    <CodingPalette
      entries={entries}
      recent={recent}
      typed={typed}
      onPassage={onPassage}
      boxOf={boxOf}
      scroller={scroller}
      onCode={(goal, stay) => void codePassage(goal, stay)}
      onUncode={(it: CodingId) => void uncode(it)}
      onClose={() => onPalette(null)}
      onLeave={onLeave}
    />
  )
}
