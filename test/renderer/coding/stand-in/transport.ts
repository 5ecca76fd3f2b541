import type { CodebookRow, Excerpt } from '../../../../core/contract/coding'
import type { CallName, Input, Output, Reply } from '../../../../core/contract/contract'
import { faultOf } from '../../../../core/contract/fault'
import type { ProjectStatus } from '../../../../core/contract/project'
import type { Push } from '../../../../core/contract/push'
import type { Code } from '../../../../core/model/code'
import type { Coding } from '../../../../core/model/coding'
import type { CodeId, DocumentId } from '../../../../core/model/ids'
import { listeners, type Transport } from '../../../../renderer/api/transport'
import { codingOf, standInId, type StandInDocument, type Study } from './study'

type State = Readonly<{ codes: readonly Code[]; codings: readonly Coding[] }>
type Calls = Partial<{ [N in CallName]: (input: Input<N>) => Output<N> | null }>

type Difference = Readonly<{ come: readonly Coding[]; gone: readonly Coding[] }>

function difference(from: readonly Coding[], to: readonly Coding[]): Difference {
  const before = new Set(from)
  const after = new Set(to)
  return { come: to.filter((it) => !before.has(it)), gone: from.filter((it) => !after.has(it)) }
}

/** A host in the page, with as much behind it as the coding room needs: codes, codings and undo. */
export function standInTransport(study: Study): Transport {
  const pushes = listeners<Push>()
  let state: State = { codes: study.codes, codings: study.codings }
  const past: State[] = []
  const future: State[] = []
  let made = study.codings.length + study.codes.length + 1000

  function change(command: string, next: State, made?: readonly Coding[]): void {
    past.push(state)
    future.length = 0
    show(command, next, made ? { come: made, gone: [] } : difference(state.codings, next.codings))
  }

  function show(command: string, next: State, { come, gone }: Difference): void {
    const change: Push = {
      event: 'project.changed',
      seq: past.length,
      command,
      texts: [],
      codingsAdded: come,
      codingsRemoved: gone.map((it) => it.id),
      types: [next.codes === state.codes ? 'coding' : 'code', 'coding'],
    }
    state = next
    setTimeout(() => pushes.tell(change))
  }

  function step(from: State[], to: State[], command: string): ProjectStatus {
    const next = from.pop()
    if (next) {
      to.push(state)
      show(command, next, difference(state.codings, next.codings))
    }
    return status()
  }

  function status(): ProjectStatus {
    return {
      path: '/study',
      settings: {
        id: standInId('settings', 1),
        title: 'Når bygda sover',
        method: 'categories',
        participantWord: 'informant',
        maskToken: '[…]',
        reportLanguage: 'nb',
        endDate: null,
        approvalReference: '',
        nameListId: null,
        keyDeletedAt: null,
      },
      coder: { id: standInId('coder', 1), name: 'Kari Berge', initials: 'KB', colour: 0 },
      coders: [{ id: standInId('coder', 1), name: 'Kari Berge', initials: 'KB', colour: 0 }],
      isReadOnly: false,
      isSample: true,
      seq: past.length,
      toDecide: 2,
      nameList: 'closed',
      nameListPath: null,
      undo: past.length > 0 ? 'coding.add' : null,
      redo: future.length > 0 ? 'coding.add' : null,
      notices: [],
    }
  }

  function addCode(name: string, parent: CodeId | null): Code {
    const code: Code = {
      id: standInId('code', made++),
      parent,
      name,
      colour: state.codes.length % 12,
      definition: '',
      use: '',
      notUse: '',
      names: {},
      isInVivo: false,
      isParked: false,
      example: '',
      order: state.codes.length,
    }
    return code
  }

  const calls: Calls = {
    'app.status': () => ({ version: '0.1.0', host: 'memory', preferences }),
    'app.prefer': (input) => Object.assign(preferences, input),
    'project.status': status,
    'document.list': () => study.documents.map((it) => summaryOf(it, state.codings)),
    'document.view': ({ document }) => {
      const found = study.documents.find((it) => it.document.id === document)
      return found ? { ...found, codings: state.codings.filter((it) => it.document === document) } : null
    },
    'codebook.list': () => rowsOf(state),
    'codebook.add': ({ name, parent }) => {
      const code = addCode(name, parent)
      change('codebook.add', { ...state, codes: [...state.codes, code] })
      return code
    },
    'codebook.update': ({ code, ...fields }) => {
      const codes = state.codes.map((it) => (it.id === code ? { ...it, ...fields } : it))
      change('codebook.update', { ...state, codes })
      return codes.find((it) => it.id === code) ?? null
    },
    'codebook.move': ({ code, parent, index }) => {
      const siblings = state.codes.filter((it) => it.parent === parent && it.id !== code)
      const order = siblings[index] ? siblings[index].order - 0.5 : state.codes.length
      change('codebook.move', {
        ...state,
        codes: state.codes.map((it) => (it.id === code ? { ...it, parent, order } : it)),
      })
      return {}
    },
    'codebook.effect': ({ code }) => {
      const gone = withBelow(state, code)
      const codings = state.codings.filter((it) => gone.has(it.code)).length
      return { codes: gone.size, codings, joined: 0, memos: 0 }
    },
    'memo.list': () => [],
    'codebook.remove': ({ code }) => {
      const gone = withBelow(state, code)
      change('codebook.remove', {
        codes: state.codes.filter((it) => !gone.has(it.id)),
        codings: state.codings.filter((it) => !gone.has(it.code)),
      })
      return {}
    },
    'coding.add': ({ document, span, code: wished }) => {
      const isNew = typeof wished !== 'string'
      const code = isNew ? addCode(wished.name, wished.parent) : state.codes.find((it) => it.id === wished)
      if (!code) return null
      const coding = codingOf(made++, document, span, code.id)
      const codes = isNew ? [...state.codes, code] : state.codes
      change('coding.add', { codes, codings: [...state.codings, coding] }, [coding])
      return { coding, code }
    },
    'coding.remove': ({ coding }) => {
      change('coding.remove', { ...state, codings: state.codings.filter((it) => it.id !== coding) })
      return {}
    },
    'coding.excerpts': ({ code }) => state.codings.filter((it) => it.code === code).map((it) => excerptOf(it, study)),
    'anonymise.queue': ({ document }) => ({
      clusters: clusterOf(study, document),
      decided: 2,
      total: 3,
      lowerCase: [],
      approval: [],
      openOutside: 0,
    }),
    'history.undo': () => step(past, future, 'history.undo'),
    'history.redo': () => step(future, past, 'history.redo'),
  }

  return {
    send: (name, input) => {
      const call = calls[name as CallName] as ((input: unknown) => unknown) | undefined
      const value = call?.(input) ?? null
      if (value === null) return Promise.resolve({ ok: false, fault: faultOf('record.missing') })
      // What a host sends has been through JSON.
      return Promise.resolve(JSON.parse(JSON.stringify({ ok: true, value })) as Reply)
    },
    onPush: pushes.add,
    onConnection: () => () => undefined,
    upload: () => Promise.resolve({ ok: false, fault: faultOf('app.not-allowed') }),
  }
}

const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search)
const preferences: Output<'app.status'>['preferences'] = {
  language: (asked.get('language') ?? 'nb') as 'nb',
  theme: (asked.get('theme') ?? 'light') as 'light',
  transcriptFont: 'serif',
  transcriptSize: 17,
  lockAfterMinutes: 0,
}

function summaryOf(
  { document, text, turns }: StandInDocument,
  codings: readonly Coding[],
): Output<'document.list'>[number] {
  return {
    document,
    words: wordsIn(text),
    turns: turns.length,
    codings: codings.filter((it) => it.document === document.id).length,
    memos: 0,
    toDecide: document.state === 'deidentified' ? 0 : 2,
  }
}

const wordCounts = new Map<string, number>()

/** Counted once: a host of its own does not count in the window's time. */
function wordsIn(text: string): number {
  const count = wordCounts.get(text) ?? text.split(/\s+/u).length
  wordCounts.set(text, count)
  return count
}

function rowsOf({ codes, codings }: State): readonly CodebookRow[] {
  const counts = new Map<CodeId, number>()
  for (const { code } of codings) counts.set(code, (counts.get(code) ?? 0) + 1)
  function below(parent: CodeId | null, depth: number): readonly CodebookRow[] {
    return codes
      .filter((it) => it.parent === parent)
      .sort((a, b) => a.order - b.order)
      .flatMap((code) => {
        const own = counts.get(code.id) ?? 0
        const { isParked } = code
        return [
          { code, depth, codings: own, segments: own, participants: own > 0 ? 1 : 0, isParked, memos: 0 },
          ...below(code.id, depth + 1),
        ]
      })
  }
  return below(null, 0)
}

function withBelow(state: State, code: CodeId): ReadonlySet<CodeId> {
  const gone = new Set([code])
  for (const it of rowsOf(state)) if (it.code.parent && gone.has(it.code.parent)) gone.add(it.code.id)
  return gone
}

function excerptOf(coding: Coding, study: Study): Excerpt {
  const found = study.documents.find((it) => it.document.id === coding.document)
  return {
    coding,
    text: found?.text.slice(coding.span.start, coding.span.end) ?? '',
    documentTitle: found?.document.title ?? '',
    parts: [{ label: found?.speakers[1]?.label ?? null, counted: true, span: coding.span }],
  }
}

function clusterOf(study: Study, document: DocumentId | null): Output<'anonymise.queue'>['clusters'] {
  const found = study.documents.find((it) => it.document.id === document)
  if (!found || found.candidates.length === 0 || found.document.state === 'deidentified') return []
  return [
    {
      key: 'randi',
      identifier: null,
      kind: 'person',
      tier: 'certain',
      forms: ['Randi'],
      participant: null,
      decision: null,
      places: found.candidates.map((span) => ({
        document: found.document.id,
        documentTitle: found.document.title,
        span,
        before: '',
        text: 'Randi',
        after: '',
        place: null,
        doubt: null,
        decision: null,
      })),
      outside: [],
      open: found.candidates.length,
      documents: [],
      foundBy: ['listed-name'],
      mustShow: false,
    },
  ]
}
