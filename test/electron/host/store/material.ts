import { firstSnapshot, record, replay, snapshotOf, type ProjectHistory } from '../../../../core/history/replay'
import { beginChange } from '../../../../core/history/change-builder'
import { writeFrame } from '../../../../core/history/journal-entry'
import type { Frame, Shell } from '../../../../core/history/frame'
import { replaceSpans } from '../../../../core/anchor/change-set'
import type { Document } from '../../../../core/model/document'
import type { DocumentId, Id, RecordType } from '../../../../core/model/ids'
import type { AnyRecord } from '../../../../core/model/schema'

/** Fictional material for the store's tests: ids and times that follow from a number. */
export function idOf<T extends RecordType>(type: T, number: number): Id<T> {
  return `${type}:00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id<T>
}

export const coder = { id: idOf('coder', 1), name: 'Turid Test', initials: 'TT', colour: 0 }

export const settings = {
  id: idOf('settings', 1),
  title: 'Uteliv i Fjordvik',
  method: 'categories',
  participantWord: 'informant',
  maskToken: '[…]',
  reportLanguage: 'nb',
  endDate: null,
  approvalReference: '',
  nameListId: null,
  keyDeletedAt: null,
} as const satisfies AnyRecord

export function documentOf(number: number, title = `Intervju ${number}`): Document {
  return {
    id: idOf('document', number),
    title,
    language: 'nb',
    kind: 'interview',
    state: 'raw',
    names: 'real',
    format: 'txt',
    fileName: null,
    importedAt: '2026-11-21T00:00:00.000Z',
    reading: null,
    turnsRead: 0,
    approvedAt: null,
    approvedBy: null,
    revision: 0,
    order: number,
  }
}

export function emptyStart() {
  return firstSnapshot([settings, coder])
}

export function codeOf(number: number, name = `Kode ${number}`): AnyRecord {
  return {
    id: idOf('code', number),
    parent: null,
    name,
    colour: number % 12,
    definition: '',
    use: '',
    notUse: '',
    names: {},
    isInVivo: false,
    isParked: false,
    example: '',
    order: number,
  }
}

export function codingOf(number: number, document: DocumentId, start: number, end: number): AnyRecord {
  return {
    id: idOf('coding', number),
    document,
    span: { start, end },
    code: idOf('code', 1),
    coder: coder.id,
    codedAt: '2026-11-21T00:00:00.000Z',
    markedForUse: false,
    stance: null,
  }
}

type Build = (change: ReturnType<typeof beginChange>, history: ProjectHistory) => void

/** Applies one command to the history and gives its frame. */
export function command(history: ProjectHistory, build: Build, name = 'test.change'): Frame {
  const frame = frameOf(history, build, name)
  record(history, frame)
  return frame
}

function frameOf(history: ProjectHistory, build: Build, name: string): Frame {
  const builder = beginChange(history.state)
  build(builder, history)
  const { seq, hash: prevHash } = history
  const time = new Date(Date.UTC(2026, 10, 21) + seq * 1000).toISOString()
  const change = builder.build()
  return writeFrame({ prevHash, seq: seq + 1, time, coder: coder.id, command: name, of: null, change, counts: {} })
}

/** A document with this text. */
export function importing(number: number, text: string): Build {
  return (change) => {
    const it = documentOf(number)
    change.add(it)
    if (text !== '') change.editText(it.id, replaceSpans('', [{ span: { start: 0, end: 0 }, text }]))
  }
}

/** Replaces every occurrence of a word in the document. */
export function replacing(document: DocumentId, word: string, by: string): Build {
  return (change, history) => {
    const text = history.state.textOf(document)
    const spans = [...text.matchAll(new RegExp(word, 'g'))].map((it) => ({
      start: it.index,
      end: it.index + word.length,
    }))
    change.editText(
      document,
      replaceSpans(
        text,
        spans.map((span) => ({ span, text: by })),
      ),
    )
  }
}

/** What the service hands to a barrier: the state after one more command, whose payload is kept nowhere. */
export function barrierOf(
  history: ProjectHistory,
  build: Build,
): Readonly<{ snapshot: ReturnType<typeof snapshotOf>; shell: Shell }> {
  const { shell } = command(history, build, 'document.approve')
  history.undo = []
  history.redo = []
  return { snapshot: snapshotOf(history), shell }
}

export function startHistory(): ProjectHistory {
  return replay(emptyStart(), [])
}
