import type { CodeId } from '../../../../core/model/ids'
import { findCodes, fold, type CodeEntry } from './find-codes'

/** What stands in the palette: the typed text, the chosen line, and the category that the search is held to. */
export type PaletteState = Readonly<{ query: string; chosen: number; parent: CodeId | null }>

/** One line of the palette: a code to use, or a code to make under `parent` (null: at the top). */
export type PaletteItem =
  Readonly<{ kind: 'code'; entry: CodeEntry }> | Readonly<{ kind: 'create'; name: string; parent: CodeEntry | null }>

/** What to code with: a code that is there, or one to make by the same command. */
export type CodeTarget = CodeId | Readonly<{ name: string; parent: CodeId | null; isInVivo?: boolean }>

export type PaletteEffect =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'close' }>
  | Readonly<{ kind: 'code'; target: CodeTarget; stay: boolean }>

export type PaletteKey = Readonly<{ key: string; shift: boolean; control: boolean }>
export type PaletteStep = Readonly<{ state: PaletteState; effect: PaletteEffect; isHandled: boolean }>

const LINES = 5

/** The palette as it opens, with the letter that opened it. */
export function openPalette(query = ''): PaletteState {
  return { query, chosen: 0, parent: null }
}

/**
 * The lines for what is typed: the best five codes and, unless one of that very name lies there, the making of a new one.
 * When nothing matches, making it comes first, at the top of the codebook and then under the categories last used. With
 * nothing typed, the codes in `used` (they are on the passage already) are left out.
 */
export function paletteItems(
  state: PaletteState,
  entries: readonly CodeEntry[],
  recent: readonly CodeId[],
  used: readonly CodeId[] = [],
): readonly PaletteItem[] {
  const parent = entries.find((it) => it.code.id === state.parent) ?? null
  const inUse = entries.filter((it) => !it.isParked)
  const isOffered = (it: CodeEntry) => state.query !== '' || !used.includes(it.code.id)
  const searched = inUse.filter((it) => isOffered(it) && (!parent || isBelow(it, parent)))
  const found = findCodes(searched, state.query, recent, LINES)
  const items: PaletteItem[] = found.map((entry) => ({ kind: 'code', entry }))
  const name = state.query.trim().replace(/\s+/gu, ' ')
  if (name === '' || isNameTaken(entries, name, state.parent)) return items
  const create: PaletteItem = { kind: 'create', name, parent }
  if (found.length > 0 || parent) return [...items, create]
  const categories = findCodes(inUse.filter(isTop), '', recentTops(entries, recent), LINES - 1)
  return [create, ...categories.map((it) => ({ kind: 'create' as const, name, parent: it }))]
}

/** What one key does. Keys that are not handled belong to the field. */
export function pressInPalette(state: PaletteState, items: readonly PaletteItem[], press: PaletteKey): PaletteStep {
  const item = items[state.chosen]
  const handled = (next: PaletteState, effect: PaletteEffect = { kind: 'none' }) =>
    ({ state: next, effect, isHandled: true }) as const
  switch (press.key) {
    case 'ArrowDown':
      return handled({ ...state, chosen: wrap(state.chosen + 1, items.length) })
    case 'ArrowUp':
      return handled({ ...state, chosen: wrap(state.chosen - 1, items.length) })
    case 'Escape':
      return handled(state, { kind: 'close' })
    case 'Tab':
      return handled(press.shift ? { ...state, parent: null, chosen: 0 } : goUnder(state, item))
    case 'Enter':
      return enter(state, items, press)
    case 'Backspace':
      if (state.query !== '' || state.parent === null) break
      return handled({ ...state, parent: null, chosen: 0 })
    default:
  }
  return { state, effect: { kind: 'none' }, isHandled: false }
}

/** The state after the text of the field has changed. */
export function typeInPalette(state: PaletteState, query: string): PaletteState {
  return { ...state, query, chosen: 0 }
}

/** What a line codes with. */
export function targetOf(item: PaletteItem): CodeTarget {
  return item.kind === 'code' ? item.entry.code.id : { name: item.name, parent: item.parent?.code.id ?? null }
}

function enter(state: PaletteState, items: readonly PaletteItem[], press: PaletteKey): PaletteStep {
  const item = press.control ? items.find((it) => it.kind === 'create') : items[state.chosen]
  if (!item) return { state, effect: { kind: 'none' }, isHandled: true }
  const effect: PaletteEffect = { kind: 'code', target: targetOf(item), stay: press.shift }
  return { state: press.shift ? openPalette() : state, effect, isHandled: true }
}

function goUnder(state: PaletteState, item: PaletteItem | undefined): PaletteState {
  const parent = item?.kind === 'code' ? item.entry : item?.parent
  return parent ? { ...state, parent: parent.code.id, chosen: 0 } : state
}

function wrap(index: number, length: number): number {
  return length === 0 ? 0 : (index + length) % length
}

function isTop(entry: CodeEntry): boolean {
  return entry.code.parent === null
}

function isBelow(entry: CodeEntry, parent: CodeEntry): boolean {
  return entry.ancestors.includes(parent.code.id)
}

function isNameTaken(entries: readonly CodeEntry[], name: string, parent: CodeId | null): boolean {
  return entries.some((it) => it.code.parent === parent && fold(it.code.name) === fold(name))
}

function recentTops(entries: readonly CodeEntry[], recent: readonly CodeId[]): readonly CodeId[] {
  const tops = recent.map((id) => {
    const entry = entries.find((it) => it.code.id === id)
    return entry?.ancestors[0] ?? id
  })
  return [...new Set(tops)]
}
