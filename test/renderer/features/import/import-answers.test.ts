import { describe, expect, it } from 'vitest'
import { noAnswers } from '../../../../core/import/reading-mend'
import type { Participant } from '../../../../core/model/participant'
import { confirmed, proposedAnswers } from '../../../../renderer/features/material/import/import-answers'
import { beginMend, withVoice } from '../../../../renderer/features/material/import/mend'
import type { ImportPreview } from '../../../../renderer/features/material/import/use-import'
import { emptyDraft } from '../../../core/import/drafts'

const labels = ['Intervjuar', 'INFORMANT 1', 'Per']
const preview: ImportPreview = {
  preview: 'p',
  fileName: 'Intervju 3.docx',
  draft: {
    ...emptyDraft,
    language: 'nn',
    turns: labels.map((speaker) => ({ speaker, startMs: null, endMs: null, text: 'ja' })),
  },
  words: 3,
  turnWords: [1, 1, 1],
  speakers: labels.map((label, at) => ({
    ...{ label, turns: 1, words: 1, participant: null, isThere: false },
    role: at === 0 ? 'interviewer' : 'participant',
  })),
  mends: [],
  sameAs: null,
  versionOf: null,
  isReread: false,
  isRemembered: false,
  answers: noAnswers,
}

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
    expect(confirmed(preview, proposedAnswers(preview, [known]))?.speakers).toEqual([
      { label: 'Intervjuar', labels: ['Intervjuar'], role: 'interviewer', participant: null },
      { label: 'INFORMANT 1', labels: ['INFORMANT 1'], role: 'participant', participant: known.id },
      { label: 'Per', labels: ['Per'], role: 'participant', participant: { newAs: 'label:Per' } },
    ])
  })
})

describe('a label that only says which part somebody plays', () => {
  const personOf = (label: string) => {
    const speakers = [{ label, turns: 1, words: 1, role: 'participant' as const, participant: null, isThere: false }]
    return beginMend(speakers, [{ ...known, label }]).voices[0]?.person
  }

  it.each(['Informant', 'R', 'Speaker 1', 'SPEAKER_00', 'Taler 2'])('is somebody new in the next file: %s', (label) => {
    expect(personOf(label)).toBe('new')
  })

  it.each(['Informant 3', 'Kari', 'R12B'])('is who it was, where it names one: %s', (label) => {
    expect(personOf(label)).toBe(known.id)
  })
})

describe('what is confirmed', () => {
  const answers = proposedAnswers(preview, [])

  it('is nothing while the title or the name of a speaker is missing', () => {
    expect(confirmed(preview, { ...answers, title: '  ' })).toBeNull()
    const nameless = withVoice(answers.mend, 'label:Per', { label: ' ' })
    expect(confirmed(preview, { ...answers, mend: nameless })).toBeNull()
  })

  it('is trimmed', () => {
    expect(confirmed(preview, { ...answers, title: ' Tredje ' })?.title).toBe('Tredje')
  })
})
