import type { AnyRecord } from '../../core/model/schema'
import type { Code } from '../../core/model/code'
import type { Coding } from '../../core/model/coding'
import type { Document } from '../../core/model/document'
import type { CodeId, CoderId, DocumentId, SpeakerId } from '../../core/model/ids'
import type { Participant } from '../../core/model/participant'
import type { Settings } from '../../core/model/settings'
import type { Speaker } from '../../core/model/speaker'
import type { Span } from '../../core/model/scalars'
import type { Turn } from '../../core/model/turn'
import { applyProjectChange } from '../../core/history/apply'
import { createState, type ProjectState } from '../../core/history/project-state'
import { seededPorts, type SeededPorts } from './ports'

const day = '2026-01-01T00:00:00.000Z'

/** Makes whole, valid records of a fictional study. What a test does not name has a plain default. */
export type StudyKit = Readonly<{
  ports: SeededPorts
  coder: CoderId
  settings(part?: Partial<Settings>): Settings
  document(part?: Partial<Document>): Document
  participant(label: string, part?: Partial<Participant>): Participant
  speaker(document: DocumentId, label: string, part?: Partial<Speaker>): Speaker
  turn(document: DocumentId, speaker: SpeakerId | null, span: Span): Turn
  code(name: string, parent?: CodeId | null, part?: Partial<Code>): Code
  coding(document: DocumentId, code: CodeId, span: Span): Coding
}>

export function studyKit(seed = 1): StudyKit {
  const ports = seededPorts(seed)
  const { ids } = ports
  const coder = ids.next('coder')
  let order = 0
  return {
    ports,
    coder,
    settings: (part) => ({
      id: ids.next('settings'),
      title: 'Når bygda sover',
      method: 'thematic',
      participantWord: 'informant',
      maskToken: '***',
      reportLanguage: 'nb',
      endDate: null,
      approvalReference: '',
      nameListId: null,
      keyDeletedAt: null,
      ...part,
    }),
    document: (part) => ({
      id: ids.next('document'),
      title: 'Intervju',
      language: 'nb',
      kind: 'interview',
      state: 'raw',
      names: 'real',
      format: 'txt',
      fileName: null,
      importedAt: day,
      reading: null,
      turnsRead: 0,
      approvedAt: null,
      approvedBy: null,
      revision: 0,
      order: order++,
      ...part,
    }),
    participant: (label, part) => ({
      id: ids.next('participant'),
      label,
      attributes: {},
      isCounted: true,
      consent: { basis: 'consent', given: null, withdrawn: null, mayQuote: true },
      order: order++,
      ...part,
    }),
    speaker: (document, label, part) => ({
      id: ids.next('speaker'),
      document,
      label,
      role: 'participant',
      participant: null,
      ...part,
    }),
    turn: (document, speaker, span) => ({
      id: ids.next('turn'),
      document,
      speaker,
      span,
      startMs: null,
      endMs: null,
    }),
    code: (name, parent = null, part) => ({
      id: ids.next('code'),
      parent,
      name,
      colour: 0,
      definition: '',
      use: '',
      notUse: '',
      names: {},
      isInVivo: false,
      isParked: false,
      example: '',
      order: order++,
      ...part,
    }),
    coding: (document, code, span) => ({
      id: ids.next('coding'),
      document,
      span,
      code,
      coder,
      codedAt: day,
      markedForUse: false,
      stance: null,
    }),
  }
}

/** A state that holds these records and texts. */
export function stateWith(
  records: readonly AnyRecord[],
  texts: Readonly<Record<DocumentId, string>> = {},
): ProjectState {
  const state = createState()
  applyProjectChange(state, {
    mapping: 1,
    texts: Object.entries(texts).map(([document, text]) => ({
      document: document as DocumentId,
      change: { lengthBefore: 0, edits: [{ at: 0, removed: '', inserted: text }] },
      displaced: [],
    })),
    records: { added: records, updated: [], removed: [] },
  })
  return state
}

/** One turn of a conversation to lay out: who speaks, and what. */
export type Line = Readonly<{ speaker: Speaker | null; text: string }>

/** The text of a conversation, its turns joined by LF, with a turn record for each line. */
export function layOut(kit: StudyKit, document: DocumentId, lines: readonly Line[]) {
  let start = 0
  const turns = lines.map(({ speaker, text }) => {
    const turn = kit.turn(document, speaker?.id ?? null, { start, end: start + text.length })
    start += text.length + 1
    return turn
  })
  return { text: lines.map((it) => it.text).join('\n'), turns }
}
