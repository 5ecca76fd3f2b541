import fc from 'fast-check'
import type { CodebookRow } from '../../../core/contract/coding'
import type { DocumentView } from '../../../core/contract/material'
import type { Coding } from '../../../core/model/coding'
import type { CodeId, CoderId, DocumentId, Id, RecordType } from '../../../core/model/ids'
import type { Span } from '../../../core/model/scalars'

/** An id that is the same for the same number. */
export function idOf<T extends RecordType>(type: T, number: number): Id<T> {
  return `${type}:00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id<T>
}

export const documentId: DocumentId = idOf('document', 1)
export const coderId: CoderId = idOf('coder', 1)

export function codingAt(number: number, span: Span, code: CodeId = idOf('code', 1)): Coding {
  return {
    id: idOf('coding', number),
    document: documentId,
    span,
    code,
    coder: coderId,
    codedAt: '2026-01-31T12:00:00.000Z',
    markedForUse: false,
    stance: null,
  }
}

/** A document whose turns are the given texts, joined by line breaks. */
export function viewOf(texts: readonly string[], codings: readonly Coding[] = []): DocumentView {
  let at = 0
  const turns = texts.map((text, index) => {
    const span = { start: at, end: at + text.length }
    at = span.end + 1
    return {
      id: idOf('turn', index + 1),
      document: documentId,
      speaker: null,
      span,
      startMs: null,
      endMs: null,
    }
  })
  return {
    document: {
      id: documentId,
      title: 'Samtale',
      language: 'nb',
      kind: 'interview',
      state: 'raw',
      names: 'replaced',
      format: 'txt',
      fileName: null,
      importedAt: '2026-01-31T12:00:00.000Z',
      reading: null,
      turnsRead: 0,
      approvedAt: null,
      approvedBy: null,
      revision: 0,
      order: 0,
    },
    text: texts.join('\n'),
    turns,
    speakers: [],
    codings,
    places: [],
  }
}

/** Text with the letters, breaks and characters of two units that transcripts hold. */
export const turnText = fc
  .array(fc.constantFrom('a', 'Å', 'ø', ' ', '.', '😀', 'é', '-', '\n'), { maxLength: 60 })
  .map((letters) => letters.join(''))

/** Whether no surrogate pair is cut. */
export function isWhole(text: string): boolean {
  return !/\p{Cs}/u.test(text)
}

/** A passage inside a text of the given length. */
export function spanIn(length: number): fc.Arbitrary<Span> {
  return fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
}

/** A codebook from lines indented by two blanks; the number after `=` is how many codings there are. */
export function codebookOf(lines: readonly string[]): readonly CodebookRow[] {
  const open: CodeId[] = []
  return lines.map((line, order) => {
    const depth = (line.length - line.trimStart().length) / 2
    const [name = '', codings = '0'] = line.trim().split(' = ')
    const id = idOf('code', order + 1)
    const parent = depth === 0 ? null : (open[depth - 1] ?? null)
    open[depth] = id
    const code = {
      id,
      parent,
      name,
      names: {},
      isInVivo: false,
      isParked: false,
      colour: 0,
      definition: '',
      use: '',
      notUse: '',
      example: '',
      order,
    }
    return {
      code,
      depth,
      codings: Number(codings),
      segments: Number(codings),
      participants: 0,
      isParked: false,
      memos: 0,
    }
  })
}
