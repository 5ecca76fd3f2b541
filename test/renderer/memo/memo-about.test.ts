import { describe, expect, it } from 'vitest'
import type { AnyId } from '../../../core/model/ids'
import type { Memo } from '../../../core/model/memo'
import { memosIn, scopesFor, targetName, type MemoGround } from '../../../renderer/features/memo/memo-about'
import { catalogue } from '../../../renderer/messages/messages'
import { codebookOf, codingAt, idOf, viewOf } from '../coding/arbitraries'

const words = catalogue.nb.memos
const rows = codebookOf(['Alene', '  Natt'])
const coding = { ...codingAt(1, { start: 0, end: 3 }), code: rows[1]!.code.id }
const view = viewOf(['Det er stille.'], [coding])
const participant = {
  id: idOf('participant', 1),
  label: 'Turid',
  attributes: {},
  isCounted: true,
  consent: { basis: 'consent' as const, given: null, withdrawn: null, mayQuote: true },
  order: 1,
}
const passage = {
  kind: 'coding' as const,
  about: coding.id,
  document: view.document.id,
  span: coding.span,
  code: coding.code,
}
const document = { ...view.document, title: 'Intervju 1' }
const summary = { document, words: 3, turns: 1, codings: 1, memos: 0, toDecide: 0 }
const ground: MemoGround = {
  rows,
  documents: [summary],
  participants: [participant],
  passages: [passage],
  open: { document: document.id, turns: [idOf('turn', 1), idOf('turn', 2)] },
}

function memo(index: number, about: AnyId | null): Memo {
  return { id: idOf('memo', index), about, kind: 'analysis', text: 'Hm', coder: idOf('coder', 1), writtenAt: '' }
}

describe('what a memo is about', () => {
  it('is named: the study, a document, a participant, a code, a coded passage', () => {
    const names = [null, document.id, participant.id, rows[0]!.code.id, coding.id].map((it) =>
      targetName(it, words, ground),
    )
    expect(names).toEqual(['Hele studien', 'Intervju 1', 'Turid', 'Koden Alene', 'Utdrag kodet med Natt'])
  })

  it('is a turn, by its number and document, also before the first memo about it is kept', () => {
    const [first, second, gone] = [1, 2, 3].map((it) => idOf('turn', it))
    const noted = { kind: 'turn' as const, about: gone!, document: document.id, span: coding.span, number: 41 }
    const both = { ...ground, passages: [passage, noted] }
    expect([first!, second!, gone!].map((it) => targetName(it, words, both))).toEqual([
      'Replikk 1 i Intervju 1',
      'Replikk 2 i Intervju 1',
      'Replikk 41 i Intervju 1',
    ])
  })

  it('is said to be something in the material when it has no name', () => {
    expect(targetName(idOf('turn', 99), words, ground)).toBe('Noe i materialet')
  })
})

describe('the memos that are shown', () => {
  const memos = [memo(1, null), memo(2, document.id), memo(3, coding.id), memo(4, document.id)]

  it('are all, those about the study, or those about one thing', () => {
    expect(memosIn(memos, 'all')).toEqual(memos)
    expect(memosIn(memos, 'project')).toEqual([memos[0]])
    expect(memosIn(memos, document.id)).toEqual([memos[1], memos[3]])
    expect(memosIn(memos, participant.id)).toEqual([])
  })

  it('can be chosen by what is open, each choice once and with its number', () => {
    const standing = { scope: coding.id as AnyId, document: document.id, code: rows[0]!.code.id, memos }
    const options = scopesFor(standing, words, ground)
    expect(options.map((it) => it.text)).toEqual([
      'Alle (4)',
      'Hele studien (1)',
      'Intervju 1 (2)',
      'Koden Alene',
      'Turid',
      'Utdrag kodet med Natt (1)',
    ])
    const again = scopesFor({ ...standing, scope: document.id }, words, ground)
    expect(new Set(again.map((it) => it.id)).size).toBe(again.length)
  })
})
