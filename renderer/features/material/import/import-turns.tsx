import { useMemo, useRef, type KeyboardEvent } from 'react'
import { formatTime } from '../../../messages/format'
import { useMessages } from '../../../messages/use-messages'
import { Icon } from '../../../ui/icon'
import { OpenMenu } from '../../../ui/menu'
import { voiceAt, type Mend, type Voice } from './mend'
import { labelsIn, piecesOf, type Piece } from './pieces'
import type { ReadingMend } from './reading'
import { useTurnMenu } from './use-turn-menu'
import type { Reread } from './use-mending'
import type { ImportPreview } from './use-import'

type ImportTurnsProps = Readonly<{
  preview: ImportPreview
  mend: Mend
  onRead: (mend: ReadingMend, isTaken: boolean) => Promise<Reread>
}>

/**
 * The whole text as it will stand, with who says what, so that a wrong reading is seen before it is stored, and can be mended
 * where it is seen: each turn has a menu. The turns are one stop of the Tab key; arrows go from one to the next.
 */
export function ImportTurns({ preview, mend, onRead }: ImportTurnsProps) {
  const { material, readings } = useMessages()
  const { turns } = preview.draft
  const pieces = useMemo(() => piecesOf(preview.draft), [preview.draft])
  const list = useRef<HTMLDListElement>(null)
  const menu = useTurnMenu(list, pieces, onRead)
  const voices = new Map(mend.voices.map((it) => [it.id, it]))
  const isConversation = preview.speakers.length > 0
  return (
    <section className="import-text" aria-label={material.import.preview}>
      <h3>{material.import.preview}</h3>
      <p className="visually-hidden" id="import-turns-help">
        {readings.turn.help}
      </p>
      <dl ref={list} className="import-turns" onKeyDown={menu.press}>
        {pieces.map((piece, row) => (
          <TurnRow
            key={row}
            piece={piece}
            row={row}
            voice={piece.kind === 'turn' ? (voices.get(voiceAt(mend, turns, piece.index) ?? '') ?? null) : null}
            isNamed={piece.kind === 'note' || isConversation}
            isStop={row === menu.stop}
            onOpen={menu.openAt}
          />
        ))}
      </dl>
      {menu.open === null ? null : (
        <OpenMenu
          label={readings.turn.menu(menu.open + 1)}
          anchor={menu.anchor}
          onClose={menu.close}
          entries={menu.choices.map(({ label, kind }) => ({
            id: `${kind} ${label}`,
            text: kind === 'speaker' ? readings.turn.speaks(label) : readings.turn.speaksNot(label),
            run: () => void menu.choose({ label, kind }),
          }))}
        />
      )}
    </section>
  )
}

type TurnRowProps = Readonly<{
  piece: Piece
  row: number
  voice: Voice | null
  isNamed: boolean
  isStop: boolean
  onOpen: (row: number, event: Readonly<{ preventDefault: () => void }>) => void
}>

/** One turn or note: who, when, and the words. */
function TurnRow({ piece, row, voice, isNamed, isStop, onOpen }: TurnRowProps) {
  const { material } = useMessages()
  const isNote = piece.kind === 'note'
  const hasMenu = piece.speaker !== null || labelsIn(piece).length > 0
  return (
    <div
      className="import-turn"
      data-row={row}
      data-role={isNote ? 'note' : voice?.role}
      onContextMenu={(event) => onOpen(row, event)}
    >
      <dt>
        {isNamed ? <TurnName name={isNote ? null : (voice?.label ?? material.import.noSpeaker)} /> : null}
        {piece.startMs === null ? null : <time>{formatTime(piece.startMs)}</time>}
        {hasMenu ? <TurnButton piece={piece} isStop={isStop} onOpen={(event) => onOpen(row, event)} /> : null}
      </dt>
      <dd className={isNote ? 'import-note' : undefined}>{piece.text}</dd>
    </div>
  )
}

function TurnName({ name }: Readonly<{ name: string | null }>) {
  const { material } = useMessages()
  return name === null ? <span>{material.import.outside}</span> : <span data-name>{name}</span>
}

type TurnButtonProps = Readonly<{
  piece: Piece
  isStop: boolean
  onOpen: (event: Readonly<{ preventDefault: () => void }>) => void
}>

/** A plain button: a transcript has thousands of them. */
function TurnButton({ piece, isStop, onOpen }: TurnButtonProps) {
  const { readings } = useMessages()
  const open = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') onOpen(event)
  }
  return (
    <button
      type="button"
      className="turn-button"
      aria-haspopup="menu"
      aria-describedby="import-turns-help"
      aria-label={piece.kind === 'note' ? readings.turn.noteMenu : readings.turn.menu(piece.index + 1)}
      tabIndex={isStop ? 0 : -1}
      onClick={onOpen}
      onKeyDown={open}
    >
      <Icon name="more" />
    </button>
  )
}
