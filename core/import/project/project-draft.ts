import { mapSpan } from '../../anchor/change-set'
import { textChange } from '../../anchor/text-change'
import { FaultError, type Result } from '../../contract/fault'
import { cleanText, splitLines } from '../characters/clean-text'
import { readConversation } from '../conversation/conversation'
import { layOut } from '../lay-out'
import { draftFrom, type ReadDraft } from '../read-transcript'
import type { ReadingAnswers } from '../reading-mend'
import type { Reading } from '../reading'
import type { CodedDocument, CodedProject } from './coded-project'

/**
 * One document of another program's project as a draft, with its codings where their words are now; the others are its parts,
 * as the interviews of one file are. Fault: `import.empty` where the project has no document.
 */
export function projectDraft(project: CodedProject, answers: ReadingAnswers): Result<ReadDraft> {
  const index = Math.min(answers.part, project.documents.length - 1)
  const document = project.documents[index]
  const read = draftFrom(() => {
    if (!document) throw new FaultError('import.empty')
    return readingOf(project, document, { answers, index })
  })
  if (!read.ok || !document) return read
  const laid = layOut(read.value.draft).text
  const change = textChange(document.text, laid)
  const codings = document.codings.flatMap(({ span, code }) => {
    const found = mapSpan(change, span)
    return laid.slice(found.start, found.end).trim() === '' ? [] : [{ span: found, code }]
  })
  const lost = project.lost + document.codings.length - codings.length
  const messages = [
    ...read.value.draft.messages,
    ...(codings.length > 0 ? [{ code: 'codings-kept' as const, params: { count: codings.length } }] : []),
    ...(lost > 0 ? [{ code: 'codings-lost' as const, params: { count: lost } }] : []),
  ]
  const draft = { ...read.value.draft, messages, codings, codes: project.codes }
  return { ok: true, value: { ...read.value, draft } }
}

type Chosen = Readonly<{ answers: ReadingAnswers; index: number }>

function readingOf({ format, documents }: CodedProject, document: CodedDocument, { answers, index }: Chosen): Reading {
  const clean = cleanText(document.text)
  const lines = splitLines(clean.text).map((text, paragraph) => ({
    ...{ text, paragraph, kind: 'text' as const, wrapped: false },
  }))
  const conversation = readConversation(lines, answers)
  const titles = documents.map((it) => it.title)
  const parts = titles.length > 1 ? { index, titles } : null
  const others = documents.filter((it) => it !== document)
  // The document's own title is its name in the project, as on the list there.
  const notes = conversation.title === null ? [] : [{ text: conversation.title, before: 0 }]
  return {
    format,
    conversation: { ...conversation, title: document.title, notes: [...notes, ...conversation.notes], parts },
    messages: [],
    drops: [
      ...(clean.removed === '' ? [] : [{ kind: 'invisible' as const, text: clean.removed }]),
      ...others.map((it) => ({ kind: 'other-part' as const, text: it.text })),
    ],
  }
}
