import './coding-palette.css'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { CodeId, CodingId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { IconButton } from '../../../ui/icon-button'
import { Keys } from '../../../ui/keys'
import { Floating } from '../pane/floating'
import { Swatch } from '../swatch'
import type { CodeEntry } from './find-codes'
import { PaletteLine } from './palette-line'
import type { Box } from './palette-place'
import {
  openPalette,
  paletteItems,
  pressInPalette,
  targetOf,
  typeInPalette,
  type CodeTarget,
  type PaletteState,
} from './palette-state'

/** A code that is on exactly the selected passage. */
export type OnPassage = Readonly<{ coding: CodingId; entry: CodeEntry }>

type CodingPaletteProps = Readonly<{
  /** What it does, where it does not code a passage. */
  name?: string
  entries: readonly CodeEntry[]
  recent: readonly CodeId[]
  /** The letter that opened it. */
  typed: string
  onPassage: readonly OnPassage[]
  boxOf: () => Box | null
  scroller: () => HTMLElement | null
  onCode: (target: CodeTarget, stay: boolean) => void
  onUncode: (coding: CodingId) => void
  onClose: () => void
  /** Closes it without giving the focus back: something else was pressed. */
  onLeave: () => void
}>

/** Finds or makes the code for the selected passage: type, Enter. */
export function CodingPalette({
  name,
  entries,
  recent,
  typed,
  onPassage,
  boxOf,
  scroller,
  onCode,
  onUncode,
  onClose,
  onLeave,
}: CodingPaletteProps) {
  const words = useMessages().coding.palette
  const [state, setState] = useState<PaletteState>(() => openPalette(typed))
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()
  const used = useMemo(() => onPassage.map((it) => it.entry.code.id), [onPassage])
  const items = useMemo(() => paletteItems(state, entries, recent, used), [state, entries, recent, used])
  const parent = entries.find((it) => it.code.id === state.parent)
  const chosen = items.length > 0 ? `${listId}-${state.chosen}` : undefined

  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  // What was typed to find the category is likely to be typed over; Enter takes it as it stands.
  useEffect(() => {
    if (state.parent) field.current?.select()
  }, [state.parent])

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.target !== field.current) return
    const { key, shiftKey: shift, ctrlKey, metaKey } = event
    const step = pressInPalette(state, items, { key, shift, control: ctrlKey || metaKey })
    if (!step.isHandled) return
    event.preventDefault()
    setState(step.state)
    if (step.effect.kind === 'close') onClose()
    if (step.effect.kind === 'code') onCode(step.effect.target, step.effect.stay)
  }

  return (
    <Floating
      label={name ?? words.name}
      boxOf={boxOf}
      scroller={scroller}
      onClose={onClose}
      onPressElsewhere={onLeave}
      onKeyDown={press}
      version={`${items.length} ${onPassage.length}`}
    >
      <div className="coding-palette">
        <PassageCodes
          onPassage={onPassage}
          onUncode={(coding) => {
            onUncode(coding)
            field.current?.focus({ preventScroll: true })
          }}
        />
        <div className="coding-palette-field">
          {parent ? (
            <Chip
              text={words.under(parent.code.name)}
              removal={words.clearUnder(parent.code.name)}
              onRemove={() => setState({ ...state, parent: null, chosen: 0 })}
            />
          ) : null}
          <input
            ref={field}
            className="coding-palette-input"
            role="combobox"
            aria-label={words.field}
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={chosen}
            aria-autocomplete="list"
            placeholder={words.field}
            value={state.query}
            maxLength={300}
            autoComplete="off"
            spellCheck={false}
            translate="no"
            onChange={(event) => setState(typeInPalette(state, event.target.value))}
          />
        </div>
        <ul id={listId} className="coding-palette-list" role="listbox" aria-label={words.list}>
          {items.map((item, index) => (
            <PaletteLine
              key={item.kind === 'code' ? item.entry.code.id : `create ${item.parent?.code.id ?? ''}`}
              id={`${listId}-${index}`}
              item={item}
              isChosen={index === state.chosen}
              isOnPassage={item.kind === 'code' && used.includes(item.entry.code.id)}
              onPress={(stay) => onCode(targetOf(item), stay)}
            />
          ))}
        </ul>
        {items.length === 0 ? <p className="coding-palette-nothing">{words.nothing}</p> : null}
        <PaletteKeys canStay={name === undefined} />
      </div>
    </Floating>
  )
}

type ChipProps = Readonly<{ text: string; removal: string; onRemove: () => void; children?: ReactNode }>

function Chip({ text, removal, onRemove, children }: ChipProps) {
  return (
    <span className="coding-palette-chip">
      {children}
      {text}
      <IconButton icon="close" isSmall name={removal} onPress={onRemove} />
    </span>
  )
}

type PassageCodesProps = Pick<CodingPaletteProps, 'onPassage' | 'onUncode'>

function PassageCodes({ onPassage, onUncode }: PassageCodesProps) {
  const words = useMessages().coding.palette
  if (onPassage.length === 0) return null
  return (
    <ul className="coding-palette-on" aria-label={words.onPassage}>
      {onPassage.map(({ coding, entry: { code } }) => (
        <li key={coding}>
          <Chip text={code.name} removal={words.removeFrom(code.name)} onRemove={() => onUncode(coding)}>
            <Swatch name={code.name} colour={code.colour} />
          </Chip>
        </li>
      ))}
    </ul>
  )
}

/** `canStay`: more than one code may be chosen, one after another. */
function PaletteKeys({ canStay }: Readonly<{ canStay: boolean }>) {
  const words = useMessages().coding.palette
  return (
    <p className="coding-palette-keys" aria-hidden>
      <span>
        <Keys keys="enter" /> {words.uses}
      </span>
      {canStay ? (
        <span>
          <Keys keys="shift+enter" /> {words.stay}
        </span>
      ) : null}
      <span>
        <Keys keys="tab" /> {words.makeSub}
      </span>
    </p>
  )
}
