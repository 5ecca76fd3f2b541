import { describe, expect, it } from 'vitest'
import type { Cluster } from '../../../core/contract/anonymise'
import type { ParticipantId } from '../../../core/model/ids'
import {
  decisionKinds,
  decisionOf,
  draftOf,
  noSuggestions,
  takesWords,
  wordsOf,
} from '../../../renderer/features/anonymisation/decision/decision-draft'

const bodil: Cluster = {
  key: 'Bodil',
  identifier: null,
  kind: 'person',
  tier: 'certain',
  forms: ['Bodil'],
  participant: null,
  decision: null,
  places: [],
  open: 1,
  outside: [],
  documents: [],
  foundBy: [],
  mustShow: false,
}
const ready = { pseudonyms: ['Turid', 'Ellen'], roles: ['kollega'], coarser: ['en kommune i nord'] }

describe('a decision that is being made', () => {
  it('has a key from 1 to 7 for each kind', () => {
    expect(decisionKinds).toHaveLength(7)
    expect(new Set(decisionKinds).size).toBe(7)
  })

  it('proposes a role for those who are spoken of and a pseudonym for participants', () => {
    expect(draftOf(bodil).kind).toBe('role')
    const participant = 'participant:00000000-0000-4000-8000-000000000001' as ParticipantId
    expect(draftOf({ ...bodil, participant }).kind).toBe('pseudonym')
    expect(draftOf({ ...bodil, kind: 'place' }).kind).toBe('coarser')
    expect(draftOf({ ...bodil, kind: 'phone' }).kind).toBe('blackout')
  })

  it('begins from what is decided already', () => {
    const decided = draftOf({ ...bodil, decision: { kind: 'keep', reason: 'er et vanlig ord' } })
    expect(decisionOf(decided, noSuggestions)).toEqual({ kind: 'keep', reason: 'er et vanlig ord' })
  })

  it('fills in a pseudonym or a coarser step, but never guesses a role or a reason', () => {
    expect(wordsOf({ kind: 'pseudonym', words: {} }, ready)).toBe('Turid')
    expect(wordsOf({ kind: 'coarser', words: {} }, ready)).toBe('en kommune i nord')
    expect(decisionOf({ kind: 'role', words: {} }, ready)).toBeNull()
    expect(decisionOf({ kind: 'keep', words: {} }, ready)).toBeNull()
  })

  it('takes an emptied field as missing words, not as the suggestion', () => {
    expect(decisionOf({ kind: 'pseudonym', words: { pseudonym: '  ' } }, ready)).toBeNull()
  })

  it('keeps what was typed for each kind when the kind changes', () => {
    const draft = { kind: 'role' as const, words: { pseudonym: 'Ellen', role: 'naboen' } }
    expect(decisionOf(draft, ready)).toEqual({ kind: 'role', replacement: 'naboen' })
    expect(decisionOf({ ...draft, kind: 'pseudonym' }, ready)).toEqual({ kind: 'pseudonym', replacement: 'Ellen' })
  })

  it('needs no words to black out, remove or leave a pseudonym', () => {
    for (const kind of decisionKinds.filter((it) => !takesWords(it)))
      expect(decisionOf({ kind, words: {} }, noSuggestions)).toEqual({ kind })
  })
})
