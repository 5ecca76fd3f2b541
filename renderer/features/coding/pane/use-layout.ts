import { useMemo, useRef } from 'react'
import type { CodebookRow } from '../../../../core/contract/coding'
import type { Queue } from '../../../../core/contract/anonymise'
import type { DocumentView } from '../../../../core/contract/material'
import type { NotedPassage } from '../../../../core/contract/memo'
import type { AnyId, CodeId } from '../../../../core/model/ids'
import type { Memo } from '../../../../core/model/memo'
import type { Span } from '../../../../core/model/scalars'
import { codeEntries } from '../palette/code-entries'
import type { CodeEntry } from '../palette/find-codes'
import type { CaretGround } from '../transcript/caret-motion'
import { layOut, type Layout } from '../transcript/layout'
import type { CodeLook, Noted } from '../transcript/turn-marks'

/** What lies on the words beside codings and places, as far as it is known by now. */
type Marks = Readonly<{
  queue: Queue | undefined
  memos: readonly Memo[] | undefined
  passages: readonly NotedPassage[] | undefined
}>

/** What the reading column draws and walks on, sharing all that is unchanged with the time before. */
export function useLayout(
  view: DocumentView,
  rows: readonly CodebookRow[],
  { queue, memos, passages }: Marks,
): Readonly<{ layout: Layout; ground: CaretGround; entries: readonly CodeEntry[] }> {
  const before = useRef<Layout | undefined>(undefined)
  const entries = useMemo(() => codeEntries(rows), [rows])
  const looks = useSame(useMemo(() => looksOf(entries), [entries]))
  const candidates = useMemo(() => candidatesOf(queue, view), [queue, view])
  const noted = useSameSet(useMemo(() => notedIn(memos), [memos]))
  const notes = useMemo(() => notesOf(passages, view), [passages, view])
  const layout = useMemo(() => {
    before.current = layOut({ view, looks, candidates, noted, notes }, before.current)
    return before.current
  }, [view, looks, candidates, noted, notes])
  const ground = useMemo(
    () => ({
      text: view.text,
      blocks: layout.blocks.map((it) => it.span),
      starts: layout.starts,
      places: view.places.filter((it) => it.replacement !== null).map((it) => it.span),
    }),
    [view, layout],
  )
  return { layout, ground, entries }
}

/** The same map as before when it holds the same, so that new counts alone lay nothing out anew. */
function useSame(looks: ReadonlyMap<CodeId, CodeLook>): ReadonlyMap<CodeId, CodeLook> {
  const kept = useRef(looks)
  const isSame = kept.current.size === looks.size && [...looks].every(([id, it]) => sameLook(kept.current.get(id), it))
  if (!isSame) kept.current = looks
  return kept.current
}

function sameLook(a: CodeLook | undefined, b: CodeLook): boolean {
  return a?.name === b.name && a.colour === b.colour && a.path.join() === b.path.join()
}

function looksOf(entries: readonly CodeEntry[]): ReadonlyMap<CodeId, CodeLook> {
  return new Map(entries.map(({ code, path }) => [code.id, { name: code.name, colour: code.colour, path }]))
}

/** The same set as before when it holds the same. */
function useSameSet(noted: ReadonlySet<AnyId>): ReadonlySet<AnyId> {
  const kept = useRef(noted)
  if (noted.size !== kept.current.size || [...noted].some((it) => !kept.current.has(it))) kept.current = noted
  return kept.current
}

function notedIn(memos: readonly Memo[] | undefined): ReadonlySet<AnyId> {
  return new Set(memos?.flatMap(({ about }) => (about?.startsWith('coding:') ? [about] : [])))
}

/** The passages of the text without a code that memos stand on, rising. */
function notesOf(passages: readonly NotedPassage[] | undefined, view: DocumentView): readonly Noted[] {
  return (passages ?? [])
    .filter((it) => it.kind === 'passage')
    .filter((it) => it.document === view.document.id && it.span.end <= view.text.length)
    .toSorted((a, b) => a.span.start - b.span.start)
}

/** The passages that wait for a decision, rising. */
function candidatesOf(queue: Queue | undefined, view: DocumentView): readonly Span[] {
  const places = queue?.clusters.flatMap((it) => it.places) ?? []
  return places
    .filter((it) => it.place === null && it.document === view.document.id && it.span.end <= view.text.length)
    .map((it) => it.span)
    .sort((a, b) => a.start - b.start)
}
