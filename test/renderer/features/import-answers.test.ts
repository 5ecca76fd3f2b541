import { describe, expect, it } from 'vitest'
import type { Participant } from '../../../core/model/participant'
import { proposedAnswers, withParticipant, withRole } from '../../../renderer/features/material/import-answers'
import type { ImportPreview } from '../../../renderer/features/material/use-import'

const preview = {
  preview: 'p',
  fileName: 'Intervju 3.docx',
  draft: { format: 'docx', title: null, kind: 'interview', language: 'nn', notes: [], turns: [], messages: [] },
  words: 0,
  speakers: [
    { label: 'Intervjuar', turns: 1, words: 1, role: 'interviewer' },
    { label: 'INFORMANT 1', turns: 1, words: 1, role: 'participant' },
    { label: 'Per', turns: 1, words: 1, role: 'participant' },
  ],
  sameAs: null,
} satisfies ImportPreview

const known: Participant = {
  id: 'participant:00000000-0000-4000-8000-000000000001' as Participant['id'],
  label: 'Informant 1',
  attributes: {},
  isCounted: true,
  consent: { basis: 'consent', given: null, withdrawn: null, mayQuote: true },
  order: 0,
}

describe('what is proposed for a file', () => {
  it('takes the title from the file name where the file has none', () => {
    expect(proposedAnswers(preview, []).title).toBe('Intervju 3')
  })

  it('names every label once, counts only participants, and knows who is known', () => {
    expect(proposedAnswers(preview, [known]).speakers).toEqual([
      { label: 'Intervjuar', role: 'interviewer', participant: null },
      { label: 'INFORMANT 1', role: 'participant', participant: known.id },
      { label: 'Per', role: 'participant', participant: 'new' },
    ])
  })

  it('lets nobody outside the participants be counted', () => {
    const answers = proposedAnswers(preview, [known])
    const asModerator = withRole(answers, 'INFORMANT 1', 'moderator')
    expect(asModerator.speakers[1]).toEqual({ label: 'INFORMANT 1', role: 'moderator', participant: null })
    expect(withRole(asModerator, 'INFORMANT 1', 'participant').speakers[1]?.participant).toBe('new')
    expect(withParticipant(answers, 'Per', null).speakers[2]?.participant).toBeNull()
  })
})
