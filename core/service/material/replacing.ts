import type { Versions } from '../../anchor/reanchor'
import type { ChangeBuilder } from '../../history/change-builder'
import { memosMoved } from '../../history/dependants'
import type { ProjectState } from '../../history/project-state'
import type { LaidOut } from '../../import/lay-out'
import type { Document } from '../../model/document'
import type { AnyId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import type { App } from '../app-session'

/** What a replacement works on. `toText`: from the file's words to the text as it will stand, with what was decided in it. */
export type Replacing = Readonly<{
  app: App
  state: ProjectState
  change: ChangeBuilder
  document: Document
  laid: LaidOut
  versions: Versions
  /** From the text as it stands to the one with its originals. */
  toOriginal: (span: Span) => Span
  toText: (span: Span) => Span
  /** Records that go, with the one that takes their memos. */
  successors: Map<AnyId, AnyId>
}>

/** A record goes when all is settled; memos about it go to another. */
export function handOver({ successors }: Replacing, id: AnyId, successor: AnyId): void {
  successors.set(id, successor)
}

/** Takes out what was handed over. */
export function settle({ state, change, successors }: Replacing): void {
  for (const it of memosMoved(state.all('memo'), successors)) change.update(it)
  for (const id of successors.keys()) change.remove(id)
}
