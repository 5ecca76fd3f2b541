import type { CodebookRow } from '../../../core/contract/coding'
import type { DocumentSummary } from '../../../core/contract/material'
import type { NotedPassage } from '../../../core/contract/memo'
import type { AnyId, CodeId, DocumentId, TurnId } from '../../../core/model/ids'
import type { Memo } from '../../../core/model/memo'
import type { Participant } from '../../../core/model/participant'
import type { Messages } from '../../messages/messages'
import type { Option } from '../../ui/option'
import type { MemoScope } from './memo-state'

/** What memos may be about, to name it. */
export type MemoGround = Readonly<{
  rows: readonly CodebookRow[]
  documents: readonly DocumentSummary[]
  participants: readonly Participant[]
  /** The passages and turns that memos are about. */
  passages: readonly NotedPassage[]
  /** The turns of the open document, in their order: one of them may get its first memo. */
  open: Readonly<{ document: DocumentId; turns: readonly TurnId[] }>
}>

type Words = Messages['memos']

/** What a memo is about, in words. */
export function targetName(about: AnyId | null, { targets }: Words, ground: MemoGround): string {
  if (about === null) return targets.project
  const document = ground.documents.find((it) => it.document.id === about)
  if (document) return targets.document(document.document.title)
  const participant = ground.participants.find((it) => it.id === about)
  if (participant) return targets.participant(participant.label)
  const code = codeName(about, ground)
  if (code !== undefined) return targets.code(code)
  const passage = ground.passages.find((it) => it.about === about)
  if (passage?.kind === 'coding') return targets.coding(codeName(passage.code, ground) ?? '')
  const titleOf = (id: DocumentId) => ground.documents.find((it) => it.document.id === id)?.document.title ?? ''
  if (passage?.kind === 'passage') return targets.passage(titleOf(passage.document))
  const turn = passage ?? openTurn(about, ground)
  return turn ? targets.turn(turn.number, titleOf(turn.document)) : targets.other
}

function openTurn(id: AnyId, { open }: MemoGround): Readonly<{ document: DocumentId; number: number }> | null {
  const index = open.turns.findIndex((it) => it === id)
  return index < 0 ? null : { document: open.document, number: index + 1 }
}

function codeName(id: AnyId, { rows }: MemoGround): string | undefined {
  return rows.find((row) => row.code.id === id)?.code.name
}

/** The memos that a scope shows. */
export function memosIn(memos: readonly Memo[], scope: MemoScope): readonly Memo[] {
  if (scope === 'all') return memos
  return memos.filter((it) => (scope === 'project' ? it.about === null : it.about === scope))
}

type Standing = Readonly<{ scope: MemoScope; document: DocumentId; code: CodeId | null; memos: readonly Memo[] }>

/** What can be chosen to see memos about: all, the study, the open document, the chosen code, the participants. */
export function scopesFor(standing: Standing, words: Words, ground: MemoGround): readonly Option<MemoScope>[] {
  const { scope, document, code, memos } = standing
  const ids: readonly AnyId[] = [
    document,
    ...(code ? [code] : []),
    ...ground.participants.map((it) => it.id),
    ...(scope === 'all' || scope === 'project' ? [] : [scope]),
  ]
  const option = (id: MemoScope, text: string, isName: boolean): Option<MemoScope> => {
    const count = memosIn(memos, id).length
    return { id, text: count > 0 ? `${text} (${count})` : text, isName }
  }
  return [
    option('all', words.show.all, false),
    option('project', words.show.project, false),
    ...[...new Set(ids)].map((id) => option(id, targetName(id, words, ground), true)),
  ]
}
